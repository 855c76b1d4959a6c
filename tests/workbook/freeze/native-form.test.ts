import { nativeForm } from "../../../src/workbook/freeze/native-form";

it.each([
  [
    "a call becomes Excel's own functions",
    "=AMT.UMLAGEGRUNDLAGE(A1,B1,C1)",
    "=(ROUND(A1+B1-C1,2))",
  ],
  ["what is left out has its default", "=AMT.UMLAGEGRUNDLAGE(A1,B1)", "=(ROUND(A1+B1-0,2))"],
  [
    "a call inside of a formula is replaced where it stands",
    '=IF([@Wert]="","",AMT.UMLAGEGRUNDLAGE([@Wert],1,2)*2)',
    '=IF([@Wert]="","",(ROUND([@Wert]+1-2,2))*2)',
  ],
  [
    "an argument that calculates is kept together",
    "=AMT.UMLAGEGRUNDLAGE(A1-B1,1,C1-D1)",
    "=(ROUND((A1-B1)+1-(C1-D1),2))",
  ],
  ["a text that names a function is no call", '="AMT.AFA("', '="AMT.AFA("'],
])("%s", (_, formula, expected) => {
  expect(nativeForm({ formula })).toBe(expected);
});

it.each([
  ["a function without a closed form", "=AMT.AFAPLAN(A1,B1,C1)"],
  ["an argument that is needed and missing", "=AMT.UMLAGEGRUNDLAGE(A1)"],
  ["too many arguments", "=AMT.UMLAGEGRUNDLAGE(1,2,3,4)"],
  ["a formula beyond Excel's length", `=AMT.AFA(${"A1+".repeat(200)}1,B1,C1,D1)`],
])("%s has no native form", (_, formula) => {
  expect(nativeForm({ formula })).toBeUndefined();
});
