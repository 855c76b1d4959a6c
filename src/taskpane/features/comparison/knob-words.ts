import type { PaneLanguage } from "../../language";
import { isFlat, type Knob } from "./knob";

/** What a value is called. */
export function knobName({ kind, subject }: Knob, { texts }: PaneLanguage): string {
  return texts.comparison.knobs[kind](subject);
}

/** A value as people write it, with its unit: „78,40 € je Arbeitsplatz“, „12,5 %“, „01.10.2027“. */
export function knobValue(
  { format, unit }: Knob,
  value: number,
  { amount, date, number, percent, texts }: PaneLanguage,
): string {
  if (format === "date") return date(value);
  if (format === "percent") return percent(value).replace("-", "\u2212");
  if (format === "number") return number(value);
  const isWholeCents = Math.abs(value * 100 - Math.round(value * 100)) < 1e-6;
  const price = isWholeCents ? amount(value) : number(value);
  const { euro, perUnit } = texts.comparison;
  return isFlat(unit) ? euro(price) : perUnit(price, unit);
}
