import fc from "fast-check";
import type { CellContent, ExistingTable } from "../../src/import/existing-rows";
import type { ImportPreview } from "../../src/import/preview";
import type { TargetKey } from "../../src/import/target";
import { previewText } from "./read";

const table = (keys: string, ...rows: CellContent[][]): ExistingTable => ({
  keys: keys.split(" "),
  rows,
});

const against = (target: TargetKey, existing: ExistingTable, ...lines: string[]): ImportPreview =>
  previewText(lines.join("\n"), {}, target, { existing, remembered: [] });

/** Lines by the list in which they ended. */
const lists = ({ added, changed, unchanged, duplicates, rejected, skipped }: ImportPreview) =>
  Object.fromEntries(
    Object.entries({ added, changed, unchanged, duplicates, rejected, skipped })
      .map(([name, rows]) => [name, rows.map(({ line }) => line)] as const)
      .filter(([, lines]) => lines.length > 0),
  );

const reasons = ({ rejected }: ImportPreview) =>
  rejected.map(({ reasons: [reason] }) => reason?.kind);

describe("assets are known by their number", () => {
  const existing = table(
    "number name assetClass location acquiredOn cost lifeYears disposedOn",
    ["IT-1", "PC", "PC", "Bauhof", 45323, 1181.47, 5, ""],
    ["", "", "", "", "", "", "", ""],
    ["IT-2", "Monitor", "MONITOR", "Amt", 45323, 200, 7, ""],
  );
  const HEADER = "Nr;Bezeichnung;Standort;Kaufdatum;Kaufpreis;ND;Abgangsdatum";
  const read = (...lines: string[]) => against("assets", existing, HEADER, ...lines);

  it("and what the workbook says too is unchanged, however it is written", () => {
    const preview = read(" it-1 ;PC ;Bauhof;2024-02-01;1.181,47 €;60 Monate;");
    expect(lists(preview)).toEqual({ unchanged: [2] });
  });

  it("and only what differs is changed, with what stood there before", () => {
    const { changed } = read("IT-2;Monitor;Rathaus;01.02.2024;200,00;8;");
    expect(changed).toEqual([
      {
        line: 2,
        position: 2,
        name: "IT-2",
        notes: [],
        changes: [
          { key: "location", header: "Standort", before: "Amt", after: "Rathaus" },
          { key: "lifeYears", header: "Nutzungsdauer", before: 7, after: 8 },
        ],
      },
    ]);
  });

  it("and an empty cell takes nothing away, nor need it say again what is required", () => {
    expect(lists(read("IT-1;;Bauhof;;;;"))).toEqual({ unchanged: [2] });
    expect(lists(read("IT-1;;Rathaus;;;;"))).toEqual({ changed: [2] });
  });

  it("and file and workbook together must make sense", () => {
    expect(reasons(read("IT-1;;;;;;01.01.2020"))).toEqual(["before-acquisition"]);
    expect(lists(read("IT-1;;;;;;01.01.2026"))).toEqual({ changed: [2] });
  });

  it("and a number that the workbook has twice is refused, with its rows", () => {
    const twice = table("number name", ["IT-1", "PC"], ["it-1", "Monitor"]);
    const preview = against("assets", twice, HEADER, "IT-1;PC;x;01.02.2024;10,00;5;");
    expect(preview.rejected[0]?.reasons).toEqual([
      { kind: "several-in-workbook", argument: "Nr", value: "IT-1", rows: [2, 3] },
    ]);
  });

  it("and those without a number by all that the file says, each row of the workbook once", () => {
    const line = ";PC;Bauhof;01.02.2024;1181,47;5;";
    expect(lists(read(line, line))).toEqual({ unchanged: [2], added: [3] });
    expect(lists(read("IT-1;PC;Bauhof;01.02.2024;1181,47;5;", line))).toEqual({
      unchanged: [2],
      added: [3],
    });
  });
});

describe("contracts are known by their number", () => {
  const HEADER = "Vertrags-Nr.;Vertrag;Betrag netto;Turnus;MwSt (%);Beginn;Ende;Kündigungsfrist";

  it("and are read with their units, intervals and percentages", () => {
    const { added } = against(
      "contracts",
      table("number"),
      HEADER,
      "V-1;Wartung;1.180,00 €;mtl.;19;01.04.2019;;3 Mon.",
      "V-2;Miete;99,90;p. a.;7 %;1.4.19;;1 Jahr",
    );
    expect(added.map(({ values }) => values)).toEqual([
      {
        number: "V-1",
        name: "Wartung",
        amountEur: 1180,
        interval: "monatlich",
        vatRate: 0.19,
        begin: 43556,
        noticeMonths: 3,
      },
      {
        number: "V-2",
        name: "Miete",
        amountEur: 99.9,
        interval: "jährlich",
        vatRate: 0.07,
        begin: 43556,
        noticeMonths: 12,
      },
    ]);
  });

  it("and an end before the begin in the workbook is refused", () => {
    const existing = table("number amountEur interval begin", ["V-1", 10, "monatlich", 45323]);
    const preview = against("contracts", existing, HEADER, "V-1;;;;;;01.01.2020;");
    expect(preview.rejected[0]?.reasons).toMatchObject([
      { kind: "before-start", argument: "Ende" },
    ]);
  });
});

describe("posts are known by all that is said, else by a function that only one has", () => {
  const existing = table(
    "position group step fullTimeEquivalents itShare",
    ["Administration", "E9b", 4, 1, 0.05],
    ["Vertretung", "E8", 3, 0.77, 0.01],
    ["Vertretung", "E8", 5, 1, 0.01],
  );
  const HEADER = "Funktion;EG;Stufe;VZÄ;IT-Anteil";
  const read = (...lines: string[]) => against("staff", existing, HEADER, ...lines);

  it("a single function is updated", () => {
    expect(read("Administration;E9b;5;1,0;5 %").changed).toMatchObject([
      { position: 0, changes: [{ key: "step", before: 4, after: 5 }] },
    ]);
  });

  it("equal functions are told apart by what stays the same", () => {
    const preview = read("Vertretung;E8;5;1;1 %", "Vertretung;E8;4;0,77;1 %");
    expect(lists(preview)).toEqual({ unchanged: [2], changed: [3] });
    expect(preview.changed[0]?.position).toBe(1);
  });

  it("and refused where nothing tells them apart", () => {
    expect(reasons(read("Vertretung;E8;4;1;1 %", "Vertretung;E8;6;1;1 %"))).toEqual([
      "not-told-apart",
      "not-told-apart",
    ]);
  });

  it("two new posts of one function are two posts", () => {
    expect(lists(read("Schulung;E8;4;1;1 %", "Schulung;E8;4;1;1 %"))).toEqual({ added: [2, 3] });
  });

  it("a group or step that no pay table has is refused", () => {
    const preview = read("A;E99;4;1;1 %", "B;E8;7;1;1 %", "C;E8;4;1;120 %");
    expect(reasons(preview)).toEqual(["unknown-key", "out-of-range", "share-out-of-range"]);
  });
});

describe("municipalities are known by official key, else by name", () => {
  const existing = table(
    "municipality officialKey inhabitants",
    ["Göhlen", "13076046", 567],
    ["Groß Laasch", 13076058, 958],
    ["Neu Gülze", "", 300],
  );
  const HEADER = "Gemeinde;AGS;EW";
  const read = (...lines: string[]) => against("municipalities", existing, HEADER, ...lines);

  it("by the key, whatever the name", () => {
    expect(read("Gemeinde Göhlen;13 0 76 046;570").changed).toMatchObject([
      {
        position: 0,
        changes: [
          { key: "municipality", after: "Gemeinde Göhlen" },
          { key: "inhabitants", after: 570 },
        ],
      },
    ]);
  });

  it("by the name where one side has no key", () => {
    expect(lists(read("neu gülze;13076199;300", "Göhlen;;567"))).toEqual({
      changed: [2],
      unchanged: [3],
    });
  });

  it("and refused where name and key mean two", () => {
    expect(reasons(read("Göhlen;13076058;567", "Göhlen;13076999;567"))).toEqual([
      "names-two-rows",
      "names-two-rows",
    ]);
  });

  it("a key that Excel has cut gets its zero back, anything else is refused", () => {
    const preview = read("Ammersbek;1062090;9000", "Irgendwo;1307;1");
    expect(preview.added[0]?.values["officialKey"]).toBe("01062090");
    expect(reasons(preview)).toEqual(["not-an-official-key"]);
  });

  it.each(["Summe", "Amt gesamt", "Gemeinden insgesamt:", "zusammen"])(
    "a row of totals (%s) is passed over",
    (name) => {
      expect(lists(read(`${name};;8.123`, "Göhlen;13076046;567"))).toEqual({
        skipped: [2],
        unchanged: [3],
      });
    },
  );

  it("a name alone is a new municipality, as a municipality needs no more", () => {
    expect(lists(read("Rastow;;"))).toEqual({ added: [2] });
  });

  it("the same one by key and by name is a duplicate", () => {
    expect(lists(read(";13076046;600", "Göhlen;;700"))).toEqual({ changed: [2], duplicates: [3] });
  });
});

describe("laws of lists", () => {
  const HEADER = "Nr;Bezeichnung;Kaufdatum;Kaufpreis;ND";
  const row = fc.record({
    number: fc.integer({ min: 1, max: 12 }).map((at) => `IT-${at}`),
    name: fc.constantFrom("PC", "Monitor", "=1+1", "+49 38"),
    day: fc.integer({ min: 1, max: 31 }),
    cents: fc.integer({ min: 0, max: 500_000 }),
    life: fc.constantFrom("3", "5 Jahre", "", "drei"),
  });
  type Row = typeof row extends fc.Arbitrary<infer T> ? T : never;
  const rows = fc.uniqueArray(row, { selector: ({ number }) => number, maxLength: 10 });
  const lineOf = ({ number, name, day, cents, life }: Row) =>
    `${number};${name};${day}.02.2024;${(cents / 100).toFixed(2).replace(".", ",")};${life}`;
  const KEYS = "number name acquiredOn cost lifeYears assetClass";
  const tableOf = ({ added }: ImportPreview): ExistingTable =>
    table(KEYS, ...added.map(({ values }) => KEYS.split(" ").map((key) => values[key] ?? "")));
  const byNumber = (preview: ImportPreview) => ({
    added: preview.added.map(({ values }) => JSON.stringify(values)).sort(),
    changed: preview.changed.map(({ name, changes }) => JSON.stringify([name, changes])).sort(),
    rejected: preview.rejected.map(({ cells }) => cells.join()).sort(),
    unchanged: preview.unchanged.map(({ cells }) => cells.join()).sort(),
  });

  it("what has been imported is unchanged when it is imported again", () => {
    fc.assert(
      fc.property(rows, (list) => {
        const lines = list.map(lineOf);
        const first = against("assets", table("number"), HEADER, ...lines);
        const again = against("assets", tableOf(first), HEADER, ...lines);
        expect(again.unchanged).toHaveLength(first.added.length);
        expect([again.added, again.changed]).toEqual([[], []]);
      }),
    );
  });

  it("the order of the lines does not matter", () => {
    fc.assert(
      fc.property(rows, rows, fc.infiniteStream(fc.nat()), (before, list, random) => {
        const existing = tableOf(against("assets", table("number"), HEADER, ...before.map(lineOf)));
        const shuffled = list
          .map((each) => ({ each, at: random.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ each }) => each);
        const read = (each: readonly Row[]) =>
          byNumber(against("assets", existing, HEADER, ...each.map(lineOf)));
        expect(read(shuffled)).toEqual(read(list));
      }),
    );
  });
});
