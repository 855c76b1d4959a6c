import { argumentValue, UNKNOWN } from "../../../src/workbook/explain/argument-value";
import { formulaCalls } from "../../../src/workbook/explain/formula-calls";

const CELLS: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  B1: [[12000]],
  B2: [["2027"]],
  B3: [[""]],
  Jahr: [[2027]],
  "B4#": [
    [1, 2],
    [3, 4],
  ],
  "B4:C5": [
    [1, 2],
    [3, 4],
  ],
  "Anlagen[#All]": [["Wert"], [5]],
};

function valueOf(argument: string): unknown {
  const [call] = formulaCalls(`=AMT.X(${argument})`);
  return argumentValue(call?.arguments[0], {
    cellsOf: (text) => CELLS[text],
    calculate: (name, cells) => (name === "AFA" ? [[cells.length]] : undefined),
  });
}

it.each([
  ["a number", "5", 5],
  ["a text", '"linear"', "linear"],
  ["nothing", "", undefined],
  ["a cell", "B1", 12000],
  ["an empty cell", "B3", ""],
  ["a name", "Jahr", 2027],
  ["a spill", "B4#", CELLS["B4#"]],
  ["a table", "Anlagen[#All]", CELLS["Anlagen[#All]"]],
  ["a constant of several cells", "{1,2;3,4}", CELLS["B4#"]],
  ["a sum", "Jahr+1", 2028],
  ["a product before a sum", "1+2*3", 7],
  ["an empty cell in a sum, as 0", "B3+1", 1],
  ["a percentage", "5%", 0.05],
  ["a negative cell", "-B1", -12000],
  ["the one cell that @ leaves", "@B1", 12000],
  ["a date", "DATE(2026,4,15)", 46127],
  ["another function of the add-in", "AMT.AFA(1,2)", 2],
])("an argument is calculated: %s", (_, argument, expected) => {
  expect(valueOf(argument)).toEqual(expected);
});

it.each([
  ["a function of Excel", "SUM(B1,B1)"],
  ["a cell that could not be read", "C9"],
  ["a text in a sum", "B2+1"],
  ["a division by nothing", "1/B3"],
  ["a date that there is not", "DATE(2026,2,31)"],
  ["@ of several cells", "@B4:C5"],
  ["the add-in's function of something unknown", "AMT.AFA(SUM(1,2))"],
  ["the add-in's function that refuses", "AMT.GWG(1)"],
  ["an error", "#N/A"],
])("an argument stays unknown rather than wrong: %s", (_, argument) => {
  expect(valueOf(argument)).toBe(UNKNOWN);
});
