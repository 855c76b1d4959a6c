import { FileError } from "../file-error";
import { partRoot, sheetPaths, unpack, type Parts } from "../package";
import { checkContentTypes, checkRelationships } from "./links";
import { checkDrawings } from "./drawings";
import { checkMerges } from "./merges";
import { checkOrder } from "./order";
import { checkNames } from "./names";
import { problem, type PackageProblem } from "./problem";
import { checkSheet, sharedCounts } from "./sheets";
import { checkTableIds, checkTables, tableNames } from "./tables";

/**
 * What Excel would repair or refuse in a written workbook: a structural check against the rules
 * of the format, no proof that Excel opens it.
 *
 * @returns the problems found; none for a sound package
 */
export async function checkPackage(bytes: Uint8Array): Promise<readonly PackageProblem[]> {
  return checkParts(await unpack(bytes));
}

/** The same for a package that is not packed yet. */
export function checkParts(parts: Parts): readonly PackageProblem[] {
  const unreadable = [...checkPresence(parts), ...checkSyntax(parts)];
  if (unreadable.length > 0) return unreadable;
  // A sheet without its part is a relationship without target, which is told there.
  const sheets = sheetPaths(parts).filter((path) => parts.has(path));
  const counts = sharedCounts(parts);
  return [
    ...checkContentTypes(parts),
    ...checkRelationships(parts),
    ...checkNames(parts, tableNames(parts, sheets)),
    ...checkTableIds(parts, sheets),
    ...checkOrder(parts, sheets),
    ...sheets.flatMap((path) => [
      ...checkSheet(parts, path, counts),
      ...checkTables(parts, path),
      ...checkMerges(parts, path),
      ...checkDrawings(parts, path),
    ]),
  ];
}

function checkPresence(parts: Parts): PackageProblem[] {
  return ["[Content_Types].xml", "xl/workbook.xml"]
    .filter((path) => !parts.has(path))
    .map((path) => problem(path, "Der Teil fehlt.", "The part is missing."));
}

function checkSyntax(parts: Parts): PackageProblem[] {
  return [...parts.keys()]
    .filter((path) => /\.(xml|rels|vml)$/.test(path))
    .flatMap((path) => {
      try {
        partRoot(parts, path);
        return [];
      } catch (error) {
        if (!(error instanceof FileError)) throw error;
        return [problem(path, error.german, error.english)];
      }
    });
}
