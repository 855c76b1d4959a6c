import { Model } from "@odoo/o-spreadsheet";
import { fromLocalFormula, toLocalFormula } from "../../../src/workbench/locale/formula";
import { LocalFormulaError } from "../../../src/workbench/locale/local-punctuation";

const both: [law: string, english: string, german: string][] = [
  ["translates functions and separators", "=SUM(A1,2.5)", "=SUMME(A1;2,5)"],
  ["knows names with umlauts", "=LEN(TRIM(A1))", "=LÄNGE(GLÄTTEN(A1))"],
  ["takes GDA2( for a function, not a cell", "=DB(A1,B1,5,1)", "=GDA2(A1;B1;5;1)"],
  [
    "keeps points in function names",
    "=STDEV.S(A:A)+T.DIST.2T(1,2)",
    "=STABW.S(A:A)+T.VERT.2S(1;2)",
  ],
  [
    "leaves custom functions alone",
    "=AMT.AFA(12000,DATE(2026,4,15),5,2026)",
    "=AMT.AFA(12000;DATUM(2026;4;15);5;2026)",
  ],
  ["translates logical constants", "=IF(TRUE,FALSE(),1)", "=WENN(WAHR;FALSCH();1)"],
  ["translates errors", "=IF(A1=#N/A,#VALUE!,#REF!)", "=WENN(A1=#NV;#WERT!;#BEZUG!)"],
  ["translates the spill error", "=IFERROR(#SPILL!,#NUM!)", "=WENNFEHLER(#ÜBERLAUF!;#ZAHL!)"],
  ["writes columns as rows of a list", "={1;2;3}", "={1;2;3}"],
  ["writes rows with points", "={1,2,3}", "={1.2.3}"],
  ["writes both with decimals", '={1.5,-2;"a,b;c.d",TRUE}', '={1,5.-2;"a,b;c.d".WAHR}'],
  ["keeps separators apart after an array", "=SUM({1,2},3.5)", "=SUMME({1.2};3,5)"],
  ["writes percent literals", "=A1*43.67%", "=A1*43,67%"],
  ["writes exponents", "=1.5E-3+.5", "=1,5E-3+,5"],
  ["leaves text untouched", '="SUM(1,2); ""x"" 1.5"&A1', '="SUM(1,2); ""x"" 1.5"&A1'],
  ["leaves quoted sheets untouched", "='SUM, a;1.5'!A1", "='SUM, a;1.5'!A1"],
  ["leaves plain sheets untouched", "=Übersicht!$B$2:C$3", "=Übersicht!$B$2:C$3"],
  ["translates table items", "=SUM(Anlagen[#All])", "=SUMME(Anlagen[#Alle])"],
  [
    "translates items beside columns",
    "=Anlagen[[#Headers],[AfA Haushaltsjahr]]",
    "=Anlagen[[#Kopfzeilen];[AfA Haushaltsjahr]]",
  ],
  [
    "translates several items",
    "=Anlagen[[#Headers], [#Data], [A]:[B]]",
    "=Anlagen[[#Kopfzeilen]; [#Daten]; [A]:[B]]",
  ],
  ["translates the totals row", "=Anlagen[[#Totals],[Summe]]", "=Anlagen[[#Ergebnisse];[Summe]]"],
  ["translates this row", "=T[[#This Row],[a,b;c]]", "=T[[#Diese Zeile];[a,b;c]]"],
  ["keeps @ columns", "=[@Wert]*T[@[Wert 31.12.]]", "=[@Wert]*T[@[Wert 31.12.]]"],
  [
    "keeps column names",
    "=T[Daten]+T[[Restbuchwert 31.12.]]",
    "=T[Daten]+T[[Restbuchwert 31.12.]]",
  ],
  ["keeps escaped column names", "=SUM(T[[a'[#Alle']],[b'']])", "=SUMME(T[[a'[#Alle']];[b'']])"],
  ["keeps spills and intersections", "=SUM(A1#)+@B1:B3", "=SUMME(A1#)+@B1:B3"],
  ["keeps defined names", "=Kalkulationszins+WAHRHEIT", "=Kalkulationszins+WAHRHEIT"],
  ["keeps blanks and line breaks", "=SUM( A1 ,\n B1 )", "=SUMME( A1 ;\n B1 )"],
  ["keeps names in other languages apart", "=_xludf.SUM(1)", "=SUM(1)"],
  ["knows unions", "=SUM((A1:A2,C1))", "=SUMME((A1:A2;C1))"],
  ["knows other workbooks", "=[Plan.xlsx]Blatt!A1+1.5", "=[Plan.xlsx]Blatt!A1+1,5"],
];

describe("formulas in German", () => {
  it.each(both)("%s", (_, english, german) => {
    expect(toLocalFormula(english, "de-DE")).toBe(german);
    expect(fromLocalFormula(german, "de-DE")).toBe(english);
  });

  it("are read without regard to case", () => {
    expect(fromLocalFormula("=summe(wahr;Länge(a1))", "de-DE")).toBe("=SUM(TRUE,LEN(a1))");
  });

  it("calculate to #NAME? when a function is written in English", () => {
    // The engine reports its timings there.
    jest.spyOn(console, "debug").mockReturnValue();
    const model = new Model();
    const sheetId = model.getters.getActiveSheetId();
    const content = fromLocalFormula("=SUM(1;2)", "de-DE");
    model.dispatch("UPDATE_CELL", { sheetId, col: 0, row: 0, content });
    expect(model.getters.getEvaluatedCell({ sheetId, col: 0, row: 0 }).value).toBe("#NAME?");
  });

  it.each([
    ["a decimal point", "=AMT.AFA(1.200;1)", /"1\.200" in der Formel enthält einen Punkt/],
    ["a comma between references", "=SUMME(A1,B1)", /Komma an Zeichen 10/],
    ["a comma behind a reference", "=SUMME(A1,5)", /Komma an Zeichen 10/],
    ["an open text", '="abc', /fehlt das schließende Anführungszeichen zu Zeichen 2/],
    ["an open sheet name", "='abc!A1", /fehlt der schließende Apostroph/],
    ["an open bracket", "=T[[a]", /fehlt die schließende eckige Klammer/],
  ])("are refused with a sentence for %s", (_, formula, message) => {
    expect(() => fromLocalFormula(formula, "de-DE")).toThrow(LocalFormulaError);
    expect(() => fromLocalFormula(formula, "de-DE")).toThrow(message);
  });
});

describe("formulas in English", () => {
  it.each(both)("are the same in en-US: %s", (_, english) => {
    expect(toLocalFormula(english, "en-US")).toBe(english);
    expect(fromLocalFormula(english, "en-US")).toBe(english);
  });
});
