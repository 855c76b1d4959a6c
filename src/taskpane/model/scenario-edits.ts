import { CHOSEN_SCENARIO } from "../../workbook/blueprint/budget-page";
import { type ColumnEdit, columnOf, type Edit, typedIn } from "../../workbook/model/edit";
import {
  columnPositions,
  type ModelRow,
  type ModelTable,
  type ModelTableName,
  type ModelTables,
  type RowId,
} from "../../workbook/model/model-table";
import { nameKey } from "../../tables/name-key";
import {
  filledRows,
  insertRow,
  lastFilled,
  type NewRow,
  removeRow,
  rowsOfScenario,
  setField,
  textOf,
} from "./table-access";

/** A scenario as the list shows it. */
export interface ScenarioEntry {
  readonly row: ModelRow;
  readonly code: string;
  readonly name: string;
  readonly description: string;
  /** the first one: everything is compared with it */
  readonly isStatusQuo: boolean;
}

/** Tables whose rows name the scenario that they belong to. */
const BELONGING = ["Uebernahme", "Positionen", "Projekte"] as const;

/** Longest code: it heads columns and stands in every row of its scenario. */
const LONGEST_CODE = 20;

/** The scenarios in the order of their table; the first is the status quo. */
export function scenariosOf(tables: ModelTables): readonly ScenarioEntry[] {
  return filledRows(tables, "Szenarien").map((row, index) => ({
    row,
    code: textOf(tables, "Szenarien", row, "code"),
    name: textOf(tables, "Szenarien", row, "name"),
    description: textOf(tables, "Szenarien", row, "description"),
    isStatusQuo: index === 0,
  }));
}

/** Why a code cannot be given to a scenario; nothing where it can. */
export function codeProblem(
  tables: ModelTables,
  code: string,
  own?: RowId,
): "empty" | "long" | "taken" | undefined {
  if (code.trim() === "") return "empty";
  if (code.trim().length > LONGEST_CODE) return "long";
  const isTaken = scenariosOf(tables).some(
    (known) => known.row.id !== own && nameKey(known.code) === nameKey(code),
  );
  return isTaken ? "taken" : undefined;
}

/** A code that is free: the wanted one, or with the first number that makes it so. */
export function freeCode(tables: ModelTables, wanted: string): string {
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : String(number);
    const code = wanted.slice(0, LONGEST_CODE - ending.length) + ending;
    if (codeProblem(tables, code) === undefined) return code;
  }
}

/** A name that no scenario has yet, found in the same way: charts and lists tell them apart by it. */
export function freeName(tables: ModelTables, wanted: string): string {
  const taken = new Set(scenariosOf(tables).map(({ name }) => nameKey(name)));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted} ${number}`;
    if (!taken.has(nameKey(name))) return name;
  }
}

/** Rows of a new scenario, by table; the code is filled in. */
export interface ScenarioRows {
  readonly code: string;
  readonly name: string;
  readonly description: string;
  readonly takeovers: readonly NewRow[];
  readonly positions: readonly NewRow[];
}

/** The edits that add a scenario behind the last one. */
export function addScenario(
  tables: ModelTables,
  { code, description, name, positions, takeovers }: ScenarioRows,
  newId: () => RowId,
): readonly Edit[] {
  return [
    ...appended(tables, "Szenarien", [{ code, name, description }], newId),
    ...appended(
      tables,
      "Uebernahme",
      takeovers.map((row) => ({ ...row, scenario: code })),
      newId,
    ),
    ...appended(
      tables,
      "Positionen",
      positions.map((row) => ({ ...row, scenario: code })),
      newId,
    ),
    ...pointsInserted(tables, code),
  ];
}

function appended(
  tables: ModelTables,
  table: ModelTableName,
  rows: readonly NewRow[],
  newId: () => RowId,
): readonly Edit[] {
  let after = lastFilled(tables, table);
  return rows.map((values) => {
    const edit = insertRow(tables, table, newId(), after, values);
    after = edit.row;
    return edit;
  });
}

/** The edits that put a copy of a scenario, with all its rows, behind the last one. */
export function duplicateScenario(
  tables: ModelTables,
  scenario: ScenarioEntry,
  copy: { readonly code: string; readonly name: string },
  newId: () => RowId,
): readonly Edit[] {
  const copied = (table: ModelTableName, rows: readonly ModelRow[], values: NewRow): Edit[] => {
    const positions = columnPositions(table, tables[table]?.header ?? []);
    let after = lastFilled(tables, table);
    return rows.map((row) => {
      const changed = new Map(
        Object.entries(values).flatMap(([key, value]) => {
          const position = positions.get(key);
          return position === undefined ? [] : [[position, value] as const];
        }),
      );
      const cells = (from: ModelRow["values"]) =>
        from.map((cell, position) => changed.get(position) ?? cell);
      const content = { values: cells(row.values), formulas: cells(row.formulas) };
      const edit = { kind: "insert", table, row: newId(), after, content } as const;
      after = edit.row;
      return edit;
    });
  };
  return [
    ...copied("Szenarien", [scenario.row], copy),
    ...BELONGING.flatMap((table) =>
      copied(table, rowsOfScenario(tables, table, scenario.code), { scenario: copy.code }),
    ),
    ...pointsInserted(tables, copy.code, scenario.code),
  ];
}

/**
 * The edit that gives a scenario its column in the utility analysis, behind those of the others:
 * empty, or with the points of another one. None where a column has that header.
 */
function pointsInserted(tables: ModelTables, code: string, original?: string): readonly Edit[] {
  const { Kriterien } = tables;
  if (Kriterien === undefined || columnOf(Kriterien.header, code) >= 0) return [];
  const codes = new Set(scenariosOf(tables).map((scenario) => nameKey(scenario.code)));
  const after = Kriterien.header.filter((header) => codes.has(nameKey(header))).at(-1);
  const points = original === undefined ? [] : pointsOf(Kriterien, original);
  return [{ kind: "insertColumn", table: "Kriterien", header: code, after, points }];
}

/** The edit that takes the column of a scenario away; none where it has none. */
function pointsRemoved(tables: ModelTables, code: string): readonly Edit[] {
  const { Kriterien } = tables;
  const at = Kriterien === undefined ? -1 : columnOf(Kriterien.header, code);
  if (Kriterien === undefined || at < 0 || isCriteriaColumn(Kriterien, at)) return [];
  const header = Kriterien.header[at] ?? code;
  const after = Kriterien.header[at - 1];
  const points = pointsOf(Kriterien, code);
  return [{ kind: "removeColumn", table: "Kriterien", header, after, points }];
}

/** A scenario may bear the name of a column that every utility analysis has. */
function isCriteriaColumn({ header }: ModelTable, at: number): boolean {
  return [...columnPositions("Kriterien", header).values()].includes(at);
}

function pointsOf(criteria: ModelTable, code: string): ColumnEdit["points"] {
  const at = columnOf(criteria.header, code);
  if (at < 0) return [];
  return criteria.rows
    .map((row) => ({ row: row.id, typed: typedIn(row, at) }))
    .filter(({ typed }) => typed.value !== "");
}

/**
 * The edits that take a scenario away with all its rows. Sheets that show it go over to the status
 * quo: they would calculate that in its name.
 *
 * @param chosen code of the scenario that the sheets show
 */
export function deleteScenario(
  tables: ModelTables,
  scenario: ScenarioEntry,
  chosen?: string,
): readonly Edit[] {
  const statusQuo = scenariosOf(tables)[0]?.code ?? "";
  const isShown = chosen !== undefined && nameKey(chosen) === nameKey(scenario.code);
  const belonging = BELONGING.flatMap((table) =>
    rowsOfScenario(tables, table, scenario.code).map((row) => ({ table, row })),
  );
  // From below, so that each row comes back behind the one that stood above it.
  return [
    ...belonging.reverse().map(({ row, table }) => removeRow(tables, table, row)),
    removeRow(tables, "Szenarien", scenario.row),
    ...pointsRemoved(tables, scenario.code),
    ...(isShown
      ? [{ kind: "named", place: CHOSEN_SCENARIO, before: chosen, after: statusQuo } as const]
      : []),
  ];
}

/**
 * The edits that give a scenario another code: every table follows, the column of its points in the
 * utility analysis, and the cell of the chosen scenario.
 */
export function recodeScenario(
  tables: ModelTables,
  { code: before, row }: ScenarioEntry,
  after: string,
): readonly Edit[] {
  if (before === after) return [];
  const { Kriterien } = tables;
  const at = Kriterien === undefined ? -1 : columnOf(Kriterien.header, before);
  const column =
    Kriterien === undefined || isCriteriaColumn(Kriterien, at) ? undefined : Kriterien.header[at];
  return [
    ...setField(tables, "Szenarien", row.id, "code", after),
    ...BELONGING.flatMap((table) =>
      rowsOfScenario(tables, table, before).flatMap(({ id }) =>
        setField(tables, table, id, "scenario", after),
      ),
    ),
    ...(column === undefined
      ? []
      : [{ kind: "header", place: "Kriterien", before: column, after } as const]),
    { kind: "named", place: CHOSEN_SCENARIO, before, after },
  ];
}

/**
 * The edits that move a scenario one place up or down; none where the status quo would lose the
 * first place.
 */
export function moveScenario(
  tables: ModelTables,
  scenario: ScenarioEntry,
  by: -1 | 1,
): readonly Edit[] {
  const scenarios = scenariosOf(tables);
  const at = scenarios.findIndex(({ row }) => row.id === scenario.row.id);
  const target = at + by;
  if (at < 1 || target < 1 || target >= scenarios.length) return [];
  const after = scenarios[by === 1 ? target : target - 1]?.row.id;
  const removed = removeRow(tables, "Szenarien", scenario.row);
  return [removed, { ...removed, kind: "insert", after }];
}
