import { attr, XmlWriter } from "@cj-tech-master/excelts/xml";
import type { HyperlinkSnapshot, SheetSnapshot } from "../snapshot";
import { areaOf, cellAddress } from "./geometry";
import { addRelationship, elements, relationships, type Parts } from "./package";
import { insertSheetElement } from "./sheet-elements";
import { sheetFrame } from "./sheet-frame";

/** Writes the links of the cells of a sheet; an address outside becomes a relationship. */
export function writeHyperlinks(parts: Parts, path: string, sheet: SheetSnapshot): void {
  const linked = sheet.cells.flatMap(({ row, column, hyperlink }) =>
    hyperlink === undefined ? [] : [{ ref: cellAddress(row, column), hyperlink }],
  );
  if (linked.length === 0) return;
  const xml = new XmlWriter();
  xml.openNode("hyperlinks");
  for (const { ref, hyperlink } of linked) {
    const { documentReference, screenTip } = hyperlink;
    xml.leafNode("hyperlink", {
      ref,
      ...("address" in hyperlink && {
        "r:id": addRelationship(parts, path, "hyperlink", {
          target: hyperlink.address,
          external: true,
        }),
      }),
      ...(documentReference !== undefined && { location: documentReference }),
      ...(screenTip !== undefined && { tooltip: screenTip }),
    });
  }
  xml.closeNode();
  insertSheetElement(parts, path, "hyperlinks", xml.xml);
}

/** Links of a sheet by row and column, as `row,column`; a link of several cells is told of each. */
export function readHyperlinks(parts: Parts, path: string): ReadonlyMap<string, HyperlinkSnapshot> {
  const targets = new Map(relationships(parts, path).map(({ id, target }) => [id, target]));
  const links = new Map<string, HyperlinkSnapshot>();
  for (const element of elements(sheetFrame(parts, path), "hyperlink")) {
    const address = targets.get(attr(element, "r:id") ?? "");
    const location = attr(element, "location");
    const tip = attr(element, "tooltip");
    const place = location === undefined ? {} : { documentReference: location };
    const target =
      address === undefined ? { documentReference: location ?? "" } : { address, ...place };
    const link = { ...target, ...(tip !== undefined && { screenTip: tip }) };
    const area = areaOf(attr(element, "ref") ?? "A1");
    for (let row = area.row; row < area.row + area.rows; row++)
      for (let column = area.column; column < area.column + area.columns; column++)
        links.set(`${String(row)},${String(column)}`, link);
  }
  return links;
}
