/** A number as a person types it in that language; a text stays. */
export function asTyped(input: string | number, locale: string): string {
  if (typeof input === "string") return input;
  return locale === "de-DE" ? String(input).replace(".", ",") : String(input);
}
