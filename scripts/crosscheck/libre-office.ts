import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import Papa from "papaparse";

/** LibreOffice is not there or did not calculate; the message says what to do. */
export class LibreOfficeError extends Error {
  override readonly name = "LibreOfficeError";
}

/** Calculate every formula anew on opening, whatever program a file claims to come from. */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;

/** CSV in UTF-8 with commas and, instead of what cells show, their values in full. */
const csvFilter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,1033,false,false,false";

/**
 * Lets LibreOffice open a workbook and calculate it.
 *
 * @param file bytes of the .xlsx
 * @returns cells of its first sheet, as text with a decimal point
 * @throws LibreOfficeError
 */
export function calculateWithLibreOffice(file: Uint8Array): string[][] {
  const csv = new TextDecoder().decode(convertWithLibreOffice(file, csvFilter));
  return Papa.parse<string[]>(csv, { skipEmptyLines: true }).data;
}

/** The workbook as LibreOffice saves it. @throws LibreOfficeError */
export function saveWithLibreOffice(file: Uint8Array): Uint8Array {
  return convertWithLibreOffice(file, "xlsx:Calc MS Excel 2007 XML");
}

/** @param filter kind of the result, with the ending of its name before the colon */
function convertWithLibreOffice(file: Uint8Array, filter: string): Uint8Array {
  const folder = mkdtempSync(path.join(tmpdir(), "crosscheck-"));
  try {
    const profile = path.join(folder, "profile");
    mkdirSync(path.join(profile, "user"), { recursive: true });
    writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), settings);
    writeFileSync(path.join(folder, "book.xlsx"), file);
    const results = path.join(folder, "results");
    convert(folder, profile, filter, results);
    const [ending = ""] = filter.split(":");
    return new Uint8Array(readFileSync(path.join(results, `book.${ending}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(folder: string, profile: string, filter: string, results: string): void {
  const { error, status, stdout, stderr } = spawnSync(
    "soffice",
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      filter,
      "--outdir",
      results,
      path.join(folder, "book.xlsx"),
    ],
    { encoding: "utf8", timeout: 300_000 },
  );
  if (error !== undefined && "code" in error && error.code === "ENOENT") {
    throw new LibreOfficeError(
      "LibreOffice (soffice) ist nicht installiert; unter Debian: apt-get install libreoffice-calc.\n" +
        "LibreOffice (soffice) is not installed; on Debian: apt-get install libreoffice-calc.",
    );
  }
  if (status !== 0) {
    throw new LibreOfficeError(
      `LibreOffice hat nicht gerechnet. / LibreOffice did not calculate.\n${stdout}${stderr}`,
    );
  }
}
