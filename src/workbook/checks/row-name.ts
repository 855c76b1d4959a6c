/** What people call a row: its number and its name, or else its place in the table. */
export function rowName(row: number, ...parts: readonly (string | undefined)[]): string {
  const known = parts.filter((part) => part !== undefined && part !== "");
  return known.length === 0 ? `Zeile ${row}` : known.join(" ");
}
