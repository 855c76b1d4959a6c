import { findHeader, knownHeaders, mapHeaders } from "../../src/import/headers";
import { detectDelimiter } from "../../src/import/delimiter";
import { physicalLines, readRecords } from "../../src/import/records";
import { ANLAGEN } from "../../src/tables/anlagen";

const known = knownHeaders(ANLAGEN.columns.filter((column) => !("formula" in column)));
const mapped = (headers: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(mapHeaders(headers.split(";"), known)).map(([key, { header }]) => [key, header]),
  );

describe("foreign headers find their column", () => {
  it.each([
    ["by the table's own header", "Anschaffungswert", { cost: "Anschaffungswert" }],
    ["by an alias, whatever its case and signs", "INV NR", { number: "INV NR" }],
    ["with a unit behind", "Kaufpreis in EUR", { cost: "Kaufpreis in EUR" }],
    ["with a unit in brackets", "AHK [€]", { cost: "AHK [€]" }],
    ["with a short unit", "ND (J.)", { lifeYears: "ND (J.)" }],
    ["with the gross amount", "AHK (brutto) in €", { cost: "AHK (brutto) in €" }],
    [
      "with the gross amount before the net one",
      "Preis netto;Preis brutto",
      { cost: "Preis brutto" },
    ],
    ["across a line break", "Anschaffungs-\ndatum", { acquiredOn: "Anschaffungs-\ndatum" }],
    ["but not where the amount is another one", "Kaufpreis (netto)", {}],
    ["nor where the table calculates", "Restbuchwert 31.12.", {}],
    ["nor where the cell is a text", `${" ".repeat(200)}Preis`, {}],
    ["the earlier alias wins", "Seriennummer;Inventarnummer", { number: "Inventarnummer" }],
    ["the left one wins between equals", "Preis;preis", { cost: "Preis" }],
    ["a unit loses against none", "Preis (EUR);Wert", { cost: "Wert" }],
  ])("%s", (_, headers, mapping) => {
    expect(mapped(headers)).toEqual(mapping);
  });
});

describe("the header is found below titles", () => {
  const headerLine = (text: string): number | undefined =>
    findHeader(readRecords(physicalLines(text), ";"), known)?.record.line;

  it.each([
    ["in the first line", "Nr;Preis\nA;1", 1],
    ["below titles and empty lines", "Inventar 2026;\n\nNr;Preis\nA;1", 3],
    ["the line with most known headers", "Name;Ort\nNr;Name;Preis\nA;1;2", 2],
    ["one known word is chance", "Wert;x\nA;1", undefined],
    ["not beyond the first 50 records", `${"x\n".repeat(50)}Nr;Preis`, undefined],
  ])("%s", (_, text, line) => {
    expect(headerLine(text)).toBe(line);
  });
});

describe("the separator is found", () => {
  it.each([
    [";", "Nr;Kaufdatum;Preis\nA-1;01.02.2024;1,50"],
    ["\t", "Nr\tKaufdatum\tPreis\nA-1\t01.02.2024\t1,50"],
    [",", 'Nr,Kaufdatum,Preis\nA-1,01.02.2024,"1,50"'],
    ["|", "Nr|Kaufdatum|Preis\nA-1|01.02.2024|1,50"],
  ])("%p by the headers that it brings to light", (delimiter, text) => {
    expect(detectDelimiter(physicalLines(text), known)).toBe(delimiter);
  });

  it.each([
    ["below a title full of commas", "Inventar, Stand heute, EDV, alles\nNr;Preis\nA-1;1,50", ";"],
    ["by evenness where no header is known", "a,b,c\nd,e,f\ng;h", ","],
    ["by Excel's hint", "sep=|\nNr;Preis", "|"],
    ["semicolon where nothing tells", "abc\ndef", ";"],
  ])("%s", (_, text, delimiter) => {
    expect(detectDelimiter(physicalLines(text), known)).toBe(delimiter);
  });
});
