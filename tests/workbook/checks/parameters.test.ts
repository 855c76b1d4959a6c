import {
  levyBaseFindings,
  municipalityFindings,
  uncheckedAssumptionFindings,
  weightFindings,
} from "../../../src/workbook/checks/parameters";
import { workbookWith } from "./checked";

describe("uncheckedAssumptionFindings", () => {
  it("finds what nobody has marked as checked", () => {
    const workbook = workbookWith({
      Annahmen: [
        { Schlüssel: "Haushaltsjahr", Wert: 2027, geprüft: "ja" },
        { Schlüssel: "Preissteigerung", Wert: 0.02, Quelle: "Annahme", geprüft: "nein" },
        { Schlüssel: "Stichtag", Wert: 46000 },
      ],
    });
    expect(uncheckedAssumptionFindings(workbook).map(({ facts }) => facts)).toEqual([
      { key: "Preissteigerung", source: "Annahme" },
      { key: "Stichtag", source: "" },
    ]);
  });
});

describe("weightFindings", () => {
  const found = (...weights: readonly (readonly [string, number | ""])[]) =>
    weightFindings(
      workbookWith({
        Kriterien: weights.map(([module, weight], index) => ({
          Kriterium: `K${index + 1}`,
          Modul: module,
          Gewicht: weight,
        })),
      }),
    ).map(({ facts, kind }) => [kind, facts]);

  it("is content where the weights make 100 altogether or in every module", () => {
    expect(found(["", 33.3], ["", 66.7])).toEqual([]);
    expect(found(["D", 40], ["Q", 60])).toEqual([]);
    expect(found(["D", 100], ["Q", 60], ["Q", 40])).toEqual([]);
  });

  it("names the modules that miss 100 where others have it, or else the sum", () => {
    expect(found(["D", 100], ["Q", 60])).toEqual([
      ["weights-not-adding-up", { sum: 160, groups: ["Q"] }],
    ]);
    expect(found(["", 30], ["", 60])).toEqual([["weights-not-adding-up", { sum: 90, groups: [] }]]);
  });

  it("finds a criterion without a weight", () => {
    expect(found(["", 100], ["", ""])).toEqual([["criterion-without-weight", { criterion: "K2" }]]);
  });
});

describe("levyBaseFindings", () => {
  it("finds municipalities without their figures, where 0 is a figure", () => {
    const workbook = workbookWith({
      Gemeinden: [
        { Gemeinde: "Ahausen", Steuerkraftmesszahl: 1, Schlüsselzuweisung: 0 },
        { Gemeinde: "Behausen", Schlüsselzuweisung: 1 },
      ],
    });
    expect(levyBaseFindings(workbook).map(({ facts, place }) => [facts, place])).toEqual([
      [
        { municipality: "Behausen", missing: ["Steuerkraftmesszahl"] },
        { table: "Gemeinden", row: 3, column: "Steuerkraftmesszahl" },
      ],
    ]);
  });
});

describe("municipalityFindings", () => {
  it("finds a municipality that would pay twice", () => {
    const workbook = workbookWith({
      Gemeinden: [{ Gemeinde: "Ahausen" }, { Gemeinde: "ahausen" }],
    });
    expect(municipalityFindings(workbook).map(({ facts }) => facts)).toEqual([
      { municipality: "Ahausen", rows: 2 },
    ]);
  });
});
