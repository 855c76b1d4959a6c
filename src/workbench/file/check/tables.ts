import { attr, findChild, textContent, type XmlElement } from "@cj-tech-master/excelts/xml";
import type { Area } from "../../snapshot";
import { areaOf, cellAddress, overlap } from "../geometry";
import { elements, partRoot, relatedParts, type Parts } from "../package";
import { problem, repeated, type PackageProblem } from "./problem";

interface TablePart {
  readonly path: string;
  readonly name: string;
  readonly id: string;
  readonly area: Area;
  readonly headers: readonly string[];
}

function tableParts(parts: Parts, sheetPath: string): TablePart[] {
  return relatedParts(parts, sheetPath, "table").map((path) => {
    const root = partRoot(parts, path);
    return {
      path,
      name: attr(root, "displayName") ?? "",
      id: attr(root, "id") ?? "",
      area: areaOf(attr(root, "ref") ?? "A1"),
      headers: elements(root, "tableColumn").map((column) =>
        (attr(column, "name") ?? "").replace(/_x000a_/gi, "\n"),
      ),
    };
  });
}

export function tableNames(parts: Parts, sheetPaths: readonly string[]): string[] {
  return sheetPaths.flatMap((path) => tableParts(parts, path).map(({ name }) => name));
}

/** Ids are unique over the workbook. */
export function checkTableIds(parts: Parts, sheetPaths: readonly string[]): PackageProblem[] {
  const tables = sheetPaths.flatMap((path) => tableParts(parts, path));
  const ids = tables.map(({ id }) => id);
  return tables
    .filter(({ id }, index) => ids.indexOf(id) < index)
    .map(({ path, id }) =>
      problem(
        path,
        `Die Tabellennummer ${id} kommt doppelt vor.`,
        `The table id ${id} occurs twice.`,
      ),
    );
}

/**
 * Headers are unique, fill the table's width and equal the header cells; a table has at least one
 * row below its header, does not overlap another, and no formula spills into it.
 */
export function checkTables(parts: Parts, sheetPath: string): PackageProblem[] {
  const tables = tableParts(parts, sheetPath);
  if (tables.length === 0) return [];
  const root = partRoot(parts, sheetPath);
  const texts = cellTexts(parts, root);
  const spills = elements(root, "f")
    .map((formula) => attr(formula, "ref") ?? "")
    .filter((ref) => ref.includes(":"));
  return tables.flatMap((table, index) => [
    ...repeated(table.headers.map((header) => header.toLowerCase())).map((header) =>
      problem(
        table.path,
        `Die Überschrift „${header}“ der Tabelle „${table.name}“ kommt doppelt vor.`,
        `The header "${header}" of the table "${table.name}" occurs twice.`,
      ),
    ),
    ...checkSize(table),
    ...table.headers.flatMap((header, column) => checkHeader(table, header, column, texts)),
    ...tables
      .slice(index + 1)
      .filter((other) => overlap(table.area, other.area))
      .map((other) =>
        problem(
          table.path,
          `Die Tabellen „${table.name}“ und „${other.name}“ überschneiden sich.`,
          `The tables "${table.name}" and "${other.name}" overlap.`,
        ),
      ),
    ...spills
      .filter((ref) => overlap(table.area, areaOf(ref)))
      .map((ref) =>
        problem(
          sheetPath,
          `Die Formel mit dem Überlauf ${ref} reicht in die Tabelle „${table.name}“; das erlaubt Excel nicht.`,
          `The formula that spills over ${ref} reaches into the table "${table.name}"; Excel does not allow that.`,
        ),
      ),
  ]);
}

function checkSize({ path, name, area, headers }: TablePart): PackageProblem[] {
  const isComplete = headers.length === area.columns && area.rows >= 2;
  if (isComplete) return [];
  return [
    problem(
      path,
      `Die Tabelle „${name}“ hat ${String(headers.length)} Überschriften auf ${String(area.columns)} Spalten und ${String(area.rows)} Zeilen; nötig sind gleich viele Spalten und mindestens 2 Zeilen.`,
      `The table "${name}" has ${String(headers.length)} headers on ${String(area.columns)} columns and ${String(area.rows)} rows; it needs as many columns and at least 2 rows.`,
    ),
  ];
}

function checkHeader(
  { path, name, area }: TablePart,
  header: string,
  column: number,
  texts: ReadonlyMap<string, string>,
): PackageProblem[] {
  const address = cellAddress(area.row, area.column + column);
  const text = texts.get(address);
  if (text === header) return [];
  return [
    problem(
      path,
      `Die Tabelle „${name}“ hat in ${address} die Überschrift „${header}“, in der Zelle steht „${text ?? ""}“; beide müssen gleich sein.`,
      `The table "${name}" has the header "${header}" in ${address}, the cell holds "${text ?? ""}"; both must be equal.`,
    ),
  ];
}

/** Texts of the cells by address. */
function cellTexts(parts: Parts, sheet: XmlElement): ReadonlyMap<string, string> {
  const path = "xl/sharedStrings.xml";
  const shared = parts.has(path)
    ? elements(partRoot(parts, path), "si").map((item) =>
        elements(item, "t").map(textContent).join(""),
      )
    : [];
  return new Map(
    elements(sheet, "c")
      .filter((cell) => attr(cell, "t") === "s")
      .map((cell) => {
        const value = findChild(cell, "v");
        return [attr(cell, "r") ?? "", (value && shared[Number(textContent(value))]) ?? ""];
      }),
  );
}
