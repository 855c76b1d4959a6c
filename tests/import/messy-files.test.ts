import { readFileSync } from "node:fs";
import { join } from "node:path";
import { texts } from "../../src/i18n/texts";
import type { ImportPreview } from "../../src/import/preview";
import { noteSentence, rejectionSentence } from "../../src/import/sentence";
import { readFile } from "./read";

const german = texts("de-DE");

function previewOf(name: string): ImportPreview {
  const file = readFileSync(join(__dirname, "../messy", name));
  const reading = readFile(file);
  if (!reading.ok) throw new Error(reading.reason.kind);
  return reading.preview;
}

const mappingOf = ({ mapping }: ImportPreview): Record<string, string> =>
  Object.fromEntries(Object.entries(mapping).map(([key, { header }]) => [key, header]));

const rejectionsOf = ({ rejected }: ImportPreview): string[] =>
  rejected.flatMap(({ line, reasons }) =>
    reasons.map((reason) => rejectionSentence(reason, line, german)),
  );

const rowAt = ({ added }: ImportPreview, line: number): unknown =>
  added.find((row) => row.line === line)?.values;

describe("an inventory that grew by hand (Windows-1252, title lines, everything mixed)", () => {
  const preview = previewOf("inventar-cp1252.csv");

  it("is recognised", () => {
    expect(preview.file).toEqual({
      kind: "text",
      encoding: "windows-1252",
      byteOrderMark: false,
      delimiter: ";",
      lines: 71,
      records: 66,
    });
    expect(preview.headerLine).toBe(4);
    expect(mappingOf(preview)).toEqual({
      number: "Inv.-Nr.",
      name: "Gerät",
      acquiredOn: "Kaufdatum",
      cost: "Kaufpreis (brutto)",
      lifeYears: "ND",
      location: "Raum",
    });
    expect(preview.unmapped).toEqual([{ index: 6, header: "Bemerkung" }]);
    expect(preview.missing).toEqual([]);
  });

  it("gives 61 rows", () => {
    expect(preview.added).toHaveLength(61);
  });

  it("lists every rejected line with its reason", () => {
    expect(rejectionsOf(preview)).toEqual([
      "Zeile 65, Anschaffungsdatum: Den Tag „31.02.2022“ gibt es im Kalender nicht. " +
        "Erlaubt ist ein Datum, das es gibt, zum Beispiel 28.02.2026.",
      "Zeile 65, Nr: „IT-0003“ steht schon in Zeile 7. Erlaubt ist jeder Eintrag nur einmal.",
      "Zeile 67, Anschaffungswert: Die Angabe fehlt. " +
        "Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 1181,47.",
      "Zeile 71, Anschaffungsdatum: „05/2014“ nennt keinen Tag. " +
        "Erlaubt ist ein Datum mit Tag, zum Beispiel 15.04.2026.",
    ]);
  });

  it("passes over the empty line and the row of totals", () => {
    expect(preview.skipped.map(({ line, reason }) => [line, reason])).toEqual([
      [66, "empty"],
      [68, "sum-row"],
    ]);
  });

  it.each([
    ["ISO date, decimal point", 5, 44066, 1362, 5],
    ["short date, decimal comma", 6, 45301, 1130.12, 4],
    ["life in words", 7, 44558, 1279.52, 5],
    ["euro sign and thousands", 8, 43735, 1181.47, 5],
    ["no life: the class decides", 9, 43564, 1067.34, undefined],
    ["EUR in front", 12, 43559, 1105.91, undefined],
    ["blank behind the date", 15, 45575, 1047.25, 4],
    ["line break in the designation", 69, 45108, 999.99, 5],
  ])("reads line by line: %s", (_, line, acquiredOn, cost, lifeYears) => {
    expect(rowAt(preview, line)).toMatchObject({ acquiredOn, cost });
    expect((rowAt(preview, line) as { lifeYears?: number }).lifeYears).toBe(lifeYears);
  });

  it("keeps numbers, quotation marks and line breaks letter by letter", () => {
    expect(rowAt(preview, 12)).toMatchObject({ number: "it-0008" });
    expect(rowAt(preview, 36)).toMatchObject({ name: 'Notebook 14"' });
    expect(rowAt(preview, 69)).toMatchObject({ name: "Gerät mit\nUmbruch" });
  });

  it("derives the class from the designation and says so", () => {
    const classes = preview.added.map(({ values }) => values["assetClass"] ?? "none");
    const count = (word: string): number => classes.filter((found) => found === word).length;
    expect([...new Set(classes)].map((word) => [word, count(String(word))])).toEqual([
      ["PC", 31],
      ["NOTEBOOK", 14],
      ["TABLET", 12],
      ["MONITOR", 3],
      ["none", 1],
    ]);
    const notes = preview.added.find(({ line }) => line === 6)?.notes ?? [];
    expect(notes.map((note) => noteSentence(note, german))).toEqual([
      "Klasse: PC abgeleitet aus „Arbeitsplatz-PC i5“; bitte prüfen.",
    ]);
  });

  it.each([
    [5, '=HYPERLINK("http://example.invalid";"klick")'],
    [11, "@SUM(1)"],
    [20, "+49 3874 123"],
  ])("keeps the formula-like remark of line %d as text where a person maps it", (line, remark) => {
    const file = readFileSync(join(__dirname, "../messy/inventar-cp1252.csv"));
    const reading = readFile(file, { mapping: { area: 6 } });
    const row = reading.ok ? reading.preview.added.find((each) => each.line === line) : undefined;
    expect(row?.values["area"]).toBe(remark);
  });
});

describe("an export of an asset tool (UTF-16, tabs, English headers)", () => {
  const preview = previewOf("asset-tool-export-utf16.tsv");

  it("is recognised", () => {
    expect(preview.file).toEqual({
      kind: "text",
      encoding: "utf-16le",
      byteOrderMark: true,
      delimiter: "\t",
      lines: 26,
      records: 25,
    });
    expect(preview.headerLine).toBe(1);
    expect(mappingOf(preview)).toEqual({
      name: "name",
      number: "serial",
      location: "location",
      acquiredOn: "buy_date",
      cost: "value",
      lifeYears: "sink_time",
    });
    expect(preview.unmapped.map(({ header }) => header)).toEqual([
      "sink_type",
      "warranty_duration",
    ]);
  });

  it("is taken over whole", () => {
    expect(preview.added).toHaveLength(25);
    expect(preview.rejected).toEqual([]);
    expect(preview.skipped).toEqual([]);
    expect(rowAt(preview, 3)).toEqual({
      number: "SN83960686",
      name: "Arbeitsplatz-PC i5",
      assetClass: "PC",
      location: "Außenstelle Rastow",
      acquiredOn: 45301,
      cost: 1130.12,
      lifeYears: 4,
    });
  });
});
