import type { WorkbookBlueprint } from "../blueprint/blueprint";
import { tableBlocks } from "./list-sources";
import type { Completion } from "./complete-table";
import type { CreatedSheet } from "./create-sheets";
import type { Decision } from "./decide";
import type { WorkbookMark } from "./mark";
import type { WorkbookState } from "./state";
import { STRUCTURE_VERSION } from "./version";

/** What set-up has done by its end. */
export interface FinishedWork {
  readonly blueprint: WorkbookBlueprint;
  readonly completed: readonly Completion[];
  readonly created: readonly CreatedSheet[];
  readonly decision: Decision;
  /** ids of the tables that were written, by their names in the schemas */
  readonly tableIds: ReadonlyMap<string, string>;
}

/** What set-up remembers when it is done: everything that is ours, old and new. */
export function finishedMark(
  state: WorkbookState,
  { blueprint, completed, created, decision, tableIds }: FinishedWork,
): WorkbookMark {
  const blocks = tableBlocks(blueprint.sheets);
  const sheetsOfTables = blocks.flatMap(({ sheet, block }) => {
    const table = decision.tables.get(block.schema.name);
    return table === undefined ? [] : [[sheet.key, table.sheet.id] as const];
  });
  const kept = Object.entries(state.mark.sheets).filter(([, marked]) =>
    state.sheets.some(({ id }) => id === marked),
  );
  const newTables = blocks.filter(({ block }) => tableIds.has(block.schema.name));
  return {
    version: STRUCTURE_VERSION,
    sheets: {
      ...Object.fromEntries(sheetsOfTables),
      ...Object.fromEntries(kept),
      ...Object.fromEntries(created.map(({ key, id }) => [key, id])),
    },
    tables: {
      ...Object.fromEntries([...decision.tables].map(([name, { id }]) => [name, id])),
      ...Object.fromEntries(tableIds),
    },
    headers: {
      ...Object.fromEntries(completed.map(({ table, headers }) => [table, headers])),
      ...Object.fromEntries(
        newTables.map(({ block: { schema } }) => [
          schema.name,
          schema.columns.map(({ header }) => header),
        ]),
      ),
    },
    unfinished: [],
    retired: [],
  };
}
