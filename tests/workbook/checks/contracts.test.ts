import {
  contractNumberFindings,
  contractOverFindings,
  noticeFindings,
} from "../../../src/workbook/checks/contracts";
import { countedTwiceFindings, maintenanceFindings } from "../../../src/workbook/checks/estate";
import { vatFindings } from "../../../src/workbook/checks/value-added-tax";
import { serial, workbookWith } from "./checked";

const CARE = {
  Nr: "V-1",
  Bezeichnung: "Betreuung",
  Bereich: "Server",
  Konto: "5238",
  Art: "Wartung",
  Betrag: 100,
  Intervall: "monatlich",
  USt: 0.19,
  Beginn: serial(2020, 1, 1),
};

const POSITION = {
  Bezeichnung: "Rechenzentrum",
  Bereich: "Server",
  Konto: "5621",
  Art: "laufend",
  Menge: 1,
  Einzelpreis: 100,
  USt: 0.19,
  Intervall: "monatlich",
  Beginn: serial(2027, 1, 1),
  Quelle: "Angebot",
};

describe("contractNumberFindings", () => {
  it("names a number that two contracts have", () => {
    const findings = contractNumberFindings(workbookWith({ Vertraege: [CARE, CARE] }));
    expect(findings.map(({ place }) => place)).toEqual([
      { table: "Vertraege", row: 3, column: "Nr" },
    ]);
  });
});

describe("contractOverFindings", () => {
  const found = (contract: object) =>
    contractOverFindings(workbookWith({ Vertraege: [{ ...CARE, ...contract }] }));

  it("finds a contract that is over but still costs something in the budget year", () => {
    expect(found({ Ende: serial(2026, 10, 31), "Kosten Haushaltsjahr": 1428 })).toEqual([
      {
        kind: "contract-over-but-costed",
        place: { table: "Vertraege", row: 2, column: "Ende" },
        subject: "V-1 Betreuung",
        facts: {
          contract: "V-1 Betreuung",
          end: { year: 2026, month: 10, day: 31 },
          costEur: 1428,
        },
      },
    ]);
  });

  it("finds nothing where it costs nothing any more, or is not over yet", () => {
    expect(found({ Ende: serial(2026, 10, 31), "Kosten Haushaltsjahr": 0 })).toEqual([]);
    expect(found({ Ende: serial(2026, 11, 1), "Kosten Haushaltsjahr": 1428 })).toEqual([]);
  });
});

describe("noticeFindings", () => {
  const days = (contract: object) =>
    noticeFindings(workbookWith({ Vertraege: [{ ...CARE, ...contract }] })).map(
      ({ facts }) => facts.days,
    );
  const yearly = { Mindestlaufzeit: 12, Verlängerung: 12, Kündigungsfrist: 3 };

  it("finds a contract whose notice must arrive within 90 days", () => {
    // ends on 31.03., so that notice must arrive by 31.12., 60 days after 01.11.
    expect(days({ ...yearly, Beginn: serial(2020, 4, 1) })).toEqual([60]);
  });

  it("names the notice first that is due first", () => {
    const later = { ...CARE, ...yearly, Beginn: serial(2020, 4, 1) };
    const sooner = { ...CARE, ...yearly, Nr: "V-2", Beginn: serial(2020, 3, 1) };
    const findings = noticeFindings(workbookWith({ Vertraege: [later, sooner] }));
    expect(findings.map(({ facts }) => facts.days)).toEqual([29, 60]);
  });

  it("finds nothing where more time is left, or where it ends by itself", () => {
    expect(days({ ...yearly, Beginn: serial(2020, 7, 1) })).toEqual([]);
    expect(days({ ...yearly, Beginn: serial(2020, 4, 1), Ende: serial(2027, 3, 31) })).toEqual([]);
  });
});

describe("maintenanceFindings", () => {
  const server = {
    Nr: "A-007",
    Bezeichnung: "Bandlaufwerk",
    Bereich: "Server",
    Klasse: "SERVER",
    Anschaffungsdatum: serial(2019, 1, 1),
    Anschaffungswert: 4000,
    Nutzungsdauer: 5,
  };
  const gone = { ...server, Abgangsdatum: serial(2026, 6, 30) };
  const kinds = (assets: readonly object[], contract: object) =>
    maintenanceFindings(
      workbookWith({ Anlagen: assets as never, Vertraege: [{ ...CARE, ...contract }] }),
    ).map(({ kind }) => kind);

  it("finds a contract that names a device that is gone", () => {
    const contract = { Bezeichnung: "Service Bandlaufwerk", Art: "Dienstleistung" };
    expect(kinds([gone], contract)).toEqual(["maintenance-of-gone-asset"]);
    expect(kinds([gone, { ...server, Nr: "A-008" }], contract)).toEqual([]);
    expect(kinds([gone], { ...contract, Ende: serial(2026, 6, 30) })).toEqual([]);
  });

  it("finds maintenance of an area in which nothing is left", () => {
    expect(kinds([gone], {})).toEqual(["maintenance-of-empty-area"]);
    expect(kinds([gone, { ...server, Nr: "A-008", Bezeichnung: "Server 2" }], {})).toEqual([]);
    expect(kinds([], {})).toEqual([]);
  });
});

describe("countedTwiceFindings", () => {
  const count = (position: object) =>
    countedTwiceFindings(
      workbookWith({ Vertraege: [CARE], Positionen: [{ ...POSITION, ...position }] }),
    ).length;

  it("finds a position with the name of a contract, whoever wrote it", () => {
    expect(count({ Bezeichnung: "BETREUUNG " })).toBe(1);
  });

  it("finds a position of all scenarios with the amount, account and area of a contract", () => {
    expect(count({ Konto: "5238" })).toBe(1);
    expect(count({ Konto: "5238", Szenario: "KSM" })).toBe(0);
    expect(count({ Konto: "5238", Einzelpreis: 101 })).toBe(0);
    expect(count({ Konto: "5238", Intervall: "jährlich" })).toBe(0);
  });
});

describe("vatFindings", () => {
  const kinds = (rows: readonly object[]) =>
    vatFindings(workbookWith({ Positionen: rows as never })).map(({ kind, place }) => [
      kind,
      place,
    ]);
  const at = (row: number) => ({ table: "Positionen", row, column: "USt" });

  it("finds tax on an amount that is called gross", () => {
    expect(kinds([{ ...POSITION, Quelle: "Angebot, inkl. MwSt" }])).toEqual([
      ["vat-on-gross", at(2)],
    ]);
    expect(kinds([{ ...POSITION, Quelle: "Angebot brutto", USt: 0 }])).toEqual([]);
  });

  it("finds rows without tax among taxed rows of the same kind", () => {
    const untaxed = { ...POSITION, USt: "" };
    expect(kinds([POSITION, untaxed])).toEqual([["vat-mixed", at(3)]]);
    expect(kinds([POSITION, { ...untaxed, USt: 0 }])).toEqual([]);
    expect(kinds([untaxed, untaxed])).toEqual([]);
    expect(kinds([POSITION, { ...untaxed, Bezeichnung: "Versicherung" }])).toEqual([]);
    expect(kinds([POSITION, { ...untaxed, Art: "einmalig" }])).toEqual([]);
  });
});
