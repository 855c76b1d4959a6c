import { evaluatesAsArray } from "../../../../src/workbench/file/formula/array-evaluation";

const names = new Set(["haushaltsjahr"]);

describe("evaluatesAsArray", () => {
  it.each([
    ["a custom function", "=AMT.AFA(1,2)"],
    ["a custom function inside another", "=ROUND(AMT.AFA(1,2),2)"],
    ["INDEX, which may answer with a range", "=INDEX(A1:A9,2)"],
    ["a range where one value belongs", "=A1:A3*2"],
    ["a range as argument of a function of one value", "=SUM(ABS(A1:A3))"],
    ["a condition over a column", '=SUM(IF(Anlagen[Klasse]="PC",1,0))'],
    ["a whole column of a table", "=Anlagen[Wert]"],
    ["a spilled range", "=SUM(A1#)"],
    ["an intersection sign", "=@A1:A3"],
    ["an array of constants", "=SUM({1,2}*2)"],
    ["a name that is not known as one cell", "=Werte+1"],
    ["several columns of this row", "=[@[Jan]:[Dez]]"],
  ])("is needed for %s", (_, formula) => {
    expect(evaluatesAsArray(formula, names)).toBe(true);
  });

  it.each([
    ["cells and constants", '=A1*2+Blatt!$B$2&"x"'],
    ["ranges that are summed up", "=SUM(A1:A9,Anlagen[Wert],B:B)"],
    ["looking up", "=VLOOKUP(A1,B:C,2,FALSE)"],
    ["this row of a table", "=[@Wert]*Anlagen[@Nr]"],
    ["this row in a file's words", "=Anlagen[[#This Row],[Wert]]*2"],
    ["a name of one cell", "=Haushaltsjahr+1"],
    ["branches", '=IF(COUNTIF(A:A,"x")>0,ROUND(B1,2),"")'],
    ["arguments left out", "=IF(A1,,2)"],
  ])("is not needed for %s", (_, formula) => {
    expect(evaluatesAsArray(formula, names)).toBe(false);
  });
});
