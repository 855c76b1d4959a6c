import {
  assetGroupFindings,
  assetNumberFindings,
  overdueReplacementFindings,
  usefulLifeFindings,
} from "../../../src/workbook/checks/assets";
import { lowValueFindings } from "../../../src/workbook/checks/low-value";
import { serial, workbookWith } from "./checked";

const PC = {
  Nr: "A-1",
  Bezeichnung: "PC",
  Klasse: "PC",
  Bereich: "Arbeitsplatz",
  Anschaffungsdatum: serial(2024, 3, 15),
  Anschaffungswert: 1500,
  Nutzungsdauer: 4,
};

describe("assetNumberFindings", () => {
  it("names a number once, at its second row, however it is written", () => {
    const workbook = workbookWith({ Anlagen: [PC, { ...PC, Nr: " a-1 " }, { ...PC, Nr: "A-2" }] });
    expect(assetNumberFindings(workbook)).toEqual([
      {
        kind: "asset-number-twice",
        place: { table: "Anlagen", row: 3, column: "Nr" },
        subject: "A-1",
        facts: { number: "A-1", rows: 2 },
      },
    ]);
  });

  it("does not count assets without a number", () => {
    expect(
      assetNumberFindings(
        workbookWith({
          Anlagen: [
            { ...PC, Nr: "" },
            { ...PC, Nr: "" },
          ],
        }),
      ),
    ).toEqual([]);
  });
});

describe("assetGroupFindings", () => {
  it("finds what lacks its class and what lacks its area, each at its column", () => {
    const workbook = workbookWith({
      Anlagen: [PC, { ...PC, Nr: "A-2", Klasse: "" }, { ...PC, Nr: "A-3", Bereich: "" }],
    });
    expect(assetGroupFindings(workbook).map(({ kind, place }) => [kind, place])).toEqual([
      ["asset-without-class", { table: "Anlagen", row: 3, column: "Klasse" }],
      ["asset-without-area", { table: "Anlagen", row: 4, column: "Bereich" }],
    ]);
  });
});

describe("lowValueFindings", () => {
  const limit = [
    { Schlüssel: "GWG_Grenze", Wert: 1000 },
    { Schlüssel: "Rechtsrahmen", Wert: "MV" },
  ];
  const kinds = (asset: object, assumptions: readonly object[] = limit) =>
    lowValueFindings(
      workbookWith({ Anlagen: [{ ...PC, ...asset }], Annahmen: assumptions as never }),
    ).map(({ facts, kind }) => [kind, facts.netEur, facts.limitEur]);

  it("compares the net value of a gross price with the limit, which still belongs to it", () => {
    expect(kinds({ Anschaffungswert: 1190 })).toEqual([["asset-of-low-value", 1000, 1000]]);
    expect(kinds({ Anschaffungswert: 1190.02 })).toEqual([]);
  });

  it("finds the reverse: written off at once above the limit", () => {
    expect(kinds({ Anschaffungswert: 1190.02, Verfahren: "sofort" })).toEqual([
      ["asset-above-low-value", 1000.02, 1000],
    ]);
    expect(kinds({ Anschaffungswert: 1190, Verfahren: "sofort" })).toEqual([]);
  });

  it("takes the limit that was in force when the asset was bought", () => {
    const bought = { Anschaffungsdatum: serial(2019, 5, 1), Nutzungsdauer: 20 };
    expect(kinds({ ...bought, Anschaffungswert: 600 })).toEqual([]);
    expect(kinds({ ...bought, Anschaffungswert: 400 })).toEqual([
      ["asset-of-low-value", 336.13, 410],
    ]);
  });

  it("leaves pools and what is gone alone", () => {
    expect(kinds({ Anschaffungswert: 500, Verfahren: "pool" })).toEqual([]);
    expect(kinds({ Anschaffungswert: 500, Abgangsdatum: serial(2026, 10, 31) })).toEqual([]);
  });
});

describe("usefulLifeFindings", () => {
  const lives = [{ Klasse: "PC", Jahre: 4 }];

  it("finds a life that differs from the table, and none where the field is empty", () => {
    const workbook = workbookWith({
      Anlagen: [
        PC,
        { ...PC, Nr: "A-2", Nutzungsdauer: 5 },
        { ...PC, Nr: "A-3", Nutzungsdauer: "" },
      ],
      Nutzungsdauern: lives,
    });
    expect(usefulLifeFindings(workbook)).toEqual([
      {
        kind: "asset-life-differs",
        place: { table: "Anlagen", row: 3, column: "Nutzungsdauer" },
        subject: "A-2 PC",
        facts: { asset: "A-2 PC", assetClass: "PC", years: 5, tableYears: 4 },
      },
    ]);
  });

  it("finds a class that the table does not have", () => {
    const workbook = workbookWith({
      Anlagen: [{ ...PC, Klasse: "Drohne" }],
      Nutzungsdauern: lives,
    });
    expect(usefulLifeFindings(workbook).map(({ kind }) => kind)).toEqual(["asset-class-unknown"]);
  });
});

describe("overdueReplacementFindings", () => {
  const kinds = (asset: object) =>
    overdueReplacementFindings(workbookWith({ Anlagen: [{ ...PC, Ersetzen: "ja", ...asset }] }));

  it("finds a device whose life ended before this month, with what the new one costs", () => {
    expect(
      kinds({ Anschaffungsdatum: serial(2022, 11, 30), Wiederbeschaffungswert: 1700 }),
    ).toEqual([
      {
        kind: "replacement-overdue",
        place: { table: "Anlagen", row: 2, column: "Ersetzen" },
        subject: "A-1 PC",
        facts: { asset: "A-1 PC", due: { year: 2026, month: 10, day: 31 }, costEur: 1700 },
      },
    ]);
  });

  it("finds nothing in the last month, after disposal, or where nothing is to be replaced", () => {
    expect(kinds({ Anschaffungsdatum: serial(2022, 12, 1) })).toEqual([]);
    const old = { Anschaffungsdatum: serial(2020, 1, 1) };
    expect(kinds({ ...old, Abgangsdatum: serial(2026, 1, 1) })).toEqual([]);
    expect(kinds({ ...old, Ersetzen: "nein" })).toEqual([]);
  });
});
