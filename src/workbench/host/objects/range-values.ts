import type { CellInput } from "../../grid/cells";
import { HostError } from "../errors";

/** A number format; anything but a text Excel refuses. */
export function asText(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

/** A value that a cell can take. */
export function asInput(value: unknown): CellInput {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw new HostError("InvalidArgument");
}

/** The value, where a block holds one and the same everywhere. */
export function uniform(values: unknown): unknown {
  if (!Array.isArray(values)) return values;
  const flat = (values as readonly unknown[]).flat();
  return flat.every((value) => value === flat[0] && value !== null) ? flat[0] : undefined;
}
