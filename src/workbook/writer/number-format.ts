/** One format for all cells; the declaration of Office.js leaves out that a single value is taken. */
export function setNumberFormat(range: Excel.Range, format: string): void {
  range.numberFormat = format as unknown as string[][];
}
