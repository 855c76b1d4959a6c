import { FORMATS, type Column } from "../../../tables/schema";
import type { PaneLanguage } from "../../language";

/** A value of a column as the pane's language writes it: `15.04.2026`, `1.181,47 €`, `1 Monat`. */
export function valueText(
  { format, kind, unit }: Pick<Column, "format" | "kind" | "unit">,
  value: string | number | boolean,
  { amount, date, number, percent, texts }: PaneLanguage,
): string {
  if (typeof value !== "number") return String(value);
  if (kind === "date") return date(value);
  if (unit === "EUR") return `${amount(value)} €`;
  if (format === FORMATS.percent) return percent(value);
  if (unit === undefined) return number(value);
  const { units } = texts.pane.import.summary;
  const words = Object.entries(units).find(([german]) => german === unit)?.[1];
  return `${number(value)} ${words === undefined ? unit : words[value === 1 ? "one" : "many"]}`;
}
