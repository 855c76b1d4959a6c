import { attr } from "@cj-tech-master/excelts/xml";
import { elements, partRoot, type Parts } from "../package";
import { problem, repeated, type PackageProblem } from "./problem";

const WORKBOOK = "xl/workbook.xml";

/** Starts with a letter or underscore, at most 255 characters, and does not look like a cell. */
const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u;
const LIKE_CELL = /^([A-Z]{1,3}\d+|R(\d+)?C(\d+)?|R|C)$/i;

function isValidName(name: string): boolean {
  return VALID_NAME.test(name) && !LIKE_CELL.test(name);
}

/** Names and sheet names are valid, unique within their scope, and their scope exists. */
export function checkNames(parts: Parts, tableNames: readonly string[]): PackageProblem[] {
  const root = partRoot(parts, WORKBOOK);
  const sheets = elements(root, "sheet").map((sheet) => attr(sheet, "name") ?? "");
  const names = elements(root, "definedName").map((element) => ({
    name: attr(element, "name") ?? "",
    scope: attr(element, "localSheetId"),
  }));
  const own = names.filter(({ name }) => !name.startsWith("_xlnm."));
  const keys = [
    ...names.map(({ name, scope }) => `${scope ?? ""}!${name.toLowerCase()}`),
    ...tableNames.map((name) => `!${name.toLowerCase()}`),
  ];
  return [
    ...[...own.map(({ name }) => name), ...tableNames]
      .filter((name) => !isValidName(name))
      .map((name) =>
        problem(
          WORKBOOK,
          `Der Name „${name}“ ist ungültig; erlaubt sind Buchstaben, Ziffern, Punkt und Unterstrich, nicht die Form einer Zelladresse.`,
          `The name "${name}" is not valid; allowed are letters, digits, dot and underscore, not the form of a cell address.`,
        ),
      ),
    ...repeated(keys).map((key) =>
      problem(
        WORKBOOK,
        `Der Name „${key.replace(/^.*!/, "")}“ kommt doppelt vor; Namen und Tabellen brauchen verschiedene Namen.`,
        `The name "${key.replace(/^.*!/, "")}" occurs twice; names and tables need different names.`,
      ),
    ),
    ...own
      .filter(({ scope }) => scope !== undefined && !(Number(scope) < sheets.length))
      .map(({ name }) =>
        problem(
          WORKBOOK,
          `Der Name „${name}“ gehört zu einem Blatt, das es nicht gibt.`,
          `The name "${name}" belongs to a sheet that does not exist.`,
        ),
      ),
    ...sheets
      .filter((name) => name === "" || name.length > 31 || /[[\]*?:\\/]|^'|'$/.test(name))
      .map((name) =>
        problem(
          WORKBOOK,
          `Der Blattname „${name}“ ist ungültig; erlaubt sind 1 bis 31 Zeichen ohne [ ] * ? : \\ / und ohne Apostroph am Rand.`,
          `The sheet name "${name}" is not valid; allowed are 1 to 31 characters without [ ] * ? : \\ / and no apostrophe at its ends.`,
        ),
      ),
    ...repeated(sheets.map((name) => name.toLowerCase())).map((name) =>
      problem(
        WORKBOOK,
        `Der Blattname „${name}“ kommt doppelt vor.`,
        `The sheet name "${name}" occurs twice.`,
      ),
    ),
  ];
}
