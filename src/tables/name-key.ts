/**
 * The form in which the names that tables share (scenario, area) are compared (DE: Kürzel, Bereich):
 * case and blanks make no difference.
 */
export function nameKey(name: string): string {
  return name.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}
