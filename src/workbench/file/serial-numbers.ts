import { attr, findChild, textContent, type XmlElement } from "@cj-tech-master/excelts/xml";
import { elements, isSet, partRoot, type Parts } from "./package";
import { sheetRows } from "./sheet-frame";

/** Days between the two ways to count them, from 1900 and from 1904. */
const DAYS_FROM_1904 = 1462;

/**
 * Numbers of the cells of a sheet by address, counted from 1900: the library turns numbers with a
 * format of dates into points in time, which ends with the year 275760 and at milliseconds.
 */
export function serialNumbers(parts: Parts, path: string): (address: string) => number | undefined {
  const from1904 = elements(partRoot(parts, "xl/workbook.xml"), "workbookPr").some((properties) =>
    isSet(properties, "date1904"),
  );
  let known: ReadonlyMap<string, XmlElement> | undefined;
  return (address) => {
    known ??= new Map(
      sheetRows(parts, path)
        .flatMap((row) => row.children.filter((node) => node.type === "element"))
        .map((cell) => [attr(cell, "r") ?? "", cell]),
    );
    const cell = known.get(address);
    const value = cell && findChild(cell, "v");
    const isNumber = cell !== undefined && ["n", undefined].includes(attr(cell, "t"));
    if (value === undefined || !isNumber) return undefined;
    return Number(textContent(value)) + (from1904 ? DAYS_FROM_1904 : 0);
  };
}
