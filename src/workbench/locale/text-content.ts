import { fromLocalInput } from "./input";

/**
 * What to type so that a cell holds exactly this text (DE: als Text): with an apostrophe in front
 * where it would otherwise become a number, date, formula or other value in any language.
 */
export function textContent(text: string): string {
  return isReadAsText(text, "de-DE") && isReadAsText(text, "en-US") ? text : `'${text}`;
}

function isReadAsText(text: string, locale: "de-DE" | "en-US"): boolean {
  if (/^\s*[=+\-@']/.test(text)) return false;
  const { kind } = fromLocalInput(text, locale);
  return kind === "text" || text === "";
}
