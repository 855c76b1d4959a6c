import { RECORD_NAMESPACE } from "../freeze/record";
import { callsAddInInFile, type FixedSpill, sheetWithoutAddIn } from "./cells-without-add-in";
import {
  changePart,
  pack,
  type PackageParts,
  readPart,
  removeParts,
  unpack,
  writePart,
} from "./package-parts";
import { removePersonalData } from "./personal-data";

/** A file that needs no add-in. */
export interface CopyToPassOn {
  readonly file: Uint8Array;
  /** formulas that became values */
  readonly formulas: number;
}

const WORKBOOK = "xl/workbook.xml";

/**
 * Makes a copy for people without the add-in (DE: Kopie zur Weitergabe) out of an .xlsx file: each
 * formula of the add-in becomes the result that the file holds for it, and everything goes that
 * belongs to the add-in or tells who worked on the file.
 *
 * @param file as Excel saves it
 */
export function copyWithoutAddIn(file: Uint8Array): CopyToPassOn {
  const parts = unpack(file);
  const formulas = replaceFormulas(parts);
  for (const path of [...parts.keys()].filter((one) => one.startsWith("xl/tables/"))) {
    changePart(parts, path, (text) =>
      text.replaceAll(
        /<(calculatedColumnFormula|totalsRowFormula)\b[^>]*>([^<]*)<\/\1>/gu,
        (all, _name, formula: string) => (callsAddInInFile(formula) ? "" : all),
      ),
    );
  }
  removeParts(parts, (path) => belongsToAddIn(parts, path));
  removePersonalData(parts);
  return { file: pack(parts), formulas };
}

function replaceFormulas(parts: PackageParts): number {
  const sheets = sheetParts(parts);
  const spills: FixedSpill[] = [];
  let formulas = 0;
  // A formula that reads a spill of the add-in may have a spill of its own, and so on.
  for (let fresh = true; fresh;) {
    fresh = false;
    for (const { name, path } of sheets) {
      const known = [...spills];
      const xml = readPart(parts, path);
      const cleaned = sheetWithoutAddIn(name, xml, (formula) => readsOne(formula, name, known));
      if (cleaned.formulas === 0) continue;
      writePart(parts, path, cleaned.xml);
      formulas += cleaned.formulas;
      spills.push(...cleaned.spills);
      fresh = true;
    }
  }
  changePart(parts, WORKBOOK, (text) =>
    text.replaceAll(/<definedName\b[^>]*>([^<]*)<\/definedName>/gu, (all, formula: string) => {
      if (callsAddInInFile(formula) || /\sname="ITH_Bezug_\d+"/u.test(all)) return "";
      return withAreas(all, spills);
    }),
  );
  for (const path of [...parts.keys()].filter((one) => one.startsWith("xl/charts/")))
    changePart(parts, path, (text) => withAreas(text, spills));
  return formulas;
}

/** Sheets with cells, by the names of their tabs. */
function sheetParts(parts: PackageParts): { readonly name: string; readonly path: string }[] {
  const targets = new Map(
    [...readPart(parts, "xl/_rels/workbook.xml.rels").matchAll(/<Relationship\b[^>]*>/gu)].map(
      ([element]) => [
        /\sId="([^"]*)"/u.exec(element)?.[1] ?? "",
        /\sTarget="([^"]*)"/u.exec(element)?.[1] ?? "",
      ],
    ),
  );
  return [...readPart(parts, WORKBOOK).matchAll(/<sheet\b[^>]*>/gu)].flatMap(([element]) => {
    const name = unescaped(/\sname="([^"]*)"/u.exec(element)?.[1] ?? "");
    const target = targets.get(/\sr:id="([^"]*)"/u.exec(element)?.[1] ?? "") ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    return path.startsWith("xl/worksheets/") && parts.has(path) ? [{ name, path }] : [];
  });
}

/** `A8#` as files have it. */
const SPILL_REFERENCE = /_xlfn\.ANCHORARRAY\(([^()]*)\)/gu;

function readsOne(formula: string, sheet: string, spills: readonly FixedSpill[]): boolean {
  return [...formula.matchAll(SPILL_REFERENCE)].some(
    ([, reference = ""]) => spillOf(reference, sheet, spills) !== undefined,
  );
}

/** Names and charts that read a spill read its cells from now on. */
function withAreas(text: string, spills: readonly FixedSpill[]): string {
  return text.replaceAll(SPILL_REFERENCE, (all, reference: string) => {
    const spill = spillOf(reference, "", spills);
    if (spill === undefined) return all;
    const sheet = reference.slice(0, reference.lastIndexOf("!") + 1);
    return sheet + spill.area.replaceAll(/([A-Z]+)(\d+)/gu, "$$$1$$$2");
  });
}

function spillOf(
  reference: string,
  sheet: string,
  spills: readonly FixedSpill[],
): FixedSpill | undefined {
  const at = reference.lastIndexOf("!");
  const cell = reference.slice(at + 1).replaceAll("$", "");
  const written = unescaped(reference.slice(0, Math.max(0, at)));
  const isQuoted = written.startsWith("'");
  const name = isQuoted ? written.slice(1, -1).replaceAll("''", "'") : written;
  return spills.find(
    (spill) => spill.anchor === cell && spill.sheet === (name === "" ? sheet : name),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

function unescaped(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|apos);/gu, (entity) => ENTITIES[entity] ?? entity);
}

/** Namespaces of custom XML that the add-in, or the program that plays Excel, keeps for it. */
const OWN_NAMESPACES = [RECORD_NAMESPACE, "urn:it-haushalt:"];

function belongsToAddIn(parts: PackageParts, path: string): boolean {
  // Excel builds the order of calculation anew; the old one names cells without a formula.
  if (path === "xl/calcChain.xml") return true;
  if (path.startsWith("xl/webextensions/")) return true;
  const number = /^customXml\/item(?:Props)?(\d+)\.xml$/u.exec(path)?.[1];
  if (number === undefined) return false;
  const content = readPart(parts, `customXml/item${number}.xml`);
  return OWN_NAMESPACES.some((namespace) => content.includes(namespace));
}
