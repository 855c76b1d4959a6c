import { FORMATS, type Column } from "../../../tables/schema";
import type { PaneLanguage } from "../../language";

/** A value of a column as the pane's language writes it: `15.04.2026`, `1.181,47 €`, `5 %`. */
export function valueText(
  { format, kind, unit }: Pick<Column, "format" | "kind" | "unit">,
  value: string | number | boolean,
  { amount, date, number, percent }: PaneLanguage,
): string {
  if (typeof value !== "number") return String(value);
  if (kind === "date") return date(value);
  if (unit === "EUR") return `${amount(value)} €`;
  if (format === FORMATS.percent) return percent(value);
  return unit === undefined ? number(value) : `${number(value)} ${unit}`;
}
