import type { ComparedRow } from "./rows";

/** Far below a cent and the fourth place of a rate, far above what binary numbers lose. */
const TOLERANCE = 1e-6;

/** Rows in which another engine comes to another result, each as a sentence. */
export function differences(rows: readonly ComparedRow[], results: readonly string[]): string[] {
  return rows.flatMap(({ call, expected }, index) => {
    const result = results[index] ?? "";
    const isSame =
      typeof expected === "number" &&
      result.trim() !== "" &&
      Math.abs(Number(result) - expected) <= TOLERANCE;
    return isSame ? [] : [`${call} is ${String(expected)}, the other engine has ${result}`];
  });
}
