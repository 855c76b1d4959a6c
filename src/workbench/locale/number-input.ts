import type { Locale } from "./vocabulary";

/** A typed number and the en-US number format that Excel gives its cell. */
export interface TypedNumber {
  readonly value: number;
  readonly format?: string;
}

const patterns: Record<Locale, RegExp> = {
  "de-DE": pattern("\\.", ","),
  "en-US": pattern(",", "\\."),
};

function pattern(group: string, decimal: string): RegExp {
  const whole = `\\d{1,3}(?:${group}\\d{3})+|\\d+`;
  const digits = `(?<whole>${whole})?(?:${decimal}(?<decimals>\\d*))?(?<exponent>[eE][+-]?\\d+)?`;
  return new RegExp(`^(?<sign>[+-]?)\\s*(?<currency>[€$]\\s*)?${digits}\\s*(?<unit>[€%]?)$`);
}

/**
 * Reads a number as it is typed (DE: Zahleneingabe): thousands separators only in groups of
 * three, `%` divides by a hundred, `€` gives a currency format. `(12)` is negative, as in Excel.
 */
export function readNumber(typed: string, locale: Locale): TypedNumber | undefined {
  const bracketed = /^\(([^()+-]+)\)$/.exec(typed);
  const parts = patterns[locale].exec(bracketed?.[1] ?? typed)?.groups;
  if (!parts) return undefined;
  const whole = (parts["whole"] ?? "").replace(/[.,]/g, "");
  const decimals = parts["decimals"] ?? "";
  if (whole + decimals === "") return undefined;
  const sign = parts["sign"] === "-" || bracketed ? "-" : "";
  const unit = parts["currency"] ? "€" : (parts["unit"] ?? "");
  // The exponent shifts the point in the decimal text, so that 43,67 % is exactly 0.4367.
  const exponent = Number((parts["exponent"] ?? "e0").slice(1)) - (unit === "%" ? 2 : 0);
  const value = Number(`${sign}${whole || "0"}.${decimals || "0"}e${exponent}`);
  const format = formatOf(unit, decimals !== "", whole.length !== (parts["whole"] ?? "").length);
  return format === undefined ? { value } : { value, format };
}

function formatOf(unit: string, decimals: boolean, grouped: boolean): string | undefined {
  if (unit === "%") return decimals ? "0.00%" : "0%";
  if (unit === "€") return decimals ? '#,##0.00 "€"' : '#,##0 "€"';
  if (grouped) return decimals ? "#,##0.00" : "#,##0";
  return undefined;
}
