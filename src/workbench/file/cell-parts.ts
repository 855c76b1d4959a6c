import {
  partText,
  relationships,
  relationshipsPath,
  setPartText,
  sheetPaths,
  type Parts,
} from "./package";

/** Elements of sheets that are read here; what refers to other parts, the library may refuse. */
const READ_HERE = ["hyperlinks", "drawing", "tableParts", "oleObjects", "controls", "extLst"];

/** Relationships of sheets that the library needs: notes lie in parts of their own. */
const KEPT_RELATIONSHIPS = ["comments", "vmlDrawing"];

/**
 * The package without what the library is not to read: it takes a link for the cell's value, so
 * that its formula is lost, and stumbles over some drawings and tables of other programs.
 */
export function cellParts(parts: Parts): Parts {
  const reduced: Parts = new Map(parts);
  for (const path of sheetPaths(parts)) {
    const list = relationshipsPath(path);
    if (!parts.has(path)) continue;
    setPartText(reduced, path, withoutElements(partText(parts, path)));
    if (parts.has(list)) setPartText(reduced, list, withoutRelationships(parts, path));
  }
  return reduced;
}

function withoutElements(xml: string): string {
  const names = READ_HERE.join("|");
  return xml.replace(new RegExp(`<(${names})(\\s[^>]*)?(/>|>[\\s\\S]*?</\\1>)`, "g"), "");
}

function withoutRelationships(parts: Parts, path: string): string {
  const dropped = new Set(
    relationships(parts, path)
      .filter(({ type }) => !KEPT_RELATIONSHIPS.includes(type))
      .map(({ id }) => id),
  );
  const list = relationshipsPath(path);
  return partText(parts, list).replace(
    /<(?:\w+:)?Relationship\s[^>]*?Id="([^"]*)"[^>]*?(?:\/>|><\/(?:\w+:)?Relationship>)/g,
    (whole, id: string) => (dropped.has(id) ? "" : whole),
  );
}
