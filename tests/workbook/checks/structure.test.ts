import type { CheckedWorkbook } from "../../../src/workbook/checks/checked-workbook";
import {
  errorFindings,
  overwrittenFindings,
  tableFindings,
} from "../../../src/workbook/checks/structure";
import { unreadableFindings } from "../../../src/workbook/checks/unreadable";
import { SZENARIEN } from "../../../src/tables/szenarien";
import { serial, workbookWith } from "./checked";

const PC = {
  Nr: "A-1",
  Bezeichnung: "PC",
  Anschaffungsdatum: serial(2024, 3, 15),
  Anschaffungswert: 1500,
  Nutzungsdauer: 4,
};

/** The workbook with one of its tables changed. */
function changed(
  workbook: CheckedWorkbook,
  name: string,
  change: Partial<{ name: string; cells: unknown[][]; formulas: unknown[][] }>,
): CheckedWorkbook {
  const table = workbook.tables.get(name);
  if (table === undefined) throw new RangeError(name);
  return { ...workbook, tables: new Map(workbook.tables).set(name, { ...table, ...change }) };
}

describe("tableFindings", () => {
  const workbook = workbookWith({ Szenarien: [{ Kürzel: "EIGEN" }] });
  const kinds = (checked: CheckedWorkbook) => tableFindings(checked).map(({ kind }) => kind);

  it("finds nothing in a workbook as set-up leaves it", () => {
    expect(kinds(workbook)).toEqual([]);
  });

  it("finds a table that is gone, one that is renamed, and a column that is gone", () => {
    expect(kinds({ ...workbook, tables: new Map() })).toEqual(["table-missing"]);
    expect(kinds(changed(workbook, "Szenarien", { name: "Varianten" }))).toEqual(["table-renamed"]);
    expect(kinds(changed(workbook, "Szenarien", { cells: [["Kürzel", "Name"]] }))).toEqual([
      "column-missing",
    ]);
    expect(SZENARIEN.columns).toHaveLength(3);
  });
});

describe("overwrittenFindings", () => {
  it("finds the cell in which a value replaces the formula, and leaves empty rows alone", () => {
    const workbook = workbookWith({ Anlagen: [PC, {}] });
    const [header = [], line = [], empty = []] = workbook.tables.get("Anlagen")?.formulas ?? [];
    const at = header.indexOf("AfA Haushaltsjahr");
    const overwritten = line.map((cell, index) => (index === at ? 375 : cell));
    const withoutFormulas = empty.map(() => "");
    const formulas = [[...header], overwritten, withoutFormulas];
    expect(overwrittenFindings(workbook)).toEqual([]);
    expect(overwrittenFindings(changed(workbook, "Anlagen", { formulas }))).toEqual([
      {
        kind: "formula-overwritten",
        place: { table: "Anlagen", row: 2, column: "AfA Haushaltsjahr" },
        subject: "Anlagen A-1 PC AfA Haushaltsjahr",
        facts: { row: "A-1 PC", column: "AfA Haushaltsjahr" },
      },
    ]);
  });
});

describe("errorFindings", () => {
  it("tells functions that Excel does not know from other errors", () => {
    const cells = [
      { sheet: "Übersicht", address: "B4", error: "#NAME?" },
      { sheet: "Übersicht", address: "B5", error: "#VALUE!" },
    ];
    expect(errorFindings(workbookWith({}, cells)).map(({ kind }) => kind)).toEqual([
      "functions-missing",
      "cell-error",
    ]);
  });
});

describe("unreadableFindings", () => {
  it("finds what cannot be read, and what contradicts itself, each at its cell", () => {
    const workbook = workbookWith({
      Anlagen: [{ ...PC, Nutzungsdauer: "drei" }, { ...PC, Abgangsdatum: serial(2024, 2, 1) }, PC],
    });
    expect(
      unreadableFindings(workbook).map(({ facts, place }) => [facts.refusal.kind, place]),
    ).toEqual([
      ["not-a-number", { table: "Anlagen", row: 2, column: "Nutzungsdauer" }],
      ["before-acquisition", { table: "Anlagen", row: 3, column: "Abgangsdatum" }],
    ]);
  });
});
