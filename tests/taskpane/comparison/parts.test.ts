import { cents } from "../../../src/core/money";
import { capacityQuarters } from "../../../src/taskpane/features/comparison/capacity-quarters";
import {
  compareScenarios,
  scenarioNames,
} from "../../../src/taskpane/features/comparison/compared-scenarios";
import { municipalityShares } from "../../../src/taskpane/features/comparison/municipality-shares";
import {
  distribution,
  levers,
  uncertainPositions,
} from "../../../src/taskpane/features/comparison/uncertainty";
import { createCalculator } from "../../../src/taskpane/model/scenario-figures";
import type { ModelTables } from "../../../src/workbook/model/model-table";
import { granted } from "../../core/scenarios/sample-estate";
import { exampleModel } from "../example-model";

const TABLES = exampleModel();

function calculated(tables: ModelTables = TABLES) {
  const calculation = createCalculator()(tables);
  if (calculation?.ok !== true) throw new Error("not calculated");
  return calculation;
}

function compared() {
  const result = compareScenarios(calculated(), scenarioNames(TABLES.Szenarien));
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

it("sets every scenario against the first, which has no advantage over itself", () => {
  const [statusQuo, ksm] = compared();
  expect(statusQuo).toMatchObject({ code: "EIGEN", advantage: 0, payback: "nothing" });
  expect(ksm?.advantage).toBe(
    (statusQuo?.figures.presentValue ?? 0) - (ksm?.figures.presentValue ?? 0),
  );
});

it("names the year up to whose end the discounted savings have made good what came before", () => {
  const { frame } = calculated();
  const [statusQuo, ...others] = compared();
  const years = others.map(({ code, figures, payback }) => {
    const soFar: number[] = [];
    figures.totals.cash.reduce((sum, paid, year) => {
      const saved = (statusQuo?.figures.totals.cash[year] ?? 0) - paid;
      soFar[year] = sum + saved / (1 + frame.rate) ** year;
      return soFar[year];
    }, 0);
    const first = soFar.findIndex((_, year) => soFar.slice(year).every((sum) => sum >= 0));
    expect(payback).toBe(first < 0 ? "never" : frame.horizon.firstYear + first);
    return [code, payback];
  });
  expect(years).toEqual([
    ["KSM", 2032],
    ["RZ", 2027],
    ["DRUCK", "never"],
  ]);
});

it("shows how far each uncertain position moves the present value, the farthest first", () => {
  const { frame } = calculated();
  const positions = granted(uncertainPositions(TABLES, "KSM", frame));
  const found = granted(levers(positions, frame.rate));
  expect(found[0]).toMatchObject({
    name: "Arbeitsplatzpauschale",
    factors: { min: 0.9, max: 1.25 },
  });
  const spans = found.map(({ deviationAtMax, deviationAtMin }) => deviationAtMax - deviationAtMin);
  expect(spans).toEqual([...spans].sort((a, b) => b - a));
  found.forEach(({ deviationAtMin, deviationAtMax }) => {
    expect(deviationAtMin).toBeLessThanOrEqual(0);
    expect(deviationAtMax).toBeGreaterThanOrEqual(0);
  });
});

it("counts every run of the simulation in the picture, and the quantiles ascend", () => {
  const { frame } = calculated();
  const [statusQuo, ksm] = compared();
  const positions = granted(uncertainPositions(TABLES, "KSM", frame));
  const cash = ksm?.figures.totals.cash ?? [];
  const against = statusQuo?.figures.totals.cash ?? [];
  const found = granted(distribution(positions, cash, against, frame.rate));
  expect(found.classes.reduce((sum, { count }) => sum + count, 0)).toBe(10_000);
  expect(found.quantiles).toEqual([...found.quantiles].sort((a, b) => a - b));
  expect(found.probabilityLower).toBeGreaterThan(0);
});

it("tells every quarter of the plan, and says where there is too much to do", () => {
  const { frame } = calculated();
  const busy = withHours(TABLES, 5000);
  const quarters = granted(capacityQuarters(busy, "EIGEN", frame.horizon));
  expect(quarters).toHaveLength(frame.horizon.yearCount * 4);
  for (const { available, baseLoad, free, projects, utilisation = 0, verdict } of quarters) {
    expect(free).toBeCloseTo(available - baseLoad - projects, 6);
    expect(verdict === "over").toBe(utilisation > 1);
  }
  expect(quarters.some(({ verdict }) => verdict === "over")).toBe(true);
});

it("frees staff where a scenario takes an area over", () => {
  const { frame } = calculated();
  const baseLoad = (code: string) =>
    granted(capacityQuarters(TABLES, code, frame.horizon)).at(-1)?.baseLoad ?? 0;
  expect(baseLoad("KSM")).toBeLessThan(baseLoad("EIGEN"));
});

/** The example with a first project of so many hours. */
function withHours(tables: ModelTables, hours: number): ModelTables {
  const { Projekte } = tables;
  if (Projekte === undefined) throw new Error("no projects");
  const at = Projekte.header.indexOf("Stunden");
  const [first, ...others] = Projekte.rows;
  if (first === undefined) throw new Error("no project");
  const rows = [
    { ...first, values: first.values.map((cell, column) => (column === at ? hours : cell)) },
    ...others,
  ];
  return { ...tables, Projekte: { ...Projekte, rows } };
}

const GEMEINDEN = {
  header: ["Gemeinde", "Einwohner", "Umlagemaßstab"],
  rows: [
    ["A-Dorf", 200, 1],
    ["B-Dorf", "", 2],
  ].map((values, id) => ({ id, values, formulas: values })),
};

it("shares out to the cent what a scenario costs", () => {
  const shares = granted(municipalityShares(GEMEINDEN, [cents(100), cents(-50)]));
  expect(shares).toEqual([
    { name: "A-Dorf", inhabitants: 200, amounts: [33, -17] },
    { name: "B-Dorf", inhabitants: undefined, amounts: [67, -33] },
  ]);
});

it("has no shares before the weights are calculated", () => {
  const rows = [{ id: 1, values: ["A-Dorf", 200, ""], formulas: [] }];
  expect(granted(municipalityShares({ ...GEMEINDEN, rows }, [cents(100)]))).toEqual([]);
});
