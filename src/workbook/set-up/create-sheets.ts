import type { SheetKey } from "../blueprint/sheet-names";
import type { Decision } from "./decide";
import { writeMark } from "./write-mark";
import type { WorkbookState } from "./state";

/** A sheet that this run has created. */
export interface CreatedSheet {
  readonly key: SheetKey;
  readonly id: string;
  readonly name: string;
  readonly worksheet: Excel.Worksheet;
}

/**
 * Creates the missing sheets, empty and in the order of the tabs, in one round trip, and remembers
 * in the document that they are unfinished. Anything queued before goes along. The mark comes
 * first: whatever of the batch is carried out, the next run knows what was begun.
 *
 * @param brokenNames names of ours that stand in the way of new ones
 */
export async function createSheets(
  context: Excel.RequestContext,
  state: WorkbookState,
  { create, discard, names, renames, toFront }: Decision,
  brokenNames: readonly string[],
): Promise<readonly CreatedSheet[]> {
  const { worksheets } = context.workbook;
  if (create.length > 0) {
    const begun = create.map((key) => ({ name: names[key] }));
    writeMark(context, { ...state.mark, unfinished: [...state.mark.unfinished, ...begun] });
  }
  const begun = create.map((key, index) => {
    // The new sheet comes first: Excel does not let the last visible sheet be deleted.
    const worksheet = worksheets.add(temporaryName(key));
    worksheet.load("id");
    if (toFront) worksheet.position = index;
    return { key, worksheet };
  });
  for (const name of brokenNames) context.workbook.names.getItem(name).delete();
  for (const id of discard) worksheets.getItem(id).delete();
  for (const { id, to } of renames) worksheets.getItem(id).name = to;
  for (const { key, worksheet } of begun) worksheet.name = names[key];
  await context.sync();
  return begun.map(({ key, worksheet }) => ({
    key,
    worksheet,
    id: worksheet.id,
    name: names[key],
  }));
}

/** A sheet that is going to be discarded may still have the name that the new one will get. */
export function temporaryName(key: SheetKey): string {
  return `IT-Haushalt ${key}`;
}
