import { attr } from "@cj-tech-master/excelts/xml";
import { areaOf, overlap } from "../geometry";
import { elements, partRoot, relatedParts, type Parts } from "../package";
import { sheetFrame } from "../sheet-frame";
import { problem, type PackageProblem } from "./problem";

/** Merged cells overlap neither each other nor a table. */
export function checkMerges(parts: Parts, sheetPath: string): PackageProblem[] {
  const refs = elements(sheetFrame(parts, sheetPath), "mergeCell").map(
    (merge) => attr(merge, "ref") ?? "A1",
  );
  const tables = relatedParts(parts, sheetPath, "table")
    .filter((path) => parts.has(path))
    .map((path) => attr(partRoot(parts, path), "ref") ?? "A1");
  return refs
    .filter((ref, index) =>
      [...refs.slice(index + 1), ...tables].some((other) => overlap(areaOf(ref), areaOf(other))),
    )
    .map((ref) =>
      problem(
        sheetPath,
        `Die verbundenen Zellen ${ref} überschneiden andere verbundene Zellen oder eine Tabelle; das erlaubt Excel nicht.`,
        `The merged cells ${ref} overlap other merged cells or a table; Excel does not allow that.`,
      ),
    );
}
