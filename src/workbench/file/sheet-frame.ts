import { findChild, type XmlElement } from "@cj-tech-master/excelts/xml";
import { partRoot, type Parts } from "./package";

/** A sheet without its rows: looking for one element among all the cells takes long. */
export function sheetFrame(parts: Parts, path: string): XmlElement {
  const root = partRoot(parts, path);
  const children = root.children.filter(
    (node) => node.type !== "element" || node.name !== "sheetData",
  );
  return { ...root, children };
}

/** Rows of a sheet that have an element of their own. */
export function sheetRows(parts: Parts, path: string): XmlElement[] {
  const data = findChild(partRoot(parts, path), "sheetData");
  return data?.children.filter((node) => node.type === "element") ?? [];
}
