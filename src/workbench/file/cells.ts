import type { CellErrorValue, CellValueInput, Worksheet } from "@cj-tech-master/excelts";
import type { CellSnapshot, CellValue, SheetSnapshot } from "../snapshot";
import { FileError } from "./file-error";
import { evaluatesAsArray } from "./formula/array-evaluation";
import { toStoredFormula } from "./formula/to-stored";
import { areaAddress, cellAddress, contains } from "./geometry";
import { styleWriter } from "./styles";

type FileErrorText = CellErrorValue["error"] | "#GETTING_DATA";

/** Errors that a cell of a file may hold. Source: ECMA-376 part 1, 18.18.11 is open; Excel's own. */
const FILE_ERRORS: readonly string[] = [
  "#N/A",
  "#REF!",
  "#NAME?",
  "#DIV/0!",
  "#NULL!",
  "#VALUE!",
  "#NUM!",
  "#GETTING_DATA",
] satisfies FileErrorText[];

/**
 * The error as a file holds it. Excel keeps younger errors (`#SPILL!`, `#CALC!`) in rich values
 * beside the cell and `#VALUE!` in it; `#BUSY!` becomes `#GETTING_DATA`, its older name.
 */
function storedError(text: string): CellErrorValue["error"] {
  if (FILE_ERRORS.includes(text)) return text as CellErrorValue["error"];
  return (text === "#BUSY!" ? "#GETTING_DATA" : "#VALUE!") as CellErrorValue["error"];
}

/**
 * Writes values, formulas with their last values, formats, looks and notes of a sheet.
 *
 * @param singleCellNames names that refer to one cell or one constant, in lower case
 * @throws FileError with sheet and cell, where a formula cannot be stored
 */
export function writeCells(
  worksheet: Worksheet,
  sheet: SheetSnapshot,
  singleCellNames: ReadonlySet<string>,
): void {
  const styleOf = styleWriter();
  for (const snapshot of sheet.cells) {
    const cell = worksheet.getCell(snapshot.row + 1, snapshot.column + 1);
    cell.value = writtenValue(snapshot, sheet, singleCellNames);
    cell.style = styleOf(snapshot);
    if (snapshot.note !== undefined && snapshot.note !== "") cell.note = snapshot.note;
  }
}

function writtenValue(
  cell: CellSnapshot,
  sheet: SheetSnapshot,
  singleCellNames: ReadonlySet<string>,
): CellValueInput {
  const value = result(cell.value, cell.error === true);
  if (cell.formula === undefined) return value;
  const table = sheet.tables.find(({ area }) => contains(area, cell.row, cell.column))?.name;
  try {
    const formula = toStoredFormula(cell.formula, table);
    const shown = { formula, result: value ?? "" };
    if (cell.spill === undefined && !evaluatesAsArray(cell.formula, singleCellNames)) return shown;
    const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
    const ref = areaAddress({ row: cell.row, column: cell.column, rows, columns });
    return { ...shown, shareType: "array", ref, isDynamicArray: true };
  } catch (error) {
    throw placed(error, `${sheet.name}!${cellAddress(cell.row, cell.column)}`, cell.formula);
  }
}

function result(
  value: CellValue,
  isError: boolean,
): string | number | boolean | CellErrorValue | null {
  return isError ? { error: storedError(String(value)) } : value;
}

function placed(error: unknown, place: string, formula: string): FileError {
  if (error instanceof FileError) {
    return new FileError(`${place}: ${error.german}`, `${place}: ${error.english}`);
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new FileError(
    `${place}: Die Formel „${formula}“ lässt sich nicht lesen (${reason}); erlaubt sind Formeln in englischer Schreibweise.`,
    `${place}: The formula "${formula}" cannot be read (${reason}); allowed are formulas in en-US notation.`,
  );
}
