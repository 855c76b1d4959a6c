import { readHeader } from "../../tables/header";
import type { TableSchema } from "../../tables/schema";
import type { SheetKey } from "../blueprint/blueprint";
import { SHEET_NAMES, type SheetNames } from "../blueprint/plan";
import type { WorkbookRefusal, WorkbookResult } from "../refusal";
import { NAME_COMMENT } from "../writer/write-table";
import {
  type FoundSheet,
  type FoundTable,
  OWN_TABLES,
  sameName,
  type WorkbookState,
} from "./state";

/** What set-up is going to do. */
export interface Decision {
  /** sheets that are missing */
  readonly create: readonly SheetKey[];
  /** what every sheet is called, those that are there and those that are to come */
  readonly names: SheetNames;
  /** ids of sheets that an earlier set-up left behind unfinished */
  readonly discard: readonly string[];
  /** tables that are there, by their names in the schemas */
  readonly tables: ReadonlyMap<string, FoundTable>;
  /** true where the workbook has nothing but empty sheets: ours then stand before them */
  readonly toFront: boolean;
}

/** Longest name that a sheet can have. */
const LONGEST_SHEET_NAME = 31;

/**
 * Decides what set-up has to write, from the state of the workbook alone.
 *
 * A table is ours if it was marked as such, or if it has our name and all columns that people fill
 * in; any other table of our name is refused, because formulas could not tell the two apart. A
 * sheet of our name that is not ours stays as it is: ours gets a suffix.
 *
 * @param definedNames names that set-up is going to define if it has to write the assumptions
 */
export function decide(
  state: WorkbookState,
  definedNames: readonly string[],
): WorkbookResult<Decision> {
  const tables = new Map<string, FoundTable>();
  const unfinished = state.sheets.filter(({ name }) => state.mark.unfinished.includes(name));
  const discard = unfinished.map(({ id }) => id);
  for (const { schema } of OWN_TABLES) {
    const found = findTable(state, schema, discard);
    if (found === undefined) continue;
    if (!found.ok) return found;
    tables.set(schema.name, found.value);
  }
  const takenNames = tables.has("Annahmen") ? [] : foreignNames(state, definedNames);
  if (takenNames.length > 0) return refused({ kind: "names-taken", names: takenNames });

  const kept = state.sheets.filter(({ id }) => !discard.includes(id));
  const existing = existingSheets(state, tables, kept);
  return {
    ok: true,
    value: {
      create: SHEET_KEYS.filter((key) => !existing.has(key)),
      names: sheetNames(existing, kept),
      discard,
      tables,
      toFront: kept.every(({ isEmpty }) => isEmpty),
    },
  };
}

const SHEET_KEYS = Object.keys(SHEET_NAMES) as SheetKey[];

function findTable(
  { tables, mark }: WorkbookState,
  schema: TableSchema,
  discard: readonly string[],
): WorkbookResult<FoundTable> | undefined {
  const kept = tables.filter(({ sheet }) => !discard.includes(sheet.id));
  const marked = kept.find(({ id }) => id === mark.tables[schema.name]);
  if (marked !== undefined) return { ok: true, value: marked };
  const named = kept.find(({ name }) => sameName(name, schema.name));
  if (named === undefined) return undefined;
  const { positions } = readHeader(schema, named.headers);
  const missing = schema.columns.filter(
    ({ key, formula }) => formula === undefined && !positions.has(key),
  );
  return missing.length === 0
    ? { ok: true, value: named }
    : refused({
        kind: "table-taken",
        table: named.name,
        sheet: named.sheet.name,
        missing: missing.map(({ header }) => header),
      });
}

function foreignNames(state: WorkbookState, definedNames: readonly string[]): readonly string[] {
  return state.names
    .filter(
      ({ name, comment }) =>
        comment !== NAME_COMMENT && definedNames.some((ours) => sameName(ours, name)),
    )
    .map(({ name }) => name);
}

function existingSheets(
  { mark }: WorkbookState,
  tables: ReadonlyMap<string, FoundTable>,
  kept: readonly FoundSheet[],
): ReadonlyMap<SheetKey, string> {
  const existing = new Map<SheetKey, string>();
  for (const key of SHEET_KEYS) {
    const marked = kept.find(({ id }) => id === mark.sheets[key]);
    const schema = OWN_TABLES.find(({ sheet }) => sheet === key)?.schema;
    // A sheet that lost its table is of no use: the table comes back on a sheet of its own.
    const name = schema === undefined ? marked?.name : tables.get(schema.name)?.sheet.name;
    if (name !== undefined) existing.set(key, name);
  }
  return existing;
}

function sheetNames(
  existing: ReadonlyMap<SheetKey, string>,
  kept: readonly FoundSheet[],
): SheetNames {
  const taken = kept.map(({ name }) => name);
  const entries = SHEET_KEYS.map((key): [SheetKey, string] => {
    const name = existing.get(key) ?? freeName(SHEET_NAMES[key], taken);
    taken.push(name);
    return [key, name];
  });
  return Object.fromEntries(entries) as Record<SheetKey, string>;
}

/** The wanted name, or the first of `Anlagen (IT)`, `Anlagen (IT 2)`, … that is free. */
function freeName(wanted: string, taken: readonly string[]): string {
  for (let attempt = 0; ; attempt += 1) {
    const suffix = ["", " (IT)"][attempt] ?? ` (IT ${attempt})`;
    const name = wanted.slice(0, LONGEST_SHEET_NAME - suffix.length) + suffix;
    if (!taken.some((other) => sameName(other, name))) return name;
  }
}

function refused(refusal: WorkbookRefusal): {
  readonly ok: false;
  readonly refusal: WorkbookRefusal;
} {
  return { ok: false, refusal };
}
