import { writeXlsx } from "../src/workbench/file/write";
import { differences } from "./crosscheck/difference";
import { calculateWithLibreOffice, LibreOfficeError } from "./crosscheck/libre-office";
import { NATIVE_FORMULAS } from "./crosscheck/native-formulas";
import { comparedRows, RESULT_COLUMN } from "./crosscheck/rows";
import { workbookOf } from "./crosscheck/workbook";

const rowsPerFunction = 500;

/** `npm run test:crosscheck`: lets LibreOffice calculate what our functions calculate, and compares. */
async function crosscheck(): Promise<void> {
  const rows = comparedRows(NATIVE_FORMULAS, rowsPerFunction);
  const sheet = calculateWithLibreOffice(await writeXlsx(workbookOf(rows)));
  const different = differences(
    rows,
    sheet.map((cells) => cells[RESULT_COLUMN] ?? ""),
  );
  for (const sentence of different) console.error(sentence);
  console.log(
    `LibreOffice: ${rows.length - different.length} of ${rows.length} rows are the same.`,
  );
  if (different.length > 0) process.exitCode = 1;
}

crosscheck().catch((error: unknown) => {
  if (!(error instanceof LibreOfficeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
