import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import {
  partText,
  relationships,
  relationshipsPath,
  RELATIONSHIP_TYPES,
  RELATIONSHIPS,
  setPartText,
  worksheetParts,
  type Parts,
  type Relationship,
} from "./package";

/** Elements of sheets that are read here; what refers to other parts, the library may refuse. */
const READ_HERE = [
  "hyperlinks",
  "drawing",
  "legacyDrawing",
  "tableParts",
  "oleObjects",
  "controls",
  "extLst",
];

const WORKBOOK = "xl/workbook.xml";

/**
 * The package without what the library is not to read: it takes a link for the cell's value, so
 * that its formula is lost, and stumbles over some drawings and tables of other programs. It also
 * knows sheets only by the paths that Excel gives them.
 */
export function cellParts(parts: Parts): Parts {
  const reduced: Parts = new Map(parts);
  const sheets = worksheetParts(parts).filter(({ path }) => parts.has(path));
  for (const { path } of sheets) {
    reduced.delete(path);
    reduced.delete(relationshipsPath(path));
  }
  const renamed = new Map<string, string>();
  sheets.forEach(({ path }, index) => {
    const known = `xl/worksheets/sheet${String(index + 1)}.xml`;
    renamed.set(path, known);
    setPartText(reduced, known, withoutElements(partText(parts, path)));
  });
  const ofWorkbook = relationships(parts, WORKBOOK)
    .filter(
      ({ type, target, external }) => !external && (type !== "worksheet" || renamed.has(target)),
    )
    .map((one) => ({ ...one, target: renamed.get(one.target) ?? one.target }));
  setPartText(reduced, relationshipsPath(WORKBOOK), listed(ofWorkbook));
  return reduced;
}

function withoutElements(xml: string): string {
  const names = READ_HERE.join("|");
  return xml.replace(new RegExp(`<(${names})(\\s[^>]*)?(/>|>[\\s\\S]*?</\\1>)`, "g"), "");
}

/** Relationships of the workbook. */
function listed(entries: readonly Relationship[]): string {
  const xml = entries.map(({ id, type, target }) => {
    const path = target.startsWith("xl/") ? target.slice("xl/".length) : `../${target}`;
    return `<Relationship Id="${xmlEncodeAttr(id)}" Type="${RELATIONSHIP_TYPES}/${type}" Target="${xmlEncodeAttr(path)}"/>`;
  });
  return `<Relationships xmlns="${RELATIONSHIPS}">${xml.join("")}</Relationships>`;
}
