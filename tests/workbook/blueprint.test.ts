import { type Area, overlap } from "../../src/workbook/blueprint/address";
import type { Block, SheetBlueprint, TableBlock } from "../../src/workbook/blueprint/blueprint";
import { namesOf } from "../../src/workbook/blueprint/names";
import { SHEET_KEYS, SHEET_NAMES } from "../../src/workbook/blueprint/sheet-names";
import { workbookBlueprint } from "../../src/workbook/blueprint/workbook";
import { tableBlocks } from "../../src/workbook/set-up/list-sources";
import { tableArea } from "../../src/workbook/blueprint/table-area";
import { blocksOf as blocksOfKind } from "../../src/workbook/writer/write-sheet";
import { EMPTY, EXAMPLE } from "./example-plan";

const PLANS = [
  ["example", EXAMPLE],
  ["empty", EMPTY],
  ["twenty years", { ...EXAMPLE, years: 20 }],
] as const;

const sheetsOf = (plan: typeof EXAMPLE) => workbookBlueprint(plan).sheets;
const blocksOf = (sheets: readonly SheetBlueprint[]) => sheets.flatMap(({ blocks }) => blocks);

function areaOf(block: Block): Area {
  switch (block.kind) {
    case "cells":
      return {
        row: block.row,
        column: block.column,
        rows: block.cells.length,
        columns: Math.max(...block.cells.map(({ length }) => length)),
      };
    case "table":
      return tableArea(block);
    case "spill":
      return { row: block.row, column: block.column, ...block.room };
    case "chart":
      return block.place;
  }
}

function formulasOf(sheet: SheetBlueprint): string[] {
  return sheet.blocks.flatMap((block) => {
    switch (block.kind) {
      case "cells":
        return block.cells
          .flat()
          .flatMap((cell) =>
            typeof cell?.content === "string" && cell.content.startsWith("=") ? [cell.content] : [],
          );
      case "table":
        return block.schema.columns.flatMap(({ formula }) =>
          formula === undefined ? [] : [formula],
        );
      case "spill":
        return [block.formula];
      case "chart":
        return [];
    }
  });
}

/** Names in a formula that are neither functions, tables, columns, texts nor addresses. */
function namesIn(formula: string): string[] {
  const bare = formula
    .replace(/"[^"]*"/gu, "")
    .replace(/'[^']*'![$A-Z0-9:]+/gu, "")
    .replace(/\[[^[\]]*(?:\[[^[\]]*\][^[\]]*)*\]/gu, "")
    .replace(/\b[A-Z.]+\(/gu, "(");
  return [...bare.matchAll(/\b\p{L}[\p{L}_]{2,}\b/gu)].map(([name]) => name);
}

function tablesIn(formula: string): string[] {
  return [...formula.matchAll(/(\p{L}+)\[/gu)].map(([, name]) => name ?? "");
}

describe.each(PLANS)("%s", (_, plan) => {
  const sheets = sheetsOf(plan);
  const tables = tableBlocks(sheets).map(({ block }) => block);
  const byName = new Map<string, TableBlock>(tables.map((block) => [block.schema.name, block]));

  it("every sheet has a name that Excel takes, each once", () => {
    const names = sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/u);
  });

  it("no block touches another, spill room and chart included", () => {
    for (const { name, blocks } of sheets) {
      const areas = blocks.map(areaOf);
      areas.forEach((area, index) => {
        for (const other of areas.slice(index + 1)) {
          expect([name, area, other, overlap(area, other)]).toEqual([name, area, other, false]);
        }
      });
    }
  });

  it("formulas use tables and defined names of the blueprint only", () => {
    const named = [...tables.flatMap(({ names }) => names), ...sheets.flatMap(namesOf)];
    const defined = new Set(named.map(({ name }) => name));
    for (const formula of sheets.flatMap(formulasOf)) {
      for (const table of tablesIn(formula))
        expect([formula, byName.has(table)]).toEqual([formula, true]);
      for (const name of namesIn(formula)) {
        expect([formula, name, defined.has(name) || byName.has(name)]).toEqual([
          formula,
          name,
          true,
        ]);
      }
    }
  });

  it("the sheets are in the order of the tabs", () => {
    const keys = sheets.map(({ key }) => key);
    expect(keys).toEqual(SHEET_KEYS.filter((key) => keys.includes(key)));
    for (const { key, name } of sheets) expect(name).toBe(SHEET_NAMES[key]);
  });

  it("names and exceptions point at rows and columns that are there", () => {
    for (const { schema, rows, names, exceptions } of tables) {
      const keys = schema.columns.map(({ key }) => key);
      for (const { row, column } of [...names, ...exceptions]) {
        expect(row).toBeLessThan(Math.max(1, rows.length));
        expect(keys).toContain(column);
      }
    }
  });

  it("every row has only columns that people fill in", () => {
    for (const { schema, rows } of tables) {
      const typed = schema.columns.filter(({ formula }) => formula === undefined);
      const keys = new Set(typed.map(({ key }) => key));
      for (const key of rows.flatMap(Object.keys)) expect(keys).toContain(key);
    }
  });

  it("a chart reads as many names as values, from cells that the blueprint writes", () => {
    const blocksByName = new Map(sheets.map(({ name, blocks }) => [name, blocks]));
    for (const sheet of sheets) {
      for (const { name, series } of blocksOfKind(sheet, "chart")) {
        for (const { values, categories } of series) {
          expect([name, categories.rows * categories.columns]).toEqual([
            name,
            values.rows * values.columns,
          ]);
          for (const data of [values, categories]) {
            const blocks = blocksByName.get(data.sheet ?? sheet.name) ?? [];
            const isWritten = blocks.some(
              (block) => block.kind !== "chart" && overlap(areaOf(block), data),
            );
            expect([name, data, isWritten]).toEqual([name, data, true]);
          }
        }
      }
    }
  });

  it("charts of a sheet have different names, by which a refill knows them", () => {
    for (const sheet of sheets) {
      const names = blocksOfKind(sheet, "chart").map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("print headers name Amt, budget year and day", () => {
    for (const { page } of sheets) {
      expect(page.header).toEqual({
        left: plan.amt,
        center: "Haushaltsjahr 2027",
        right: "Stand 22.11.2026",
      });
      expect(page.footer.center).toBe("Seite &P von &N");
    }
  });

  it("the first columns and the header stay in view", () => {
    for (const { blocks, frozen } of sheets) {
      const table = blocks.find((block) => block.kind === "table");
      if (table !== undefined) expect(frozen.rows).toBe(table.row + 1);
    }
  });
});

it("a Beispiel says so where its figures stand, an empty workbook nowhere", () => {
  const text = (plan: typeof EXAMPLE) => JSON.stringify(blocksOf(sheetsOf(plan)));
  expect(text(EXAMPLE)).toContain("Beispiel: Alle Anlagen sind erfunden.");
  expect(text(EXAMPLE)).toContain("Beispiel: Alle Anlagen und Beträge sind erfunden.");
  expect(text(EMPTY)).not.toContain("erfunden");
});

it("an ampersand in the name of the Amt is printed as one", () => {
  const [sheet] = sheetsOf({ ...EMPTY, amt: "Amt A & B" });
  expect(sheet?.page.header.left).toBe("Amt A && B");
});

it("every useful life that nobody has read in its source is marked as not checked", () => {
  const table = tableBlocks(sheetsOf(EMPTY)).find(({ sheet }) => sheet.key === "usefulLives");
  const rows = table?.block.rows ?? [];
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows) {
    expect(row["checked"]).toBe("nein");
    expect(row["source"]).toContain("bitte prüfen");
  }
});
