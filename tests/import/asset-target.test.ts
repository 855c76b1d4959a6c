import { assetTarget } from "../../src/import/asset-target";
import type { RowCompletion, RowValues } from "../../src/import/target";

const PC: RowValues = { name: "Arbeitsplatz-PC", acquiredOn: 45323, cost: 1200, lifeYears: 5 };
const complete = (
  more: RowValues,
  life?: (assetClass: string) => number | undefined,
): RowCompletion => assetTarget(life).completeRow({ ...PC, ...more });
const without = (key: string): RowValues =>
  Object.fromEntries(Object.entries(PC).filter(([other]) => other !== key));
const kindsOf = ({ reasons }: RowCompletion): string[] => reasons.map(({ kind }) => kind);

it("keeps a class that the file gives, whatever it is called, where the life is given too", () => {
  expect(complete({ assetClass: "Bildschirme alt" })).toMatchObject({
    values: { assetClass: "Bildschirme alt" },
    notes: [],
    reasons: [],
  });
});

it("replaces an unknown class by the one that it tells where the life depends on it", () => {
  const row = assetTarget().completeRow({ ...without("lifeYears"), assetClass: "Notebooks" });
  expect(row.values["assetClass"]).toBe("NOTEBOOK");
  expect(row.notes).toEqual([
    { kind: "derived-class", argument: "Klasse", value: "NOTEBOOK", source: "Notebooks" },
  ]);
});

it("asks the workbook's own table for the life of a class", () => {
  const row = { ...without("lifeYears"), name: "Drohne", assetClass: "Fluggerät" };
  expect(kindsOf(assetTarget().completeRow(row))).toEqual(["life-unknown"]);
  expect(kindsOf(assetTarget(() => 4).completeRow(row))).toEqual([]);
});

it.each([["sofort"], ["pool"]])("needs no life for %s", (method) => {
  const row = { ...without("lifeYears"), name: "Drohne", method };
  expect(kindsOf(assetTarget().completeRow(row))).toEqual([]);
});

it("refuses what would stand in the workbook as an error", () => {
  expect(kindsOf(complete({ disposedOn: 45000 }))).toEqual(["before-acquisition"]);
  expect(kindsOf(complete({ method: "degressiv", acquiredOn: 45000 }))).toEqual([
    "outside-declining-balance-windows",
  ]);
  expect(complete({ disposedOn: 45000 }).reasons[0]).toMatchObject({ argument: "Abgangsdatum" });
});

it("leaves cells that were refused to their own reasons", () => {
  expect(kindsOf(assetTarget().completeRow(without("cost")))).toEqual([]);
});
