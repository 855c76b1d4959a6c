import { FileError } from "../fileError";
import { partRoot, sheetPaths, unpack, type Parts } from "../package";
import { checkContentTypes, checkRelationships } from "./links";
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
  const parts = await unpack(bytes);
  const malformed = checkSyntax(parts);
  if (malformed.length > 0) return malformed;
  const sheets = sheetPaths(parts);
  const counts = sharedCounts(parts);
  return [
    ...checkContentTypes(parts),
    ...checkRelationships(parts),
    ...checkNames(parts, tableNames(parts, sheets)),
    ...checkTableIds(parts, sheets),
    ...sheets.flatMap((path) => [...checkSheet(parts, path, counts), ...checkTables(parts, path)]),
  ];
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
