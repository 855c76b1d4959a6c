import { checkPackage } from "../../../../src/workbench/file/check/check-package";
import { pack, partText, setPartText, unpack } from "../../../../src/workbench/file/package";
import { writeXlsx } from "../../../../src/workbench/file/write";
import type { SheetSnapshot } from "../../../../src/workbench/snapshot";
import { book, cells, sheet, table } from "../books";
import { fullBook } from "../full-book";

const sheetPart = "xl/worksheets/sheet2.xml";
const tablePart = "xl/tables/table1.xml";
const workbookPart = "xl/workbook.xml";

/** English texts of the problems of the full book after one replacement in one part. */
async function problemsAfter(
  part: string,
  found: string | RegExp,
  replacement: string,
): Promise<string[]> {
  const parts = await unpack(await writeXlsx(fullBook()));
  const text = partText(parts, part);
  const changed = text.replace(found, replacement);
  expect(changed).not.toBe(text);
  setPartText(parts, part, changed);
  return (await checkPackage(await pack(parts))).map(
    ({ part: path, english }) => `${path}: ${english}`,
  );
}

describe("checkPackage finds", () => {
  it.each([
    ["a part that is not well-formed", sheetPart, "</sheetData>", "", "not well-formed XML"],
    [
      "an element of a series out of its order",
      "xl/charts/chart3.xml",
      /(<c:dLbls>.*?<\/c:dLbls>)(<c:cat>.*?<\/c:cat>)/,
      "$2$1",
      'The element "dLbls" in "ser"',
    ],
    [
      "an element of the workbook out of its order",
      workbookPart,
      /(<bookViews>.*?<\/bookViews>)(<sheets>.*?<\/sheets>)/,
      "$2$1",
      'The element "bookViews" in "workbook"',
    ],
    [
      "a drawing that is anchored off the sheet",
      "xl/drawings/drawing1.xml",
      /<xdr:col>\d+/,
      "<xdr:col>-1",
      '"Kosten" is not anchored on the sheet',
    ],
    [
      "two drawings with the same number",
      "xl/drawings/drawing1.xml",
      'cNvPr id="3"',
      'cNvPr id="2"',
      "The number 2 of a drawing occurs twice",
    ],
    [
      "a relationship that is defined twice",
      "xl/_rels/workbook.xml.rels",
      /Id="rId2"/,
      'Id="rId1"',
      'The relationship "rId1" is defined twice',
    ],
    [
      "merged cells in a table",
      sheetPart,
      '<mergeCell ref="A12:B12"',
      '<mergeCell ref="A5:B5"',
      "The merged cells A5:B5 overlap",
    ],
    ["a part with a document type", sheetPart, "<worksheet", "<!DOCTYPE x><worksheet", "DOCTYPE"],
    [
      "a part without content type",
      "[Content_Types].xml",
      / Extension="vml"/,
      ' Extension="png"',
      "has no content type",
    ],
    [
      "a content type without part",
      "[Content_Types].xml",
      "/xl/styles.xml",
      "/xl/missing.xml",
      '"xl/missing.xml" names a part that does not exist',
    ],
    [
      "a relationship without target",
      "xl/_rels/workbook.xml.rels",
      "worksheets/sheet1.xml",
      "worksheets/sheet9.xml",
      'leads to "xl/worksheets/sheet9.xml"',
    ],
    [
      "a use of an unknown relationship",
      sheetPart,
      '<drawing r:id="',
      '<drawing r:id="x',
      "is used but not defined",
    ],
    [
      "elements in the wrong order",
      sheetPart,
      /(<pageMargins[^>]*>)(<pageSetup[^>]*>)/,
      "$2$1",
      'element "pageMargins" stands where',
    ],
    [
      "elements that a sheet does not have",
      sheetPart,
      "<pageMargins",
      "<margins/><pageMargins",
      'element "margins" stands where',
    ],
    ["a shared text out of range", sheetPart, /(<c r="A1"[^>]*><v>)\d+/, "$1999", "the number 999"],
    [
      "a style out of range",
      sheetPart,
      '<c r="A1" s="',
      '<c r="A1" s="99',
      "Cell A1: the number 99",
    ],
    ["dynamic arrays without metadata", sheetPart, 'cm="1"', 'cm="2"', 'the number 2 ("cm")'],
    [
      "cells out of order",
      sheetPart,
      '<c r="A5">',
      '<c r="Z5">',
      "The cell B5 is out of the order",
    ],
    [
      "a conditional format without its look",
      sheetPart,
      'dxfId="1"',
      'dxfId="7"',
      "names the format 7",
    ],
    [
      "conditional formats of equal priority",
      sheetPart,
      'priority="2"',
      'priority="1"',
      "priority 1",
    ],
    ["a table in a validation", sheetPart, "LEN(G10)", "SUM(Anlagen[Nr])", "names a table"],
    [
      "a message that is too long",
      sheetPart,
      "Höchstens 10 Zeichen.",
      "x".repeat(256),
      "has 256 characters; allowed are 255",
    ],
    ["a header that is too long", sheetPart, "Amt Musterland", "x".repeat(256), "allowed are 255"],
    [
      "a header cell that differs from the table",
      tablePart,
      'name="Bezeichnung"',
      'name="Name"',
      'has the header "Name" in B4, the cell holds "Bezeichnung"',
    ],
    [
      "headers that occur twice",
      tablePart,
      'name="Bezeichnung"',
      'name="NR"',
      'header "nr" of the table "Anlagen" occurs twice',
    ],
    [
      "a table with too few columns",
      tablePart,
      /<tableColumn id="4".*?<\/tableColumn>/,
      "",
      "has 3 headers on 4 columns",
    ],
    [
      "a spill into a table",
      sheetPart,
      'ref="A9:C9"',
      'ref="A5:C9"',
      'reaches into the table "Anlagen"',
    ],
    [
      "a name in the form of a cell",
      workbookPart,
      'name="Lokal"',
      'name="AB12"',
      '"AB12" is not valid',
    ],
    [
      "a name that a table has",
      workbookPart,
      'name="Anlagenwerte"',
      'name="anlagen"',
      '"anlagen" occurs twice',
    ],
    [
      "a name of a missing sheet",
      workbookPart,
      /(name="Lokal" localSheetId=)"1"/,
      '$1"8"',
      '"Lokal" belongs to a sheet that does not exist',
    ],
    [
      "a sheet name with forbidden signs",
      workbookPart,
      'sheet name="Intern"',
      'sheet name="In/tern"',
      '"In/tern" is not valid',
    ],
    [
      "sheet names that occur twice",
      workbookPart,
      'sheet name="Intern"',
      'sheet name="annahmen"',
      'sheet name "annahmen" occurs twice',
    ],
  ])("%s", async (_, part, found, replacement, text) => {
    expect((await problemsAfter(part, found, replacement)).join("\n")).toContain(text);
  });

  it("a package without a workbook", async () => {
    const parts = await unpack(await writeXlsx(fullBook()));
    parts.delete(workbookPart);
    const problems = await checkPackage(await pack(parts));
    expect(problems).toEqual([
      { part: workbookPart, german: "Der Teil fehlt.", english: "The part is missing." },
    ]);
  });

  it("tables with the same id, and tables that overlap", async () => {
    const content: Partial<SheetSnapshot> = {
      cells: cells([["A"], ["B"], ["B"], [1]]),
      tables: [
        table("Eins", { row: 0, column: 0, rows: 2, columns: 1 }, [{ name: "A" }]),
        table("Zwei", { row: 2, column: 0, rows: 2, columns: 1 }, [{ name: "B" }]),
      ],
    };
    const parts = await unpack(await writeXlsx(book([sheet("Blatt", content)])));
    const second = "xl/tables/table2.xml";
    setPartText(
      parts,
      second,
      partText(parts, second).replace('id="2"', 'id="1"').replaceAll("A3:A4", "A2:A3"),
    );
    const problems = await checkPackage(await pack(parts));
    expect(problems.map(({ german }) => german)).toEqual([
      "Die Tabellennummer 1 kommt doppelt vor.",
      "Die Tabellen „Eins“ und „Zwei“ überschneiden sich.",
    ]);
  });
});
