import fc from "fast-check";
import { cents } from "../../../src/core/money";
import { capacityQuarters } from "../../../src/taskpane/features/comparison/capacity-quarters";
import {
  compareScenarios,
  scenarioNames,
} from "../../../src/taskpane/features/comparison/compared-scenarios";
import { hasExampleFigures } from "../../../src/taskpane/features/comparison/example-figures";
import { createWhatIf } from "../../../src/taskpane/features/comparison/goal-seek";
import { municipalityShares } from "../../../src/taskpane/features/comparison/municipality-shares";
import {
  capacityPicture,
  leversPicture,
  savingPicture,
  yearsPicture,
} from "../../../src/taskpane/features/comparison/pictures";
import { levers, uncertainPositions } from "../../../src/taskpane/features/comparison/uncertainty";
import { perform } from "../../../src/taskpane/features/comparison/what-if/job";
import { paneLanguage } from "../../../src/taskpane/language";
import { createCalculator } from "../../../src/taskpane/model/scenario-figures";
import type { ModelTableName, ModelTables } from "../../../src/workbook/model/model-table";
import type { CellInput } from "../../../src/workbook/blueprint/blueprint";
import { granted } from "../../core/scenarios/sample-estate";
import { exampleModel } from "../example-model";

const EXAMPLE = exampleModel();

type Change = (cells: Readonly<Record<string, CellInput>>) => Readonly<Record<string, CellInput>>;

/** The example with the rows of a table changed, by header; rows that fail `keeps` are left out. */
function changed(
  tables: ModelTables,
  name: ModelTableName,
  change: Change,
  keeps: (cells: Readonly<Record<string, CellInput>>) => boolean = () => true,
): ModelTables {
  const table = tables[name];
  if (table === undefined) throw new Error(name);
  const { header } = table;
  const rows = table.rows.flatMap((row) => {
    const cells = Object.fromEntries(header.map((key, at) => [key, row.values[at] ?? ""]));
    if (!keeps(cells)) return [];
    const after = { ...cells, ...change(cells) };
    const values = header.map((key) => after[key] ?? "");
    return [{ ...row, values, formulas: values }];
  });
  return { ...tables, [name]: { header, rows } };
}

const same: Change = () => ({});
const ODD: Readonly<Record<string, ModelTables>> = {
  "a plan of one year": changed(EXAMPLE, "Annahmen", (cells) =>
    cells["Schlüssel"] === "Planungsjahre" ? { Wert: 1 } : {},
  ),
  "prices of 0": changed(EXAMPLE, "Positionen", () => ({ Einzelpreis: 0 })),
  "no positions": changed(EXAMPLE, "Positionen", same, () => false),
  "no decisions": changed(EXAMPLE, "Uebernahme", same, () => false),
  "nothing at all": (["Anlagen", "Vertraege", "Personal", "Positionen"] as const).reduce(
    (tables, name) => changed(tables, name, same, () => false),
    EXAMPLE,
  ),
};

it.each(Object.entries(ODD))(
  "gives numbers everywhere, and no empty picture: %s",
  (name, tables) => {
    const language = paneLanguage("de-DE");
    const whatIf = createWhatIf();
    const calculation = createCalculator()(tables);
    if (calculation?.ok !== true) throw new Error("not calculated");
    const { frame } = calculation;
    const all = granted(compareScenarios(calculation, scenarioNames(tables.Szenarien)));
    const [statusQuo, ...others] = all;
    const [chosen] = others;
    if (statusQuo === undefined || chosen === undefined) throw new Error("no scenarios");
    const data = { chosen, compared: [statusQuo, ...others] as const, frame, noteOf: String };
    const found = granted(
      levers(granted(uncertainPositions(tables, chosen.code, frame)), frame.rate),
    );
    const quarters = granted(capacityQuarters(tables, chosen.code, frame.horizon));
    const pictures = [
      yearsPicture(data, "cash", language),
      yearsPicture(data, "result", language),
      savingPicture(data, language),
      ...(found.length === 0 ? [] : [leversPicture(data, found, language)]),
      ...(quarters.length === 0 ? [] : [capacityPicture(data, quarters, language)]),
    ];
    for (const { categories, series, type } of pictures) {
      expect(series.length).toBeGreaterThan(0);
      expect(series.every(({ values }) => values.length === categories.length)).toBe(true);
      expect(series.flatMap(({ values }) => values).filter((one) => !Number.isFinite(one))).toEqual(
        [],
      );
      expect(type !== "Line" || categories.length > 1).toBe(true);
    }
    const pair = { statusQuo: statusQuo.code, scenario: chosen.code };
    const points = perform(
      { kind: "tipping", pair, horizon: frame.horizon },
      tables,
      whatIf,
      () => undefined,
    );
    expect(JSON.stringify(points)).not.toMatch(/NaN|null/u);
    const simulation = perform(
      {
        kind: "simulation",
        scenario: chosen.code,
        frame,
        cash: chosen.figures.totals.cash,
        against: statusQuo.figures.totals.cash,
      },
      tables,
      whatIf,
      () => undefined,
    );
    const isCertain = name !== "a plan of one year" && name !== "no decisions";
    expect(simulation).toMatchObject({ ok: true, ...(isCertain && { value: undefined }) });
    expect(found.length === 0).toBe(isCertain);
  },
);

it("shares add up to the cost, whatever it is and whatever the weights are", () => {
  const weights = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 });
  const amounts = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(weights, amounts, (given, costs) => {
      const header = ["Gemeinde", "Einwohner", "Umlagemaßstab"];
      const rows = given.map((weight, id) => {
        const values = [`Ort ${id}`, id, weight];
        return { id, values, formulas: values };
      });
      const shares = granted(municipalityShares({ header, rows }, costs.map(cents)));
      if (given.every((weight) => weight === 0)) expect(shares).toEqual([]);
      else {
        costs.forEach((cost, index) => {
          const sum = shares.reduce((total, one) => total + (one.amounts[index] ?? NaN), 0);
          expect(sum).toBe(cost);
        });
      }
    }),
  );
});

it("has nothing to share out where there are no municipalities", () => {
  const { Gemeinden } = changed(EXAMPLE, "Gemeinden", same, () => false);
  expect(granted(municipalityShares(Gemeinden, [cents(100)]))).toEqual([]);
});

it("says that figures of an example enter only where they do", () => {
  expect(hasExampleFigures(EXAMPLE, ["EIGEN", "KSM"])).toBe(true);
  const own = (["Positionen", "Vertraege"] as const).reduce(
    (tables, name) =>
      changed(tables, name, (cells) =>
        Object.fromEntries(
          Object.entries(cells).map(([key, value]) => [
            key,
            typeof value === "string" ? value.replaceAll("Beispiel", "Angebot") : value,
          ]),
        ),
      ),
    EXAMPLE,
  );
  expect(hasExampleFigures(own, ["EIGEN", "KSM"])).toBe(false);
  const another = changed(own, "Positionen", (cells) =>
    cells["Szenario"] === "RZ" ? { Quelle: "Beispiel" } : {},
  );
  expect(hasExampleFigures(another, ["EIGEN", "KSM"])).toBe(false);
  expect(hasExampleFigures(another, ["EIGEN", "RZ"])).toBe(true);
});
