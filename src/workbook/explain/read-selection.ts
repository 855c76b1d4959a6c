import type { AstExpression } from "@borgar/fx";
import { cellAddress } from "../blueprint/address";
import type { WorkbookResult } from "../refusal";
import { type ExcelRun, runExcel } from "../run-excel";
import { type FormulaCall, formulaCalls, formulaReferences, referencesIn } from "./formula-calls";
import { type ReadReference, readReferences } from "./read-references";

/** An argument of a call and what it refers to. */
export interface SelectedArgument {
  /** null for one that is left out */
  readonly expression: AstExpression | null;
  readonly references: readonly ReadReference[];
}

/** A call of the add-in in the selected cell. */
export interface SelectedCall {
  /** name behind `AMT.` */
  readonly name: string;
  readonly arguments: readonly SelectedArgument[];
  /** true where the formula is this call and nothing else */
  readonly isWhole: boolean;
}

/** The selected cell and what calculates it. */
export interface Selection {
  readonly sheet: string;
  /** of the cell with the formula: for a cell of a spill, of the one above it all */
  readonly address: string;
  /** as the cell shows it */
  readonly shown: string;
  /** what is in the cell, even where it shows nothing */
  readonly content: "nothing" | "entered" | "formula";
  readonly calls: readonly SelectedCall[];
  /** what a formula without a call of the add-in reads, in its order; empty for any other cell */
  readonly sources: readonly ReadReference[];
}

/** Reads the selected cell: its formula's calls of the add-in, and what they refer to. */
export async function readSelection(run: ExcelRun = {}): Promise<WorkbookResult<Selection>> {
  return runExcel(async (context) => {
    const cell = await formulaCell(context);
    const { rowIndex: row, columnIndex: column, worksheet } = cell;
    const typed = (cell.formulas as unknown[][])[0]?.[0];
    const formula = typeof typed === "string" && typed.startsWith("=") ? typed : undefined;
    const calls = formula === undefined ? [] : formulaCalls(formula);
    const sources = formula === undefined || calls.length > 0 ? [] : formulaReferences(formula);
    const references = new Set([...calls.flatMap((call) => referencesOf(call).flat()), ...sources]);
    const place = { sheet: worksheet.name, row, column };
    const read = await readReferences(context, [...references], place);
    return {
      sheet: worksheet.name,
      address: cellAddress(row, column),
      shown: cell.text[0]?.[0] ?? "",
      content: formula !== undefined ? "formula" : typed === "" ? "nothing" : "entered",
      calls: calls.map((call) => selectedCall(call, read)),
      sources: sources.flatMap((text) => read.get(text) ?? []),
    };
  }, run);
}

/** The active cell, or the one whose formula fills it. */
async function formulaCell(context: Excel.RequestContext): Promise<Excel.Range> {
  const properties = "formulas,text,rowIndex,columnIndex,worksheet/name";
  const active = context.workbook.getActiveCell();
  active.load(properties);
  // Excel before 2021 knows no spills
  const knowsSpills = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const parent = knowsSpills ? active.getSpillParentOrNullObject() : undefined;
  parent?.load(properties);
  await context.sync();
  return parent === undefined || parent.isNullObject ? active : parent;
}

/** References by argument, without the names that the formula gives itself. */
function referencesOf({ arguments: given, ownNames }: FormulaCall): string[][] {
  return given.map((argument) =>
    referencesIn(argument).filter((text) => !ownNames.has(text.toLowerCase())),
  );
}

function selectedCall(call: FormulaCall, read: ReadonlyMap<string, ReadReference>): SelectedCall {
  const references = referencesOf(call);
  return {
    name: call.name,
    isWhole: call.isWhole,
    arguments: call.arguments.map((expression, index) => ({
      expression,
      references: (references[index] ?? []).flatMap((text) => read.get(text) ?? []),
    })),
  };
}
