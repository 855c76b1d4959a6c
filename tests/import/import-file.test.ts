import fc from "fast-check";
import type { ImportOptions, SortedRows } from "../../src/import/preview";
import { previewText as preview, readFile } from "./read";

const HEADER = "Nr;Bezeichnung;Kaufdatum;Kaufpreis;ND;Bemerkung";
const kinds = (text: string, options?: ImportOptions): [number, string[]][] =>
  preview(text, options).rejected.map(({ line, reasons }) => [
    line,
    reasons.map(({ kind }) => kind),
  ]);

describe("files that cannot be read are refused as a whole, with what to do", () => {
  it.each([
    ["empty", "", "empty-file"],
    ["blank", " \r\n\t\n", "empty-file"],
    ["no header", "Guten Tag\nwie geht es\n", "no-header"],
    ["a workbook cut off", "PK\u0003\u0004", "not-readable"],
  ])("%s", (_, text, kind) => {
    const reading = readFile(Buffer.from(text));
    expect(reading.ok ? undefined : reading.reason.kind).toBe(kind);
  });
});

describe("each record below the header ends in one list", () => {
  it.each([
    ["price missing", "A-1;PC;01.02.2024;;5;", ["missing"]],
    ["price marked as not there", "A-1;PC;01.02.2024;k. A.;5;", ["missing"]],
    ["date missing", "A-1;PC;;100,00;5;", ["missing"]],
    ["price in words", "A-1;PC;01.02.2024;hundert;5;", ["not-a-number"]],
    ["price below zero", "A-1;PC;01.02.2024;-100,00;5;", ["must-not-be-negative"]],
    ["price in another currency", "A-1;PC;01.02.2024;100,00 USD;5;", ["not-a-number"]],
    ["price that may be two amounts", "A-1;PC;01.02.2024;1.234;5;", ["ambiguous-number"]],
    ["price beyond all cents", `A-1;PC;01.02.2024;${"9".repeat(15)};5;`, ["out-of-range"]],
    ["life of zero", "A-1;PC;01.02.2024;100,00;0;", ["must-be-positive"]],
    ["life in words", "A-1;PC;01.02.2024;100,00;drei;", ["not-a-number"]],
    ["life beyond a hundred years", "A-1;PC;01.02.2024;100,00;101;", ["out-of-range"]],
    ["neither life nor class", "A-1;Kaffeemaschine;01.02.2024;100,00;;", ["life-unknown"]],
    ["date of another century", "A-1;PC;01.02.1924;100,00;5;", ["implausible-date"]],
    ["several faults at once", "A-1;PC;31.02.2024;hundert;5;", ["no-such-day", "not-a-number"]],
    ["a quotation mark that never closes", 'A-1;"PC;01.02.2024;100,00;5;', ["unclosed-quote"]],
  ])("rejected: %s", (_, line, reasons) => {
    expect(kinds(`${HEADER}\n${line}\n`)).toEqual([[2, reasons]]);
  });

  it.each([
    ["empty cells", ";;;;;", "empty"],
    ["an empty line", "", "empty"],
    ["blanks", "  ; ;", "empty"],
    ["the header again", HEADER, "header-repeated"],
    ["a sum", "Summe;;;1.181,47;;", "sum-row"],
    ["a sum of a part", ";Zwischensumme Bauhof;;1.181,47;;", "sum-row"],
    ["a total", "Gesamt:;;;1.181,47", "sum-row"],
    ["an English total", "Total;;;1.181,47", "sum-row"],
    ["a sum named beside its amount", ";;Summe:;1.181,47;;", "sum-row"],
    ["a sum of a group", ";Rathaus gesamt;;1.181,47;;", "sum-row"],
    ["a heading between the rows", "Bürgerbüro;;;;;", "single-cell"],
    ["a footnote", ";;;;;Stand 01.11.2026, erstellt in der Kämmerei", "single-cell"],
  ])("skipped: %s", (_, line, reason) => {
    const { skipped } = preview(`${HEADER}\n${line}\nA-1;PC;01.02.2024;100,00;5;\n`);
    expect(skipped.map((row) => [row.line, row.reason])).toEqual([[2, reason]]);
  });

  it.each(["n. v.", "n.b.", "o. A.", "?", "entfällt", "offen", "unbefristet", "läuft"])(
    "%s where a date or a number may be missing says that there is none",
    (word) => {
      const { added } = preview(
        `${HEADER};Abgang;Zuwendung\nA-1;PC;01.02.2024;100,00;${word};;${word};${word}`,
      );
      const keys = Object.keys(added[0]?.values ?? {});
      const given = ["number", "name", "assetClass", "acquiredOn", "cost"];
      expect(keys.sort()).toEqual(given.sort());
    },
  );

  it("takes a device called like a sum for a device", () => {
    expect(preview(`${HEADER}\nSumme;PC;01.02.2024;100,00;5;`).added).toHaveLength(1);
  });
});

describe("numbers name a row once", () => {
  const row = (number: string): string => `${number};PC;01.02.2024;100,00;5;`;

  it("whatever their case and blanks: the first row that can be taken over keeps it", () => {
    const text = [HEADER, "A-1;PC;;100,00;5;", row("A-1"), row(" a-1 "), row("A-2")].join("\n");
    const { added, duplicates, rejected } = preview(text);
    expect(added.map(({ line }) => line)).toEqual([3, 5]);
    expect(rejected.map(({ line }) => line)).toEqual([2]);
    expect(duplicates.map(({ line, reasons }) => [line, reasons])).toEqual([
      [4, [{ kind: "already-in-file", argument: "Nr", value: "a-1", firstLine: 3 }]],
    ]);
  });

  it("and rows without one get the next free one, which is said", () => {
    const text = [HEADER, row(""), row("IMP-0007"), "  ;PC;;1;5;", row("")].join("\n");
    const { added } = preview(text, {}, "assets", {
      existing: { keys: ["number"], rows: [["imp-0011"]] },
      remembered: [],
    });
    expect(added.map(({ values }) => values["number"])).toEqual([
      "IMP-0012",
      "IMP-0007",
      "IMP-0013",
    ]);
    expect(added[0]?.notes).toContainEqual({
      kind: "generated-number",
      argument: "Nr",
      value: "IMP-0012",
    });
  });

  it("also where the file has no column for it", () => {
    const { added } = preview("Gerät;Kaufdatum;Preis\nPC;01.02.2024;100,00\nPC;01.02.2024;100,00");
    expect(added.map(({ values }) => values["number"])).toEqual(["IMP-0001", "IMP-0002"]);
  });
});

describe("amounts are exact cents", () => {
  const costs = (prices: string[], options?: ImportOptions): unknown[] =>
    preview(
      [HEADER, ...prices.map((price, at) => `A-${at};PC;01.02.2024;${price};5;`)].join("\n"),
      options,
    ).added.map(({ values }) => values["cost"]);

  it("decides an ambiguous cell by its column", () => {
    expect(costs(["1.234", "67,34"])).toEqual([1234, 67.34]);
    expect(costs(["1,234", "67.34"])).toEqual([1234, 67.34]);
    expect(costs(["1.234", "67,34", "67.34"])).toEqual([67.34, 67.34]);
  });

  it("or by the decimal sign that a person chose", () => {
    expect(costs(["1.234"], { decimalSigns: { cost: "," } })).toEqual([1234]);
    expect(costs(["1.234"], { decimalSigns: { cost: "." } })).toEqual([1.23]);
  });

  it("rounds fractions of a cent and says so", () => {
    const { added } = preview(`${HEADER}\nA-1;PC;01.02.2024;1144,5378;5;`);
    expect(added[0]?.values["cost"]).toBe(1144.54);
    expect(added[0]?.notes.map(({ kind }) => kind)).toContain("rounded-to-cents");
  });
});

it("reads useful lives in months as years", () => {
  const { added } = preview(`${HEADER}\nA-1;PC;01.02.2024;100,00;60 Monate;`);
  expect(added[0]?.values["lifeYears"]).toBe(5);
});

describe("more cells than headers", () => {
  it("are the rest of the last text", () => {
    const { added } = preview(`${HEADER}\nA-1;PC;01.02.2024;100,00;5;siehe Akte; Ordner 3`);
    expect(added[0]?.notes[0]).toEqual({
      kind: "joined-cells",
      argument: "Bemerkung",
      value: "siehe Akte; Ordner 3",
    });
  });

  it("are refused with commas, which also stand inside amounts", () => {
    const text = "Nr,Bezeichnung,Kaufdatum,Kaufpreis,ND,Bemerkung\nA-1,PC,01.02.2024,1181,47,5,neu";
    expect(kinds(text)).toEqual([[2, ["too-many-cells"]]]);
  });

  it("are refused where the last column is no text", () => {
    expect(kinds("Nr;Kaufdatum;Kaufpreis\nA-1;01.02.2024;100;00")).toEqual([
      [2, ["too-many-cells"]],
    ]);
  });
});

describe("a person may decide otherwise", () => {
  const text = "Liste;Stand 2026;x\nNummer;Was;Wann;Wieviel\nA-1;PC;01.02.2024;100,00\n";

  it("about the header and its columns", () => {
    const mapping = { number: 0, name: 1, acquiredOn: 2, cost: 3 };
    const { added, headerLine } = preview(text, { headerLine: 2, mapping });
    expect(headerLine).toBe(2);
    expect(added[0]?.values).toMatchObject({ number: "A-1", name: "PC", cost: 100 });
  });

  it("and take a column away from where it was found", () => {
    const { mapping, unmapped } = preview(`${HEADER}\n`, { mapping: { area: 1, lifeYears: null } });
    expect(mapping["area"]).toEqual({ index: 1, header: "Bezeichnung" });
    expect(mapping).not.toHaveProperty("name");
    expect(unmapped.map(({ header }) => header)).toEqual(["ND", "Bemerkung"]);
  });

  it("about the separator", () => {
    const { file } = preview(`${HEADER.replaceAll(";", "|")}\n`, { delimiter: "|" });
    expect(file).toMatchObject({ delimiter: "|" });
  });

  it("and is told which columns are missing", () => {
    const { missing, added } = preview("Nr;Bezeichnung\nA-1;PC\n");
    expect(missing.map(({ header }) => header)).toEqual(["Anschaffungsdatum", "Anschaffungswert"]);
    expect(added).toEqual([]);
  });
});

describe("nothing is lost, whatever the file", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "",
      "A-1",
      "a-1 ",
      "PC",
      "01.02.2024",
      "31.02.2024",
      "1.181,47 €",
      "1.234",
      "5 Jahre",
    ),
    fc.constantFrom("=1+1", "Summe", '"', '"a;b"', '"a\nb"', "-", "x\ty", "€"),
    fc.string({ maxLength: 6 }),
  );
  const line = fc.array(cell, { maxLength: 9 }).map((cells) => cells.join(";"));
  const file = fc
    .tuple(fc.array(line, { maxLength: 15 }), fc.constantFrom("\n", "\r\n", "\r"), fc.boolean())
    .map(([lines, end, hasEnd]) => [HEADER, ...lines].join(end) + (hasEnd ? end : ""));

  const linesOf = (sorted: SortedRows): readonly number[][] =>
    [
      sorted.added,
      sorted.changed,
      sorted.unchanged,
      sorted.duplicates,
      sorted.rejected,
      sorted.skipped,
    ].map((rows) => rows.map(({ line: at }) => at));

  it("every record is in exactly one list, in the order of the file", () => {
    const existing = {
      keys: ["number", "name", "acquiredOn", "cost", "lifeYears"],
      rows: [["A-1", "PC", 45323, 100, 5]],
    };
    fc.assert(
      fc.property(file, (text) => {
        const options = { delimiter: ";", headerLine: 1 } as const;
        const sorted = preview(text, options, "assets", { existing, remembered: [] });
        const lists = linesOf(sorted);
        for (const list of lists) expect(list).toEqual([...list].sort((a, b) => a - b));
        const all = lists.flat();
        expect(all).toHaveLength(sorted.file.records);
        expect(new Set(all).size).toBe(all.length);
        expect(all.every((at) => at >= 2)).toBe(true);
        for (const { reasons } of sorted.rejected) expect(reasons.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it("added rows have a date, an amount in whole cents and a number of their own", () => {
    fc.assert(
      fc.property(file, (text) => {
        const rows = preview(text, { delimiter: ";", headerLine: 1 }).added;
        for (const { values } of rows) {
          const cost = values["cost"] as number;
          expect(Number(cost.toFixed(2))).toBe(cost);
          expect(Number.isInteger(values["acquiredOn"])).toBe(true);
        }
        const numbers = rows.map(({ values }) => String(values["number"]).toLowerCase());
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
      { numRuns: 500 },
    );
  });

  it("and no bytes make it throw", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      file.map((text) => Uint8Array.from(Buffer.from(text, "latin1"))),
      file.map((text) => Uint8Array.from(Buffer.from(text, "utf16le"))),
    );
    fc.assert(
      fc.property(bytes, (source) => {
        expect(typeof readFile(source).ok).toBe("boolean");
      }),
      { numRuns: 500 },
    );
  });
});

it("reads 50,000 rows whole", () => {
  const lines = Array.from(
    { length: 50_000 },
    (_, at) =>
      `IT-${at};"Arbeitsplatz-PC ""i5""";${1 + (at % 28)}.02.2024;1.${100 + (at % 900)},47 €;;x`,
  );
  expect(preview([HEADER, ...lines].join("\r\n")).added).toHaveLength(50_000);
});
