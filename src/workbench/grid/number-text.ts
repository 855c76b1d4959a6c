import { addLocale, format as drawNumber, getLocale, isDateFormat } from "numfmt";
import type { Locale } from "../locale/vocabulary";

/** German Excel shortens days and months without a point. */
addLocale(
  {
    ...getLocale("de"),
    ddd: ["So", "Mo", "Di", "Mi", "Do", "Fr", "Sa"],
    mmm: ["Jan", "Feb", "Mrz", "Apr", "Mai", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dez"],
  },
  "de",
);

/** Last day that Excel knows: 31.12.9999. */
const lastDay = 2_958_465;

/** What a cell shows whose number is no date in a date format, however wide it is. */
const hashes = "########";

/**
 * A value as Excel draws it in a cell that is wide enough (DE: angezeigter Text).
 *
 * @param format number format in its en-US form, as `Range.numberFormat` has it
 */
export function drawValue(
  value: string | number | boolean,
  format: string,
  locale: Locale,
): string {
  const code = systemDate(withoutLanguage(format), locale);
  if (typeof value === "number" && isDateFormat(code) && (value < 0 || value >= lastDay + 1))
    return hashes;
  try {
    return drawNumber(code, value, { locale: locale === "de-DE" ? "de" : "en" });
  } catch {
    // Excel refuses such a format when it is set; a file may still hold one.
    return drawNumber("General", value, { locale: locale === "de-DE" ? "de" : "en" });
  }
}

/** Whether a format changes how texts are drawn. */
export function drawsText(format: string): boolean {
  return format.includes("@") && format !== "@";
}

/** The language beside a currency does not change how Excel groups digits. */
function withoutLanguage(format: string): string {
  return format.replaceAll(/\[\$([^\]-]+)-[^\]]*\]/g, '"$1"');
}

/** `m/d/yyyy` is the date as the system writes it, not a month in front. */
function systemDate(format: string, locale: Locale): string {
  if (locale === "en-US") return format;
  if (format === "m/d/yyyy") return "dd.mm.yyyy";
  return format === "m/d/yyyy h:mm" ? "dd.mm.yyyy hh:mm" : format;
}
