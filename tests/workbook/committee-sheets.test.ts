import type { CellBlueprint, SheetBlueprint } from "../../src/workbook/blueprint/blueprint";
import { RESOLUTION_POINTS } from "../../src/workbook/blueprint/committee-names";
import { committeePageSheet } from "../../src/workbook/blueprint/committee-page";
import { SHEET_NAMES } from "../../src/workbook/blueprint/plan";
import { resolutionSheet } from "../../src/workbook/blueprint/resolution";
import { EMPTY, EXAMPLE } from "./example-plan";

const SHEETS = [
  ["Gremienblatt", committeePageSheet],
  ["Beschlussvorlage", resolutionSheet],
] as const;

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
