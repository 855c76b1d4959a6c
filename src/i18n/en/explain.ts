import type { explainTexts as german } from "../de/explain";

const count = new Intl.NumberFormat("en-GB");

/** Texts of the view Herleitung, in English. */
export const explainTexts: typeof german = {
  heading: "Derivation",
  reading: "Reading the selected cell …",
  unreadable: "The selected cell could not be read",
  introduction:
    "Select a cell. This shows how its value comes about: step by step, with rule and source.",
  without: {
    nothing: "This cell is empty. Please select a cell with a formula.",
    entered: "This cell has no formula. Its content was entered.",
    formula:
      "This cell calculates without functions of IT-Haushalt. Its formula is shown in the formula bar.",
  },
  sources: "Calculated from these cells",
  cell: "Cell",
  value: "Value",
  steps: "Calculation",
  result: "Result",
  rule: "Rule and source",
  arguments: "Arguments",
  several: (number: number) => `The formula calls ${count.format(number)} functions. Shown is`,
  place: (number: number, name: string) => `${count.format(number)}. ${name}`,
  part: "The cell’s formula contains more than this; the formula bar shows all of it.",
  noDerivation: "There are no steps for this function; its arguments are shown below.",
  refused: "The function cannot calculate with these arguments",
  unknownArguments: (names: readonly string[]) =>
    names.length === 1
      ? `The argument “${names[0] ?? ""}” is calculated in the formula by a function of Excel, with whole columns or from another file, which cannot be repeated here. Write that calculation into a cell of its own and refer to it; the steps will then be shown here.`
      : `The arguments ${names.map((name) => `“${name}”`).join(", ")} are calculated in the formula by functions of Excel, with whole columns or from another file, which cannot be repeated here. Write these calculations into cells of their own and refer to them; the steps will then be shown here.`,
  left: "not given",
  blank: "empty",
  calculated: "calculated in the formula",
  unknown: "calculated by Excel only",
  cells: (rows: number, columns: number) =>
    `${count.format(rows)} ${rows === 1 ? "row" : "rows"}, ${count.format(columns)} ${columns === 1 ? "column" : "columns"}`,
  yes: "TRUE",
  no: "FALSE",
  visit: (place: string) => `Go to ${place}`,
  back: (place: string) => `Back to ${place}`,
};
