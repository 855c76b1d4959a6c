import { writeXlsx } from "../src/workbench/file/write";
import { compareConvertedDemo } from "./crosscheck/converted-demo";
import { differences } from "./crosscheck/difference";
import { type FrozenDemo, freezeDemo } from "./crosscheck/frozen-demo";
import { calculateWithLibreOffice, LibreOfficeError } from "./crosscheck/libre-office";
import { NATIVE_FORMULAS } from "../src/workbook/freeze/native-formulas";
import { compareSavedFile } from "./crosscheck/saved-file";
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
  const frozen = await freezeDemo();
  await crosscheckConverted(frozen);
  await crosscheckSaved(frozen);
}

/** The demo, frozen with native formulas. */
async function crosscheckConverted(frozen: FrozenDemo): Promise<void> {
  const { calls, converted } = frozen;
  const different = await compareConvertedDemo(frozen);
  for (const sentence of different) console.error(sentence);
  console.log(
    `LibreOffice: ${converted.length - different.length} of ${converted.length} converted cells ` +
      `of the demo are the same; ${calls} call the add-in.`,
  );
  if (different.length > 0 || converted.length === 0) process.exitCode = 1;
}

/** The values of the demo, as LibreOffice reads and saves them. */
async function crosscheckSaved({ before }: FrozenDemo): Promise<void> {
  const { compared, different } = await compareSavedFile(await writeXlsx(before));
  for (const sentence of different) console.error(sentence);
  console.log(
    `LibreOffice: ${compared - different.length} of ${compared} saved cells are the same.`,
  );
  if (different.length > 0) process.exitCode = 1;
}

crosscheck().catch((error: unknown) => {
  if (!(error instanceof LibreOfficeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
