/** How the workbook calls a figure that is invented, e.g. in the column Quelle. */
const INVENTED = /\bBeispiel/iu;

/** Whether a cell says that the figures of its row are invented (DE: Beispiel). */
export function isExampleText(cell: unknown): boolean {
  return typeof cell === "string" && INVENTED.test(cell);
}
