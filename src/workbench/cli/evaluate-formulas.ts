import { localError } from "../grid/errors";
import { HostError } from "../host/errors";
import { fromLocalFormula } from "../locale/formula";
import { LocalFormulaError } from "../locale/local-punctuation";
import type { Locale } from "../locale/vocabulary";
import type { Workbench } from "../workbench";

type Value = string | number | boolean;

/** What one formula came to. */
export type Evaluation =
  | { readonly formula: string; readonly value: Value }
  | { readonly formula: string; readonly values: readonly (readonly Value[])[] }
  | { readonly formula: string; readonly error: string; readonly message: string };

const unknownName =
  "Die Formel enthält einen Namen, den es hier nicht gibt. / The formula has an unknown name.";

/** Stands for an error value where Excel would not even accept the formula. */
export const notAccepted = "#FORMEL!";

/**
 * Calculates formulas in a workbook, each on a sheet of its own so that every spill has room.
 *
 * @param formulas as typed in that language
 * @returns in the same order: a value, the values of a spill, or an error with its reason
 */
export async function evaluateFormulas(
  workbench: Workbench,
  formulas: readonly string[],
  locale: Locale,
): Promise<Evaluation[]> {
  const { book } = workbench;
  const places = book.request(() => {
    const sheetIds = book.sheets.addMany(formulas.map((_, index) => `Formel ${index + 1}`));
    return formulas.map((formula, index) => {
      const sheetId = sheetIds[index] ?? "";
      try {
        if (!formula.startsWith("=")) throw new LocalFormulaError(`Vor der Formel fehlt "=".`);
        book.cells.write(sheetId, 0, 0, fromLocalFormula(formula, locale));
        return { sheetId };
      } catch (error) {
        if (!(error instanceof LocalFormulaError || error instanceof HostError)) throw error;
        return { refusal: `Excel nimmt die Formel nicht an: ${error.message}` };
      }
    });
  });
  await workbench.settled();
  return formulas.map((formula, index) => {
    const place = places[index];
    return place?.sheetId === undefined
      ? { formula, error: notAccepted, message: place?.refusal ?? "" }
      : { formula, ...result(workbench, place.sheetId, locale) };
  });
}

function result(workbench: Workbench, sheetId: string, locale: Locale) {
  const { cells } = workbench.book;
  const reading = cells.read(sheetId, 0, 0);
  if (reading.type === "Error") {
    const error = localError(String(reading.value), locale);
    return { error, message: reading.value === "#NAME?" ? unknownName : (reading.message ?? "") };
  }
  const spill = cells.spillArea(sheetId, 0, 0);
  if (!spill || spill.rows * spill.columns === 1) return { value: asShown(reading.value) };
  const values = Array.from({ length: spill.rows }, (_, row) =>
    Array.from({ length: spill.columns }, (_, column) => {
      const { value, type } = cells.read(sheetId, row, column);
      return type === "Error" ? localError(String(value), locale) : asShown(value);
    }),
  );
  return { values };
}

/** Excel shows 15 significant digits of a number, so that 0,1 + 0,2 is 0,3. */
function asShown(value: Value): Value {
  return typeof value === "number" ? Number(value.toPrecision(15)) : value;
}
