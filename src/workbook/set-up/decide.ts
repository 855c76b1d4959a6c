import type { TableSchema } from "../../tables/schema";
import type { SheetBlueprint, WorkbookBlueprint } from "../blueprint/blueprint";
import { namesOf } from "../blueprint/names";
import { SHEET_KEYS, SHEET_NAMES, type SheetKey, type SheetNames } from "../blueprint/sheet-names";
import type { WorkbookRefusal, WorkbookResult } from "../refusal";
import { isOwnComment } from "../writer/own-comment";
import { blocksOf } from "../writer/write-sheet";
import type { FoundContents } from "./missing-contents";
import { tableBlocks } from "./list-sources";
import { type FoundSheet, type FoundTable, sameName, type WorkbookState } from "./state";
import { inFreePlace } from "./table-place";
import { missingTypedColumns } from "./typed-columns";

/** What set-up is going to do. */
export interface Decision {
  /** sheets that are missing */
  readonly create: readonly SheetKey[];
  /** what every sheet is called, those that are there and those that are to come */
  readonly names: SheetNames;
  /** ids of sheets that an earlier set-up left behind unfinished */
  readonly discard: readonly string[];
  /** sheets of an older version that make room for a new one of their name */
  readonly renames: readonly SheetRename[];
  /** tables that are there, by their names in the schemas */
  readonly tables: ReadonlyMap<string, FoundTable>;
  /** names that the new sheets define */
  readonly newNames: readonly string[];
  /** names of ours among them that a deleted sheet left behind */
  readonly staleNames: readonly string[];
  /** true where the workbook has nothing but empty sheets: ours then stand before them */
  readonly toFront: boolean;
}

/** A sheet that gets another name. */
export interface SheetRename {
  readonly id: string;
  readonly from: string;
  readonly to: string;
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
 * @param blueprint what the workbook is to hold
 */
export function decide(
  state: WorkbookState,
  { sheets }: WorkbookBlueprint,
): WorkbookResult<Decision> {
  const tables = new Map<string, FoundTable>();
  const discard = state.sheets.filter((sheet) => isUnfinished(sheet, state)).map(({ id }) => id);
  for (const { block } of tableBlocks(sheets)) {
    const { schema } = block;
    const found = findTable(state, schema, discard);
    if (found === undefined) continue;
    if (!found.ok) return found;
    tables.set(schema.name, found.value);
  }
  const kept = state.sheets.filter(({ id }) => !discard.includes(id));
  const existing = existingSheets(sheets, state, tables, kept);
  const missing = sheets.filter(({ key }) => !existing.has(key));
  const newNames = missing.flatMap(definedNames);
  const { foreign, own } = namesInUse(state, newNames);
  if (foreign.length > 0) return refused({ kind: "names-taken", names: foreign });
  return {
    ok: true,
    value: {
      create: missing.map(({ key }) => key),
      newNames,
      staleNames: own,
      ...sheetNames(existing, kept, state.mark.retired),
      discard,
      tables,
      toFront: kept.every(({ isEmpty }) => isEmpty),
    },
  };
}

/** Without an id, only an empty sheet: a person may have made another one of the same name. */
function isUnfinished({ id, name, isEmpty }: FoundSheet, { mark }: WorkbookState): boolean {
  return mark.unfinished.some((begun) =>
    begun.id === undefined ? isEmpty && sameName(begun.name, name) : begun.id === id,
  );
}

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
  const missing = missingTypedColumns(schema, named.headers);
  return missing.length === 0
    ? { ok: true, value: named }
    : refused({
        kind: "table-taken",
        table: named.name,
        sheet: named.sheet.name,
        missing,
      });
}

/** Every name that a sheet defines: of table rows, cells, areas and formulas. */
function definedNames(sheet: SheetBlueprint): readonly string[] {
  const ofRows = blocksOf(sheet, "table").flatMap(({ names }) => names);
  return [...ofRows, ...namesOf(sheet)].map(({ name }) => name);
}

/** Which of the wanted names the workbook has already, a person's and ours. */
function namesInUse(
  state: WorkbookState,
  wanted: readonly string[],
): { readonly foreign: readonly string[]; readonly own: readonly string[] } {
  const used = state.names.filter(({ name }) => wanted.some((ours) => sameName(ours, name)));
  const nameOf = ({ name }: { readonly name: string }) => name;
  return {
    foreign: used.filter(({ comment }) => !isOwnComment(comment)).map(nameOf),
    own: used.filter(({ comment }) => isOwnComment(comment)).map(nameOf),
  };
}

function existingSheets(
  sheets: readonly SheetBlueprint[],
  { contents, mark }: WorkbookState,
  tables: ReadonlyMap<string, FoundTable>,
  kept: readonly FoundSheet[],
): ReadonlyMap<SheetKey, string> {
  const existing = new Map<SheetKey, string>();
  for (const sheet of sheets) {
    const marked = kept.find(({ id }) => id === mark.sheets[sheet.key]);
    const ownTables = blocksOf(sheet, "table");
    const found = ownTables.flatMap(({ schema }) => tables.get(schema.name) ?? []);
    // Where the table of a sheet is gone and something else is in its place, it comes back on a
    // sheet of its own.
    const isThere = ownTables.length === 0 || found.length > 0 || hasRoom(sheet, contents);
    const name = isThere ? (marked ?? found[0]?.sheet)?.name : undefined;
    if (name !== undefined) existing.set(sheet.key, name);
  }
  return existing;
}

/** Whether all tables of a sheet can come back on it. */
function hasRoom(sheet: SheetBlueprint, contents: ReadonlyMap<SheetKey, FoundContents>): boolean {
  const found = contents.get(sheet.key);
  return (
    found !== undefined &&
    blocksOf(sheet, "table").every((block) => inFreePlace(block, sheet, found) !== undefined)
  );
}

/** Names for all sheets; one of an older version gives its name away and is called "(alt)". */
function sheetNames(
  existing: ReadonlyMap<SheetKey, string>,
  kept: readonly FoundSheet[],
  retired: readonly string[],
): Pick<Decision, "names" | "renames"> {
  const wanted = SHEET_KEYS.flatMap((key) => (existing.has(key) ? [] : [SHEET_NAMES[key]]));
  const taken = kept.map(({ name }) => name);
  const renames = kept
    .filter(({ id, name }) => retired.includes(id) && wanted.some((one) => sameName(one, name)))
    .map(({ id, name }): SheetRename => {
      const to = freeName(name, taken, "alt");
      taken.splice(taken.indexOf(name), 1, to);
      return { id, from: name, to };
    });
  const entries = SHEET_KEYS.map((key): [SheetKey, string] => {
    const name = existing.get(key) ?? freeName(SHEET_NAMES[key], taken, "IT");
    taken.push(name);
    return [key, name];
  });
  return { names: Object.fromEntries(entries) as Record<SheetKey, string>, renames };
}

/** The wanted name, or the first of `Anlagen (IT)`, `Anlagen (IT 2)`, … that is free. */
function freeName(wanted: string, taken: readonly string[], addition: string): string {
  for (let attempt = 0; ; attempt += 1) {
    const suffix = ["", ` (${addition})`][attempt] ?? ` (${addition} ${attempt})`;
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
