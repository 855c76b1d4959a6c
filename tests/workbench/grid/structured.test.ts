import fc from "fast-check";
import {
  decodeFormula,
  encodeFormula,
  type TableShape,
} from "../../../src/workbench/grid/structured";
import { HostError } from "../../../src/workbench/host/errors";

const table: TableShape = {
  name: "Anlagen",
  sheet: "Übersicht 1",
  area: { row: 3, column: 0, rows: 5, columns: 3 },
  columns: ["Nr", "AfA 2027", "Wert"],
  showTotals: false,
};
const inside = { sheet: "Übersicht 1", row: 5, column: 2 };
const outside = { sheet: "Anderes", row: 0, column: 0 };

function encode(formula: string, place = outside, missing: "refuse" | "break" = "refuse"): string {
  const nameable = {
    table: (name: string) => (name.toLowerCase() === "anlagen" ? table : undefined),
    tableAt: ({ sheet }: { sheet: string }) => (sheet === table.sheet ? table : undefined),
    name: (text: string) => (text === "Zins" ? "Annahmen!$B$5" : undefined),
  };
  return encodeFormula(formula, place, nameable, missing);
}

describe("a structured reference is given to the engine as the cells it means", () => {
  it.each([
    [
      "the body of a column",
      "=SUM(Anlagen[Wert])",
      "=SUM(TABREF(\"Anlagen[Wert]\",'Übersicht 1'!C5:C8))",
    ],
    ["the whole table", "=Anlagen[#All]", "=TABREF(\"Anlagen[#All]\",'Übersicht 1'!A4:C8)"],
    ["the headers", "=Anlagen[#Headers]", "=TABREF(\"Anlagen[#Headers]\",'Übersicht 1'!A4:C4)"],
    [
      "several columns",
      "=Anlagen[[Nr]:[AfA 2027]]",
      "=TABREF(\"Anlagen[[Nr]:[AfA 2027]]\",'Übersicht 1'!A5:B8)",
    ],
    [
      "a header cell",
      "=Anlagen[[#Headers],[Wert]]",
      "=TABREF(\"Anlagen[[#Headers],[Wert]]\",'Übersicht 1'!C4)",
    ],
    ["a table by its name alone: its body", "=Anlagen", "=TABREF(\"Anlagen\",'Übersicht 1'!A5:C8)"],
    [
      "whatever case it is written in",
      "=anlagen[wert]",
      "=TABREF(\"Anlagen[wert]\",'Übersicht 1'!C5:C8)",
    ],
  ])("%s", (_, formula, expected) => {
    expect(encode(formula)).toBe(expected);
  });

  it.each([
    ["this row", "=[@Wert]*2", "=TABREF(\"[@Wert]\",'Übersicht 1'!C6)*2"],
    [
      "this row of a column with a blank",
      "=[@[AfA 2027]]",
      "=TABREF(\"[@[AfA 2027]]\",'Übersicht 1'!B6)",
    ],
    [
      "this row as a file says it",
      "=Anlagen[[#This Row],[Wert]]",
      "=TABREF(\"[@Wert]\",'Übersicht 1'!C6)",
    ],
  ])("%s, inside the table", (_, formula, expected) => {
    expect(encode(formula, inside)).toBe(expected);
  });
});

/** The cells, for short, of a table with totals whose headers need escapes. */
describe("every form means its cells", () => {
  const strange: TableShape = {
    name: "Werte",
    sheet: "Blatt",
    area: { row: 0, column: 0, rows: 5, columns: 4 },
    columns: ["Nr", "Größe, in m²", "a[x] #1 @", "It's"],
    showTotals: true,
  };
  const cells = (reference: string) =>
    encodeFormula(
      `=${reference}`,
      { sheet: "Blatt", row: 2, column: 3 },
      {
        table: (name) => (name === "Werte" ? strange : undefined),
        tableAt: () => strange,
        name: () => undefined,
      },
    ).replace(/^.*,(Blatt!)?(.*)\)$/, "$2");

  it.each([
    ["Werte[#All]", "A1:D5"],
    ["Werte[#Data]", "A2:D4"],
    ["Werte[#Headers]", "A1:D1"],
    ["Werte[#Totals]", "A5:D5"],
    ["Werte[]", "A2:D4"],
    ["Werte[@]", "A3:D3"],
    ["[@]", "A3:D3"],
    ["Werte[#This Row]", "A3:D3"],
    ["[Nr]", "A2:A4"],
    ["[@Nr]", "A3"],
    ["[@[Größe, in m²]]", "B3"],
    ["Werte[@[Nr]:[Größe, in m²]]", "A3:B3"],
    ["Werte[Größe, in m²]", "B2:B4"],
    ["Werte[a'[x'] '#1 '@]", "C2:C4"],
    ["Werte[It''s]", "D2:D4"],
    ["Werte[[Nr]:[a'[x'] '#1 '@]]", "A2:C4"],
    ["Werte[[#All],[Nr]:[Größe, in m²]]", "A1:B5"],
    ["Werte[[#Headers],[#Data],[Nr]]", "A1:A4"],
    ["Werte[[#Data],[#Totals],[Nr]]", "A2:A5"],
    ["Werte[[#Totals],[It''s]]", "D5"],
    ["Werte[ [#Headers] , [Nr] ]", "A1"],
  ])("%s", (reference, expected) => {
    expect(cells(reference)).toBe(expected);
  });

  it("a row of totals that is not there is #REF!", () => {
    expect(encode("=Anlagen[[#Totals],[Wert]]")).toBe('=TABREF("Anlagen[[#Totals],[Wert]]",#REF)');
  });
});

describe("what is gone", () => {
  it.each([
    ["a column", "=SUM(Anlagen[Preis])*2", "=SUM(Anlagen[#REF!])*2"],
    ["a table", "=SUM(Fehlt[Wert])*2", "=SUM(#REF!)*2"],
    ["a row, for a formula outside", "=Anlagen[@Wert]+1", "=Anlagen[#REF!]+1"],
  ])("%s is #REF!, and the rest of the formula stays", (_, formula, expected) => {
    const broken = decodeFormula(encode(formula, outside, "break"));
    expect(broken).toBe(expected);
    expect(decodeFormula(encode(broken, outside, "break"))).toBe(expected);
  });
});

it("a name is given to the engine as what it stands for, and read back as written", () => {
  const encoded = encode("=Zins*Anlagen[Wert]");
  expect(encoded).toBe(
    '=TABREF("Zins",Annahmen!$B$5)*TABREF("Anlagen[Wert]",\'Übersicht 1\'!C5:C8)',
  );
  expect(decodeFormula(encoded)).toBe("=Zins*Anlagen[Wert]");
});

it("what only looks like a structured reference stays as it is", () => {
  expect(encode('=LEN("Anlagen[Wert]")&A1')).toBe('=LEN("Anlagen[Wert]")&A1');
});

it("a formula is read back as it was written", () => {
  for (const formula of ["=SUM(Anlagen[Wert],1)", '=IF(Anlagen[#All]="[x]",1,(2+3)*Anlagen)'])
    expect(decodeFormula(encode(formula))).toBe(formula);
});

it.each([
  ["a table that does not exist", "=Fehlt[Wert]", outside],
  ["a column that does not exist", "=Anlagen[Preis]", outside],
  ["this row from outside the table's rows", "=Anlagen[@Wert]", outside],
])("%s is refused, as Excel refuses it", (_, formula, place) => {
  expect(() => encode(formula, place)).toThrow(HostError);
});

it("any mixture of references, texts and numbers is read back as written", () => {
  const part = fc.constantFrom(
    "Anlagen[Wert]",
    "Anlagen[#All]",
    '"a(""b)["',
    "A1:B2",
    "12.5",
    "SUM(1,2)",
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const formula = `=CONCAT(${parts.join(",")})`;
      expect(decodeFormula(encode(formula))).toBe(formula);
    }),
  );
});
