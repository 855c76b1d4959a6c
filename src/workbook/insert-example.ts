import { cellAddress } from "./blueprint/address";
import type { WorkbookResult } from "./refusal";
import { runExcel } from "./run-excel";

/** Where an example went; `isTaken` where the cell was not empty and nothing was written. */
export interface InsertedExample {
  /** e.g. `B4` */
  readonly address: string;
  readonly isTaken: boolean;
}

/**
 * Writes a formula into the selected cell, if that is empty: nothing that somebody entered is lost.
 *
 * @param formula en-US, which every Excel takes whatever its language
 */
export async function insertExample(formula: string): Promise<WorkbookResult<InsertedExample>> {
  return runExcel(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("formulas,rowIndex,columnIndex");
    await context.sync();
    const address = cellAddress(cell.rowIndex, cell.columnIndex);
    if ((cell.formulas as unknown[][])[0]?.[0] !== "") return { address, isTaken: true };
    cell.formulas = [[formula]];
    await context.sync();
    return { address, isTaken: false };
  });
}
