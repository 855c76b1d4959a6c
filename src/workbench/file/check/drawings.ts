import { attr, type XmlElement } from "@cj-tech-master/excelts/xml";
import { child, children, localName, text } from "../chart-elements";
import { elements, partRoot, relatedParts, type Parts } from "../package";
import { problem, repeated, type PackageProblem } from "./problem";

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** Anchors lie on the sheet and hold one object each, whose number is unique in the drawing. */
export function checkDrawings(parts: Parts, sheetPath: string): PackageProblem[] {
  return relatedParts(parts, sheetPath, "drawing")
    .filter((path) => parts.has(path))
    .flatMap((path) => {
      const root = partRoot(parts, path);
      const ids = elements(root, "cNvPr").map((element) => attr(element, "id") ?? "");
      return [
        ...children(root)
          .filter((anchor) => !isSound(anchor))
          .map((anchor) => {
            const name = elements(anchor, "cNvPr")[0]?.attributes["name"] ?? "";
            return problem(
              path,
              `Die Zeichnung „${name}“ ist nicht auf dem Blatt verankert.`,
              `The drawing "${name}" is not anchored on the sheet.`,
            );
          }),
        ...repeated(ids).map((id) =>
          problem(
            path,
            `Die Nummer ${id} einer Zeichnung kommt doppelt vor.`,
            `The number ${id} of a drawing occurs twice.`,
          ),
        ),
      ];
    });
}

function isSound(anchor: XmlElement): boolean {
  const corners = ["from", "to"].flatMap((name) => child(anchor, name) ?? []);
  const size = child(anchor, "ext");
  const hasSize =
    size !== undefined && Number(attr(size, "cx")) > 0 && Number(attr(size, "cy")) > 0;
  const isComplete = {
    oneCellAnchor: corners.length === 1 && hasSize,
    twoCellAnchor: corners.length === 2,
    absoluteAnchor: hasSize,
  }[localName(anchor)];
  return isComplete === true && corners.every(isOnSheet);
}

function isOnSheet(corner: XmlElement): boolean {
  const within = (name: string, last: number): boolean => {
    const number = Number(text(child(corner, name)));
    return Number.isInteger(number) && number >= 0 && number <= last;
  };
  return within("col", LAST_COLUMN) && within("row", LAST_ROW);
}
