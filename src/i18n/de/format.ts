import { type Conventions, createFormat, type Format, STRAIGHT_QUOTES } from "../format";

const CONVENTIONS: Omit<Conventions, "quotes"> = {
  locale: "de-DE",
  date: ({ year, month, day }) => `${padded(day)}.${padded(month)}.${year}`,
  yes: "WAHR",
  no: "FALSCH",
  or: "oder",
};

/** German: `1181,47`, `15.04.2026`. For the errors of cells. */
export const germanFormat: Format = createFormat({ ...CONVENTIONS, quotes: STRAIGHT_QUOTES });

/** The same for the sentences of the pane, whose quotation marks are those of printed text. */
export const germanPaneFormat: Format = createFormat({ ...CONVENTIONS, quotes: ["„", "“"] });

function padded(value: number): string {
  return String(value).padStart(2, "0");
}
