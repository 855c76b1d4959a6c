/** How the engine is to draw a new table. */
export const newLook = {
  hasFilters: true,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  numberOfHeaders: 1,
  bandedRows: true,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: "TableStyleMedium2",
};

/** The engine has no style without decoration; the lightest stands in. */
export function engineStyle(style: string): string {
  return /^TableStyle(Light|Medium|Dark)\d+$/.test(style) ? style : "None";
}
