import { readAssets } from "../../../src/tables/asset-rows";
import { findings } from "../../../src/i18n/de/findings";
import { findings as english } from "../../../src/i18n/en/findings";
import { findingId, SEVERITY, type Finding } from "../../../src/workbook/checks/finding";
import { runChecks } from "../../../src/workbook/checks/run-checks";
import { demoTable } from "../../functions/demo-tables";
import { workbookWith } from "./checked";

const TABLES = {
  Anlagen: "anlagen",
  Annahmen: "annahmen",
  Gemeinden: "gemeinden",
  Personal: "personal",
  Positionen: "positionen",
  Projekte: "projekte",
  Szenarien: "szenarien",
  Uebernahme: "uebernahme",
  Vertraege: "vertraege",
};

function demoRows(file: string): Readonly<Record<string, unknown>>[] {
  const [header = [], ...body] = demoTable(file);
  return body.map((line) =>
    Object.fromEntries(header.map((name, index) => [String(name), line[index]])),
  );
}

const DEMO = workbookWith(
  Object.fromEntries(Object.entries(TABLES).map(([table, file]) => [table, demoRows(file)])),
);

describe("runChecks on the demo", () => {
  const found = runChecks(DEMO);
  const of = (kind: Finding["kind"]) => found.filter((finding) => finding.kind === kind);

  it("finds no error, and the most serious first", () => {
    expect(found.filter(({ kind }) => SEVERITY[kind] === "error")).toEqual([]);
    const order = found.map(({ kind }) => ["error", "warning", "hint"].indexOf(SEVERITY[kind]));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it("finds what the case is known for: capacity, forgotten exit cost, overdue devices", () => {
    expect(of("capacity-exceeded").map(({ subject }) => subject)).toContain("KSM");
    expect(of("scenario-without-exit").map(({ subject }) => subject)).toEqual([
      "KSM",
      "RZ",
      "DRUCK",
    ]);
    const assets = readAssets(demoTable("anlagen")).rows.length;
    expect(of("replacement-overdue").length).toBeGreaterThan(0);
    expect(of("replacement-overdue").length).toBeLessThan(assets);
  });

  it("has a sentence and an advice in both languages for every finding", () => {
    for (const finding of found) {
      for (const texts of [findings, english]) {
        const word = texts[finding.kind] as (facts: unknown) => { finding: string; advice: string };
        const { advice, finding: sentence } = word(finding.facts);
        expect(`${sentence} ${advice}`).not.toMatch(/undefined|NaN|\[object/);
        expect(sentence).toMatch(/[.!?)]$/);
        expect(advice).toMatch(/\.$/);
      }
    }
  });

  it("has an identity of its own for every finding", () => {
    const ids = found.map(findingId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
