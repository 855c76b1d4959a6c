import { healed, type MayFill, piecesOf } from "../../src/workbook/set-up/healed-formula";

const WANTED = "=AMT.SZENARIO(GewaehltesSzenario,Anlagen[#All],Positionen[#All],Vergleich!$A$1)+1";

const heal = (found: unknown, wanted = WANTED, mayFill?: MayFill) =>
  healed(piecesOf(found), piecesOf(wanted), mayFill);

it.each([
  ["a table", "=AMT.SZENARIO(GewaehltesSzenario,Anlagen[#All],#REF!,Vergleich!$A$1)+1"],
  ["a sheet", "=AMT.SZENARIO(GewaehltesSzenario,Anlagen[#All],Positionen[#All],#REF!$A$1)+1"],
  ["two tables", "=AMT.SZENARIO(GewaehltesSzenario,#REF!,#REF!,Vergleich!$A$1)+1"],
  ["everything", "=AMT.SZENARIO(#REF!,#REF!,#REF!,#REF!)+1"],
])("a formula that has lost %s says again what it said", (_, found) => {
  expect(heal(found)).toBe(WANTED);
});

it("a column that is gone is a reference that is gone", () => {
  expect(heal("=SUM(Anlagen[#REF!])", "=SUM(Anlagen[Wert])")).toBe("=SUM(Anlagen[Wert])");
  expect(heal("=SUM(Anlagen[#REF!])", "=SUM(Bewegungen[Wert])")).toBeUndefined();
});

it("cells that have moved since stay as they are, and so does Excel's way of writing", () => {
  const wanted = '=IF($A5="","",INDEX(Positionen[Art],$A5))+\'Vergleich\'!B$4';
  const found = '=IF($A7="","",INDEX(@ #REF!,$A7))+Vergleich!C$9';
  expect(heal(found, wanted)).toBe('=IF($A7="","",INDEX(@ Positionen[Art],$A7))+Vergleich!C$9');
});

it("cells of a sheet whose places are not known are not filled in, a table is", () => {
  const wanted = "=SUM(Anlagen[Wert])+SUM('Vergleich'!B4:B9)";
  const isKnown: MayFill = (sheet) => sheet !== "vergleich" && sheet !== "";
  expect(heal("=SUM(Anlagen[Wert])+SUM(#REF!)", wanted, isKnown)).toBeUndefined();
  expect(heal("=SUM(#REF!)", "=SUM(B4:B9)", isKnown)).toBeUndefined();
  const moved = "=SUM(#REF!)+SUM(Vergleich!B5:B10)";
  expect(heal(moved, wanted, isKnown)).toBe("=SUM(Anlagen[Wert])+SUM(Vergleich!B5:B10)");
});

it.each([
  ["has lost nothing", WANTED],
  ["is a value", 5],
  ["is a person's and broken", "=SUM(#REF!)"],
  ["ends in another way", "=AMT.SZENARIO(GewaehltesSzenario,Anlagen[#All],#REF!,Vergleich!$A$1)+2"],
  ["has lost an argument", "=AMT.SZENARIO(GewaehltesSzenario,#REF!,Vergleich!$A$1)+1"],
  ["says what it says twice", "=AMT.SZENARIO(GewaehltesSzenario,Anlagen[#All],#REF!)+1)+1"],
  [
    "refers to fixed cells where ours moves along",
    "=AMT.SZENARIO(GewaehltesSzenario,Anlagen[#All],#REF!,Vergleich!A1)+1",
  ],
])("one that %s is left alone", (_, found) => {
  expect(heal(found)).toBeUndefined();
});

it("texts are compared as they are, with their blanks", () => {
  expect(heal('=IF(#REF!="a b",1)', '=IF(Anlagen[Wert]="ab",1)')).toBeUndefined();
});
