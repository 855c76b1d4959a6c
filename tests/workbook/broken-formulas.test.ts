import { isBrokenForm } from "../../src/workbook/set-up/broken-formulas";

const WANTED = "=AMT.SZENARIO(GewaehltesSzenario,Anlagen[#All],Positionen[#All],Vergleich!$A$1)+1";

it.each([
  ["a table", "=AMT.SZENARIO(GewaehltesSzenario,Anlagen[#All],#REF!,Vergleich!$A$1)+1"],
  ["a sheet", "=AMT.SZENARIO(GewaehltesSzenario,Anlagen[#All],Positionen[#All],#REF!$A$1)+1"],
  ["two tables", "=AMT.SZENARIO(GewaehltesSzenario,#REF!,#REF!,Vergleich!$A$1)+1"],
  ["everything", "=AMT.SZENARIO(#REF!,#REF!,#REF!,#REF!)+1"],
])("a formula that has lost %s is ours still", (_, found) => {
  expect(isBrokenForm(found, WANTED)).toBe(true);
});

it("a column that is gone is a reference that is gone", () => {
  expect(isBrokenForm("=SUM(Anlagen[#REF!])", "=SUM(Anlagen[Wert])")).toBe(true);
});

it.each([
  ["has lost nothing", WANTED],
  ["is a value", 5],
  ["is a person's and broken", "=SUM(#REF!)"],
  ["ends in another way", "=AMT.SZENARIO(GewaehltesSzenario,#REF!,Vergleich!$A$1)+2"],
  ["says what it says twice", "=AMT.SZENARIO(GewaehltesSzenario,Anlagen[#All],#REF!)+1)+1"],
])("one that %s is left alone", (_, found) => {
  expect(isBrokenForm(found, WANTED)).toBe(false);
});
