import { argumentValue } from "../../../src/workbook/explain/argument-value";
import { UNKNOWN } from "../../../src/workbook/explain/cell-values";
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
  "C1:C4": [[3], ["drei"], [4], [""]],
  "D1:F1": [[10, 20, ""]],
  "H1:H2": [["#N/A"], [1]],
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
  ["a sum of cells, texts and empty cells apart", "SUM(B1,B3,C1:C4)", 12007],
  ["the lowest number", "MIN(B1,C1:C4)", 3],
  ["the highest number", "MAX(B1,C1:C4)", 12000],
  ["a number rounded as Excel shows it", "ROUND(1.005,2)", 1.01],
  ["a negative number rounded away from 0", "ROUND(-2.5,0)", -3],
  ["a number rounded to hundreds", "ROUND(1250,-2)", 1300],
  ["the year of a day", "YEAR(46127)", 2026],
  ["the month of a day", "MONTH(46127)", 4],
  ["the day of a day", "DAY(46127)", 15],
  ["a month later, at the month's last day", "EDATE(DATE(2026,1,31),1)", 46081],
  ["the end of a month", "EOMONTH(46127,-1)", 46112],
  ["the way that a condition takes", 'IF(B1>5,"viel",SUMIF(B1,1))', "viel"],
  ["the other way", 'IF(B3="",2,3)', 2],
  ["a way that is left out", "IF(B1=0,1)", false],
  ["a way that is empty", "IF(B1=0,1,)", 0],
  ["several conditions", "IF(OR(B1=1,NOT(AND(B1=12000,Jahr<2000))),1,2)", 1],
  ["equal texts, whatever their case", '"Erlös"="ERLÖS"', true],
  ["a text beside a number", '"Q"&1', "Q1"],
  ["a cell of a column", "INDEX(C1:C4,3)", 4],
  ["a cell of a row", "INDEX(D1:F1,2)", 20],
  ["a cell of a range", "INDEX(B4:C5,2,1)", 3],
  [
    "cells multiplied by one",
    "B4:C5*10",
    [
      [10, 20],
      [30, 40],
    ],
  ],
  [
    "cells less others",
    "B4:C5-B4#",
    [
      [0, 0],
      [0, 0],
    ],
  ],
  ["conditions cell by cell", 'IF(D1:F1="",0,D1:F1)', [[10, 20, 0]]],
])("an argument is calculated: %s", (_, argument, expected) => {
  expect(valueOf(argument)).toEqual(expected);
});

it.each([
  ["a function of Excel that is not known here", "SUMIF(B1,1)"],
  ["a sum over an error", "SUM(H1:H2)"],
  ["a sum of a text", 'SUM("drei")'],
  ["a condition that is a text", 'IF("viel",1,2)'],
  ["a condition that is unknown", "IF(C9=1,1,2)"],
  ["the way that is taken being unknown", "IF(TRUE,C9,1)"],
  ["an empty cell beside 0, which may equal it or not", "B3=0"],
  ["the order of texts", '"a"<"b"'],
  ["a cell outside of its range", "INDEX(C1:C4,5)"],
  ["a whole column of a range", "INDEX(B4:C5,0,1)"],
  ["ranges of different shape", "B4:C5+C1:C4"],
  ["a fraction beside a text", '"Q"&1.5'],
  ["a cell that could not be read", "C9"],
  ["a text in a sum", "B2+1"],
  ["a division by nothing", "1/B3"],
  ["a date that there is not", "DATE(2026,2,31)"],
  ["@ of several cells", "@B4:C5"],
  ["the add-in's function of something unknown", "AMT.AFA(SUMIF(B1,1))"],
  ["the add-in's function that refuses", "AMT.GWG(1)"],
  ["an error", "#N/A"],
])("an argument stays unknown rather than wrong: %s", (_, argument) => {
  expect(valueOf(argument)).toBe(UNKNOWN);
});
