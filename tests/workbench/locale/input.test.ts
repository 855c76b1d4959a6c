import { fromLocalInput, type CellInput } from "../../../src/workbench/locale/input";

const number = (value: number, format?: string): CellInput =>
  format === undefined ? { kind: "number", value } : { kind: "number", value, format };
const text = (value: string): CellInput => ({ kind: "text", value });

describe("typing in German", () => {
  it.each<[string, string, CellInput]>([
    ["reads thousands and decimals", "1.234,56", number(1234.56, "#,##0.00")],
    ["reads plain decimals", "-1234,5", number(-1234.5)],
    ["reads thousands only in groups of three", "1.234", number(1234, "#,##0")],
    ["reads a leading comma", ",5", number(0.5)],
    ["reads exponents", "1,5E3", number(1500)],
    ["reads brackets as negative", "(12,5)", number(-12.5)],
    ["reads per cent to the last digit", "43,67 %", number(0.4367, "0.00%")],
    ["reads whole per cent", "19%", number(0.19, "0%")],
    ["reads EUR", "1.000,00 €", number(1000, '#,##0.00 "€"')],
    ["reads dates", "15.04.2026", number(46127, "dd.mm.yyyy")],
    ["reads short dates", "1.4.26", number(46113, "dd.mm.yyyy")],
    ["reads dates without a year as this year's", "15.4.", number(46127, "dd.mm.yyyy")],
    ["reads ISO dates", "2026-04-15", number(46127, "dd.mm.yyyy")],
    ["counts 01.01.1900 as day 1", "01.01.1900", number(1, "dd.mm.yyyy")],
    ["counts 01.03.1900 as day 61", "01.03.1900", number(61, "dd.mm.yyyy")],
    ["leaves impossible dates as text", "31.02.2026", text("31.02.2026")],
    ["reads times", "8:30", number(8.5 / 24, "hh:mm")],
    ["reads logical values", "wahr", { kind: "boolean", value: true }],
    ["leaves English logical values as text", "TRUE", text("TRUE")],
    ["reads errors", "#NV", { kind: "error", value: "#N/A" }],
    ["reads formulas", "=SUMME(A1;1,5)", { kind: "formula", formula: "=SUM(A1,1.5)" }],
    ["reads a leading plus as a formula", "+A1*2", { kind: "formula", formula: "=+A1*2" }],
    ["reads a signed number as a number", "+5,5", number(5.5)],
    ["takes an apostrophe for text", "'00123", text("00123")],
    ["takes an apostrophe for text before =", "'=1+1", text("=1+1")],
    ["leaves text", "Notebook 14, grau", text("Notebook 14, grau")],
    ["leaves a lone sign", "-", text("-")],
    ["leaves account numbers with points", "12.34.56.78", text("12.34.56.78")],
    ["knows blank cells", "  ", { kind: "blank" }],
  ])("%s", (_, typed, expected) => {
    expect(fromLocalInput(typed, "de-DE", 2026)).toEqual(expected);
  });
});

describe("typing in English", () => {
  it.each<[string, string, CellInput]>([
    ["reads thousands and decimals", "1,234.56", number(1234.56, "#,##0.00")],
    ["reads dates month first", "4/15/2026", number(46127, "m/d/yyyy")],
    ["reads logical values", "False", { kind: "boolean", value: false }],
    ["reads errors", "#n/a", { kind: "error", value: "#N/A" }],
    ["reads formulas", "=SUM(A1,1.5)", { kind: "formula", formula: "=SUM(A1,1.5)" }],
    ["leaves German numbers as text", "1.234,56", text("1.234,56")],
  ])("%s", (_, typed, expected) => {
    expect(fromLocalInput(typed, "en-US", 2026)).toEqual(expected);
  });
});
