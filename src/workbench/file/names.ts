import { attr, textContent, xmlEncode, xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import type { BookSnapshot, NameSnapshot } from "../snapshot";
import { fromStoredFormula } from "./formula/from-stored";
import { toStoredFormula } from "./formula/to-stored";
import { elements, isSet, partRoot, partText, setPartText, type Parts } from "./package";

const WORKBOOK = "xl/workbook.xml";

/** Names that refer to one cell or one constant, in lower case. */
export function singleCellNames(names: readonly NameSnapshot[]): ReadonlySet<string> {
  const single = /^=(('[^']+'|[^'!:]+)!)?\$?[A-Z]{1,3}\$?\d+$|^=-?[\d.]+$|^="[^"]*"$/i;
  return new Set(
    names.filter(({ formula }) => single.test(formula)).map(({ name }) => name.toLowerCase()),
  );
}

/**
 * Adds the names to the workbook part, beside the print areas and titles that the library
 * wrote: the library keeps neither formulas as they are nor comments.
 */
export function writeNames(parts: Parts, book: BookSnapshot): void {
  if (book.names.length === 0) return;
  const xml = book.names.map((name) => nameXml(name, book)).join("");
  const workbook = partText(parts, WORKBOOK);
  setPartText(
    parts,
    WORKBOOK,
    workbook.includes("</definedNames>")
      ? workbook.replace("</definedNames>", () => `${xml}</definedNames>`)
      : workbook.replace("<calcPr", () => `<definedNames>${xml}</definedNames><calcPr`),
  );
}

function nameXml(
  { name, formula, comment, sheet, hidden }: NameSnapshot,
  book: BookSnapshot,
): string {
  const scope = book.sheets.findIndex((candidate) => candidate.name === sheet);
  const attributes = [
    `name="${xmlEncodeAttr(name)}"`,
    ...(comment === "" ? [] : [`comment="${xmlEncodeAttr(comment)}"`]),
    ...(scope < 0 ? [] : [`localSheetId="${String(scope)}"`]),
    ...(hidden === true ? ['hidden="1"'] : []),
  ];
  const stored = xmlEncode(toStoredFormula(formula));
  return `<definedName ${attributes.join(" ")}>${stored}</definedName>`;
}

/** Names of the workbook but Excel's own (`_xlnm.…`) and those that it hides itself. */
export function readNames(parts: Parts): NameSnapshot[] {
  const root = partRoot(parts, WORKBOOK);
  const sheets = elements(root, "sheet").map((sheet) => attr(sheet, "name") ?? "");
  return elements(root, "definedName")
    .filter((element) => !isOwnName(attr(element, "name") ?? ""))
    .map((element) => {
      const sheet = sheets[Number(attr(element, "localSheetId") ?? Number.NaN)];
      return {
        name: attr(element, "name") ?? "",
        formula: fromStoredFormula(textContent(element)),
        comment: attr(element, "comment") ?? "",
        ...(sheet !== undefined && { sheet }),
        ...(isSet(element, "hidden") && { hidden: true as const }),
      };
    });
}

/** Print areas and the like, and the marks that Excel sets where a file uses younger functions. */
function isOwnName(name: string): boolean {
  return /^_xlnm\.|^_xlfn\.|^_xlpm\./i.test(name);
}
