import { capacityFindings } from "../../../src/workbook/checks/capacity";
import {
  forgottenCostFindings,
  positionSourceFindings,
  statusQuoFindings,
  undecidedStaffFindings,
  unknownScenarioFindings,
} from "../../../src/workbook/checks/scenarios";
import { serial, workbookWith } from "./checked";

const SCENARIOS = [
  { Kürzel: "EIGEN", Name: "Eigenbetrieb" },
  { Kürzel: "KSM", Name: "Vollauslagerung" },
];

const TAKEOVER = { Szenario: "KSM", Bereich: "Server", ab: serial(2027, 10, 1) };

const POSITION = {
  Szenario: "KSM",
  Bezeichnung: "Rechenzentrum",
  Konto: "5621",
  Art: "laufend",
  Menge: 1,
  Einzelpreis: 100,
  Intervall: "monatlich",
  Beginn: serial(2027, 1, 1),
};

const POST = {
  Funktion: "Administration",
  Entgeltgruppe: "E9b",
  Stufe: 4,
  VZÄ: 1,
  "IT-Anteil": 0.05,
  "IT-fähig": 0.15,
  Bereich: "Server",
};

describe("unknownScenarioFindings", () => {
  it("finds rows whose scenario no row of Szenarien has, and says in which table", () => {
    const workbook = workbookWith({
      Szenarien: SCENARIOS,
      Uebernahme: [TAKEOVER, { ...TAKEOVER, Szenario: "KMS" }],
      Positionen: [POSITION, { ...POSITION, Szenario: "" }],
      Projekte: [
        { Szenario: "ksm ", Beginn: serial(2027, 1, 1), Ende: serial(2027, 2, 1), Stunden: 1 },
      ],
    });
    expect(unknownScenarioFindings(workbook)).toEqual([
      {
        kind: "scenario-unknown",
        place: { table: "Uebernahme", row: 3, column: "Szenario" },
        subject: "Übernahme KMS",
        facts: { scenario: "KMS", table: "Übernahme" },
      },
    ]);
  });
});

describe("statusQuoFindings", () => {
  const takeovers = (...codes: readonly string[]) =>
    statusQuoFindings(
      workbookWith({
        Szenarien: SCENARIOS,
        Uebernahme: codes.map((code) => ({ ...TAKEOVER, Szenario: code })),
      }),
    );

  it("finds an area that is taken over in the first scenario, the status quo", () => {
    expect(takeovers("KSM", "eigen ")).toEqual([
      {
        kind: "takeover-in-status-quo",
        place: { table: "Uebernahme", row: 3, column: "Szenario" },
        subject: "EIGEN Server",
        facts: { scenario: "EIGEN", area: "Server" },
      },
    ]);
  });

  it("finds nothing in other scenarios, nor where there is none", () => {
    expect(takeovers("KSM", "RZ")).toEqual([]);
    expect(statusQuoFindings(workbookWith({ Szenarien: [], Uebernahme: [TAKEOVER] }))).toEqual([]);
  });
});

describe("forgottenCostFindings", () => {
  const kinds = (...names: readonly string[]) =>
    forgottenCostFindings(
      workbookWith({
        Szenarien: SCENARIOS,
        Uebernahme: [TAKEOVER],
        Positionen: names.map((name) => ({ ...POSITION, Bezeichnung: name })),
      }),
    ).map(({ kind }) => kind);

  it("asks each scenario that takes something over for migration, parallel run and exit", () => {
    expect(kinds("Rechenzentrum")).toEqual([
      "scenario-without-migration",
      "scenario-without-parallel-run",
      "scenario-without-exit",
    ]);
    expect(kinds("Migration", "Parallelbetrieb drei Monate", "Rückführung der Daten")).toEqual([]);
  });

  it("asks the status quo nothing", () => {
    expect(forgottenCostFindings(workbookWith({ Szenarien: SCENARIOS }))).toEqual([]);
  });
});

describe("undecidedStaffFindings", () => {
  const found = (takeover: object) =>
    undecidedStaffFindings(
      workbookWith({ Personal: [POST], Uebernahme: [{ ...TAKEOVER, ...takeover }] }),
    ).map(({ facts }) => facts);

  it("finds an area with staff of which nobody has said what becomes of it", () => {
    expect(found({})).toEqual([{ scenario: "KSM", area: "Server", posts: 1 }]);
  });

  it("takes 0 % as the answer that the staff stays", () => {
    expect(found({ "Personal frei": 0 })).toEqual([]);
    expect(found({ Bereich: "Netz" })).toEqual([]);
  });
});

describe("positionSourceFindings", () => {
  it("finds positions without a source", () => {
    const workbook = workbookWith({ Positionen: [{ ...POSITION, Quelle: "Angebot" }, POSITION] });
    expect(positionSourceFindings(workbook).map(({ place }) => place)).toEqual([
      { table: "Positionen", row: 3, column: "Quelle" },
    ]);
  });
});

describe("capacityFindings", () => {
  // 1600 h × (15 % − 5 %) ÷ 4 leave 40 hours a quarter
  const found = (hours: number, scenario = "KSM") =>
    capacityFindings(
      workbookWith({
        Szenarien: SCENARIOS,
        Personal: [POST],
        Projekte: [
          {
            Projekt: "Umzug",
            Szenario: scenario,
            Beginn: serial(2027, 2, 1),
            Ende: serial(2027, 5, 31),
            Stunden: hours,
          },
        ],
      }),
    ).map(({ facts }) => facts);

  it("finds the quarters of the scenario's project in which more is asked for than there is", () => {
    expect(found(80)).toEqual([]);
    expect(found(100)).toEqual([
      { scenario: "KSM", quarters: ["2027 Q1", "2027 Q2"], utilisation: 1.17 },
    ]);
  });

  it("does not look at quarters in which no project of the scenario runs", () => {
    expect(found(1000, "")).toEqual([]);
  });
});
