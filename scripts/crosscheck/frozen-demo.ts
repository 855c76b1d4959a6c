import path from "node:path";
import { openHeadless } from "../../src/workbench/headless/headless";
import type { BookSnapshot, CellSnapshot, CellValue } from "../../src/workbench/snapshot";
import { callsAddIn } from "../../src/workbook/freeze/add-in-call";
import { freeze } from "../../src/workbook/freeze/freeze";
import { nativeForm } from "../../src/workbook/freeze/native-form";
import { setUpWorkbook } from "../../src/workbook/set-up/set-up";
import { EXAMPLE } from "../../tests/workbook/example-plan";

/** A cell of the demo whose formula of the add-in became one of Excel's own functions. */
export interface ConvertedCell {
  readonly sheet: string;
  /** zero-based */
  readonly row: number;
  readonly column: number;
  /** en-US, with structured references */
  readonly formula: string;
  /** what the add-in had given */
  readonly expected: CellValue;
}

/** The demo, set up and then frozen with native formulas. */
export interface FrozenDemo {
  readonly before: BookSnapshot;
  readonly after: BookSnapshot;
  readonly converted: readonly ConvertedCell[];
  /** cells of the demo that call the add-in */
  readonly calls: number;
}

const dist = path.resolve(__dirname, "../../dist");
const date = { year: 2026, month: 11, day: 22 };

/** Sets the demo up in a workbook without browser and freezes it; takes the built add-in. */
export async function freezeDemo(): Promise<FrozenDemo> {
  const headless = await openHeadless({ dist });
  const { workbench, window } = headless;
  try {
    Object.assign(globalThis, { Excel: window["Excel"] as typeof Excel });
    const isSetUp = await setUpWorkbook(EXAMPLE);
    await workbench.settled();
    const before = workbench.snapshot();
    const isFrozen = await freeze({ date, nativeForm });
    await workbench.settled();
    for (const result of [isSetUp, isFrozen]) {
      if (!result.ok) throw new Error(`The demo was refused: ${result.refusal.kind}`);
    }
    const after = workbench.snapshot();
    const called = cellsBySheet(before).filter(({ cell }) => callsAddIn(cell.formula));
    return { before, after, calls: called.length, converted: convertedCells(called, after) };
  } finally {
    headless.close();
  }
}

interface PlacedCell {
  readonly sheet: string;
  readonly cell: CellSnapshot;
}

function cellsBySheet({ sheets }: BookSnapshot): PlacedCell[] {
  return sheets.flatMap(({ name, cells }) => cells.map((cell) => ({ sheet: name, cell })));
}

function convertedCells(called: readonly PlacedCell[], after: BookSnapshot): ConvertedCell[] {
  const formulas = new Map(
    cellsBySheet(after).map(({ sheet, cell }) => [cellKey(sheet, cell), cell.formula]),
  );
  return called.flatMap(({ sheet, cell }) => {
    const formula = formulas.get(cellKey(sheet, cell));
    if (formula === undefined) return [];
    return [{ sheet, row: cell.row, column: cell.column, formula, expected: cell.value }];
  });
}

/** One text for a cell of a workbook. */
export function cellKey(
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
): string {
  return `${sheet}!${row},${column}`;
}
