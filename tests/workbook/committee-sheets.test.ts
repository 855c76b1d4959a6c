import type { CellBlueprint, SheetBlueprint } from "../../src/workbook/blueprint/blueprint";
import { RESOLUTION_POINTS } from "../../src/workbook/blueprint/committee-names";
import { committeePageSheet } from "../../src/workbook/blueprint/committee-page";
import { findingsSheet } from "../../src/workbook/blueprint/findings";
import { overviewSheet } from "../../src/workbook/blueprint/overview";
import { SHEET_NAMES } from "../../src/workbook/blueprint/plan";
import { resolutionSheet } from "../../src/workbook/blueprint/resolution";
import { EMPTY, EXAMPLE } from "./example-plan";

const SHEETS = [
  ["Gremienblatt", committeePageSheet],
  ["Beschlussvorlage", resolutionSheet],
] as const;

/** Height of a line in the size of the workbook's texts [points]. */
const POINTS_OF_A_LINE = 14;

function cellsOf(sheet: SheetBlueprint): CellBlueprint[] {
  return sheet.blocks.flatMap((block) =>
    block.kind === "cells" ? block.cells.flat().filter((cell) => cell !== null) : [],
  );
}

describe.each(SHEETS)("the sheet %s", (_, build) => {
  const sheet = build(EXAMPLE, SHEET_NAMES);

  it("prints on one A4 page upright", () => {
    expect(sheet.page.orientation).toBe("Portrait");
    expect(sheet.page.zoom).toEqual({ wide: 1, tall: 1 });
  });

  it("prints each of its texts: whatever is not printed are figures for chart and sentences", () => {
    const area = sheet.page.printArea;
    for (const block of sheet.blocks) {
      if (block.kind !== "cells" || block.column >= (area?.columns ?? 0)) continue;
      expect(block.row + block.cells.length).toBeLessThanOrEqual(area?.rows ?? 0);
    }
  });

  it("has a height for each row with a text over several lines", () => {
    const heights = new Map(sheet.rowHeights.map(({ row, height }) => [row, height]));
    for (const block of sheet.blocks) {
      if (block.kind !== "cells") continue;
      block.cells.forEach((cells, index) => {
        const hasParagraph = cells.some((cell) => /paragraph/iu.test(cell?.look ?? ""));
        if (hasParagraph) expect(heights.get(block.row + index)).toBeGreaterThan(25);
      });
    }
  });

  it("shows each of its own paragraphs to the last word", () => {
    const heights = new Map(sheet.rowHeights.map(({ row, height }) => [row, height]));
    const cutOff: string[] = [];
    for (const block of sheet.blocks) {
      if (block.kind !== "cells") continue;
      block.cells.forEach((cells, index) => {
        cells.forEach((cell, column) => {
          if (!/paragraph/iu.test(cell?.look ?? "")) return;
          const text = String(cell?.content);
          if (text.startsWith("=")) return;
          // Widths count digits of a larger size: that makes up for the room at a line's end.
          const characters = sheet.columnWidths[block.column + column] ?? 0;
          const needed = Math.ceil(text.length / characters) * POINTS_OF_A_LINE;
          const isCutOff = (heights.get(block.row + index) ?? 0) < needed;
          if (isCutOff) cutOff.push(text);
        });
      });
    }
    expect(cutOff).toEqual([]);
  });

  it("takes its amounts from formulas: a person types words only", () => {
    for (const { content, look } of cellsOf(sheet)) {
      if (/Number|figure/u.test(look) && content !== "" && look !== "headerOfNumbers") {
        expect(String(content)).toMatch(/^=/u);
      }
    }
  });

  it("is labelled as invented in the example only", () => {
    const text = (plan: typeof EXAMPLE) => JSON.stringify(cellsOf(build(plan, SHEET_NAMES)));
    expect(text(EXAMPLE)).toContain("Beispiel: Alle Beträge sind erfunden.");
    expect(text(EMPTY)).not.toContain("erfunden");
  });

  it("keeps every text in a formula within the 255 characters that Excel allows", () => {
    for (const { content } of cellsOf(sheet)) {
      if (typeof content !== "string" || !content.startsWith("=")) continue;
      expect(content.length).toBeLessThan(8192);
      for (const [, text = ""] of content.matchAll(/"((?:[^"]|"")*)"/gu)) {
        expect(text.length).toBeLessThanOrEqual(255);
      }
    }
  });
});

it("what is to be decided is written once, and the Beschlussvorlage takes it over", () => {
  const written = cellsOf(committeePageSheet(EXAMPLE, SHEET_NAMES)).map(({ name }) => name);
  const taken = cellsOf(resolutionSheet(EXAMPLE, SHEET_NAMES)).map(({ content }) => content);
  expect(written).toEqual(expect.arrayContaining([...RESOLUTION_POINTS]));
  expect(taken).toContain(`=${RESOLUTION_POINTS.join("&CHAR(10)&")}`);
});

it("tells a committee that recalculates why a difference may be one euro off", () => {
  const texts = cellsOf(committeePageSheet(EXAMPLE, SHEET_NAMES)).map(({ content }) => content);
  expect(texts).toContainEqual(expect.stringContaining("auf volle Euro gerundet"));
});

it("names the figures beside what is printed as helper values that nobody should change", () => {
  const { blocks, page } = committeePageSheet(EXAMPLE, SHEET_NAMES);
  const beside = blocks.flatMap((block) =>
    block.kind === "cells" && block.column >= (page.printArea?.columns ?? 0) ? [block] : [],
  );
  expect(beside).toHaveLength(2);
  for (const { cells } of beside) {
    expect(cells[0]?.[0]?.content).toMatch(/\(bitte nicht ändern\)$/u);
  }
});

it("one warning is counted as one: no formula has the plural only", () => {
  const formulas = [committeePageSheet, findingsSheet]
    .flatMap((build) => cellsOf(build(EXAMPLE, SHEET_NAMES)))
    .map(({ content }) => String(content))
    .filter((content) => content.includes("Warnungen"));
  expect(formulas).toHaveLength(2);
  for (const formula of formulas) expect(formula).toContain('=1," Warnung"," Warnungen")');
});

it("says in one wording when a scenario pays", () => {
  const labels = [committeePageSheet, overviewSheet]
    .flatMap((build) => cellsOf(build(EXAMPLE, SHEET_NAMES)))
    .map(({ content }) => String(content));
  expect(labels.filter((label) => label.startsWith("rechnet sich"))).toEqual([
    "rechnet sich",
    "rechnet sich",
  ]);
  expect(labels.filter((text) => text.includes('"nicht im Zeitraum"'))).toHaveLength(2);
});
