import { FileError } from "../../../../src/workbench/file/file-error";
import { fromStoredFormula } from "../../../../src/workbench/file/formula/from-stored";
import { toStoredFormula } from "../../../../src/workbench/file/formula/to-stored";

const table = "Anlagen";

describe("a formula in a file", () => {
  it.each([
    ["has no equals sign", "=A1+1", "A1+1"],
    [
      "names a custom function with prefix and underscores",
      "=AMT.AFA(1,2)",
      "_xldudf_AMT_AFA(1,2)",
    ],
    ["names future functions with prefix", "=SEQUENCE(3)", "_xlfn.SEQUENCE(3)"],
    [
      "gives SORT and FILTER the second prefix",
      "=SORT(FILTER(A1:A9,B1:B9>0))",
      "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,B1:B9>0))",
    ],
    [
      "keeps old functions as they are",
      "=SUM(VLOOKUP(1,A:B,2,FALSE),ROUND(2,1))",
      "SUM(VLOOKUP(1,A:B,2,FALSE),ROUND(2,1))",
    ],
    ["prefixes statistical functions with a dot", "=STDEV.S(A1:A3)", "_xlfn.STDEV.S(A1:A3)"],
    ["keeps old functions with a dot", "=NETWORKDAYS.INTL(A1,B1)", "NETWORKDAYS.INTL(A1,B1)"],
    [
      "leaves text alone",
      '="AMT.AFA(x) SORT(y) [@z]"&CONCAT("a""b",1)',
      '"AMT.AFA(x) SORT(y) [@z]"&_xlfn.CONCAT("a""b",1)',
    ],
    ["leaves sheet names alone", "='AMT.AFA(1)'!A1+Übersicht!B2", "'AMT.AFA(1)'!A1+Übersicht!B2"],
    [
      "keeps tables",
      "=AMT.AFASUMME(Anlagen[#All],2026,5)",
      "_xldudf_AMT_AFASUMME(Anlagen[#All],2026,5)",
    ],
    [
      "keeps headers and columns of tables",
      "=ROW(Gemeinden[#Headers])+SUM(Vertraege[Betrag])",
      "ROW(Gemeinden[#Headers])+SUM(Vertraege[Betrag])",
    ],
    ["spells out this row", "=Vertraege[@Betrag]*2", "Vertraege[[#This Row],[Betrag]]*2"],
    [
      "spells out this row of the own table",
      "=[@Wert]+[@[AfA Jahr]]",
      "Anlagen[[#This Row],[Wert]]+Anlagen[[#This Row],[AfA Jahr]]",
    ],
    [
      "adds the own table to a column",
      "=SUM([Restbuchwert 31.12.])",
      "SUM(Anlagen[Restbuchwert 31.12.])",
    ],
    ["escapes signs in headers", "=[@[a'[b']]]", "Anlagen[[#This Row],[a'[b']]]"],
    [
      "writes a range of columns of this row",
      "=SUM([@[Jan]:[Dez]])",
      "SUM(Anlagen[[#This Row],[Jan]:[Dez]])",
    ],
    [
      "writes the spill sign as a function",
      "=SUM(A1#)+Blatt!B2#",
      "SUM(_xlfn.ANCHORARRAY(A1))+_xlfn.ANCHORARRAY(Blatt!B2)",
    ],
    [
      "writes the intersection sign as a function",
      "=@A1:A3+@INDEX(A:A,(1+2))*2",
      "_xlfn.SINGLE(A1:A3)+_xlfn.SINGLE(INDEX(A:A,(1+2)))*2",
    ],
    ["nests both signs", "=@A1#", "_xlfn.SINGLE(_xlfn.ANCHORARRAY(A1))"],
    [
      "marks parameters of LET",
      "=LET(x,A1,y,x*2,x+y+z)",
      "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x*2,_xlpm.x+_xlpm.y+z)",
    ],
    [
      "marks parameters of LAMBDA",
      "=MAP(A1:A3,LAMBDA(v,v*x))",
      "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*x))",
    ],
    ["keeps constants of arrays and signs", "=-{1,2;3,4}%+#N/A", "-{1,2;3,4}%+#N/A"],
  ])("%s, and comes back", (_, shown, stored) => {
    expect(toStoredFormula(shown, table)).toBe(stored);
    expect(fromStoredFormula(stored, table)).toBe(shown);
  });

  it("loses the own table's name before this row, as Excel shows it", () => {
    const stored = toStoredFormula("=Anlagen[@Wert]", table);
    expect(fromStoredFormula(stored, table)).toBe("=[@Wert]");
    expect(fromStoredFormula(stored)).toBe("=Anlagen[@Wert]");
  });

  it("keeps only the first dot of a custom function's name", () => {
    expect(fromStoredFormula(toStoredFormula("=NS.A.B(1)"))).toBe("=NS.A_B(1)");
  });

  it("cannot hold a column without its table outside of a table", () => {
    expect(() => toStoredFormula("=[@Wert]")).toThrow(FileError);
    expect(() => toStoredFormula("=[@Wert]")).toThrow("„[@Wert]“ ohne Tabellennamen");
  });
});
