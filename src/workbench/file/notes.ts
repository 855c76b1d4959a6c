import { attr, findChild, textContent } from "@cj-tech-master/excelts/xml";
import { areaOf } from "./geometry";
import { elements, partRoot, relatedParts, type Parts } from "./package";

/** Texts of the notes of a sheet by row and column, as `row,column`; also of cells that are empty. */
export function readNotes(parts: Parts, path: string): ReadonlyMap<string, string> {
  const comments = relatedParts(parts, path, "comments")
    .filter((part) => parts.has(part))
    .flatMap((part) => elements(partRoot(parts, part), "comment"));
  return new Map(
    comments.map((comment) => {
      const { row, column } = areaOf(attr(comment, "ref") ?? "A1");
      const content = findChild(comment, "text");
      const pieces = content === undefined ? [] : elements(content, "t").map(textContent);
      return [`${String(row)},${String(column)}`, pieces.join("")];
    }),
  );
}
