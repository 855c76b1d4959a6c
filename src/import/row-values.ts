import { type Day, dayFromSerial } from "../core/calendar";
import type { CellValue } from "./foreign-cell";

/** The text of a value; nothing and numbers give an empty one. */
export function textOf(value: CellValue | undefined): string {
  return typeof value === "string" ? value : "";
}

/** The number of a value, or nothing where it is none. */
export function numberOf(value: CellValue | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** The day of a serial, or nothing where the value is none. */
export function dayOf(value: CellValue | undefined): Day | undefined {
  return typeof value === "number" ? dayFromSerial(value) : undefined;
}
