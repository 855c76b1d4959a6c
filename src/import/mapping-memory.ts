import { headerKey } from "../tables/header";
import type { ForeignColumn } from "./headers";
import type { ColumnDecisions } from "./preview";
import { TARGET_KEYS, type TargetKey } from "./target";

/** What was decided about the columns of a kind of list, for the next list of that kind. */
export interface RememberedMapping {
  readonly target: TargetKey;
  /** the list's headers, see {@link signatureOf} */
  readonly signature: string;
  readonly decisions: ColumnDecisions;
}

/** Decisions that are kept; offices have a handful of programs that export lists. */
const MOST_REMEMBERED = 20;

/** By what lists of one kind are known: their headers, in their order. */
export function signatureOf(headers: readonly ForeignColumn[]): string {
  return headers.map(({ header }) => headerKey(header)).join("|");
}

/** What was decided for such a list before, if anything. */
export function recall(
  remembered: readonly RememberedMapping[],
  target: TargetKey,
  signature: string,
): ColumnDecisions | undefined {
  return remembered.find((each) => each.target === target && each.signature === signature)
    ?.decisions;
}

/** The memory with one more decision, the newest first; an older one for such a list goes. */
export function remember(
  remembered: readonly RememberedMapping[],
  latest: RememberedMapping,
): readonly RememberedMapping[] {
  const others = remembered.filter(
    ({ signature, target }) => signature !== latest.signature || target !== latest.target,
  );
  return [latest, ...others].slice(0, MOST_REMEMBERED);
}

/** Reads the memory from where the workbook keeps it; whatever is not one is left out. */
export function readMemory(value: unknown): readonly RememberedMapping[] {
  return Array.isArray(value) ? value.filter(isRememberedMapping) : [];
}

function isRememberedMapping(value: unknown): value is RememberedMapping {
  if (!isRecord(value) || !isRecord(value["decisions"])) return false;
  const { mapping = {}, decimalSigns = {} } = value["decisions"];
  return (
    TARGET_KEYS.some((key) => key === value["target"]) &&
    typeof value["signature"] === "string" &&
    isRecord(mapping) &&
    Object.values(mapping).every((at) => at === null || Number.isInteger(at)) &&
    isRecord(decimalSigns) &&
    Object.values(decimalSigns).every((sign) => sign === "," || sign === ".")
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
