import { cents } from "../../../src/core/money";
import { capacityQuarters } from "../../../src/taskpane/features/comparison/capacity-quarters";
import {
  compareScenarios,
  scenarioNames,
} from "../../../src/taskpane/features/comparison/compared-scenarios";
import { municipalityShares } from "../../../src/taskpane/features/comparison/municipality-shares";
import {
  capacityPicture,
  leversPicture,
  savingPicture,
  sharesPicture,
  simulationPicture,
  yearsPicture,
} from "../../../src/taskpane/features/comparison/pictures";
import {
  distribution,
  levers,
  uncertainPositions,
} from "../../../src/taskpane/features/comparison/uncertainty";
import { paneLanguage } from "../../../src/taskpane/language";
import { createCalculator } from "../../../src/taskpane/model/scenario-figures";
import type { Headless } from "../../../src/workbench/headless/headless";
import { insertPicture } from "../../../src/workbook/insert/insert-picture";
import type { Picture } from "../../../src/workbook/insert/picture";
import { granted } from "../../core/scenarios/sample-estate";
import { openExcel } from "../../workbook/open-excel";
import { exampleModel } from "../example-model";

jest.setTimeout(120_000);

let headless: Headless;

beforeAll(async () => {
  headless = await openExcel();
});

afterAll(() => {
  headless.close();
});

/** All pictures of the view, of the example. */
function pictures(): Readonly<Record<string, Picture>> {
  const language = paneLanguage("de-DE");
  const tables = exampleModel();
  const calculation = createCalculator()(tables);
  if (calculation?.ok !== true) throw new Error("not calculated");
  const { frame } = calculation;
  const [statusQuo, ...others] = granted(
    compareScenarios(calculation, scenarioNames(tables.Szenarien)),
  );
  const [chosen] = others;
  if (statusQuo === undefined || chosen === undefined) throw new Error("no scenarios");
  const compared = [statusQuo, ...others] as const;
  const data = { chosen, compared, frame, noteOf: (scenario: string) => `${scenario}; Stand` };
  const { rate } = frame;
  const cashOf = ({ figures }: (typeof compared)[number]) => figures.totals.cash;
  const positions = granted(uncertainPositions(tables, chosen.code, frame));
  const spread = distribution(positions, cashOf(chosen), cashOf(statusQuo), rate);
  // the example's weights are calculated in the workbook only
  const header = ["Gemeinde", "Einwohner", "Umlagemaßstab"];
  const rows = [
    ["Alt Krenzlin", 756, 3],
    ["Göhlen", 402, 1],
  ].map((values, id) => ({ id, values, formulas: values }));
  const costs = compared.map(({ figures }) => figures.totals.result[0] ?? cents(0));
  const shares = granted(municipalityShares({ header, rows }, costs));
  const quarters = granted(capacityQuarters(tables, chosen.code, frame.horizon));
  return {
    cash: yearsPicture(data, "cash", language),
    result: yearsPicture(data, "result", language),
    saving: savingPicture(data, language),
    shares: sharesPicture(data, shares, language),
    levers: leversPicture(data, granted(levers(positions, rate)), language),
    simulation: simulationPicture(data, granted(spread), language),
    capacity: capacityPicture(data, quarters, language),
  };
}

const PICTURES = pictures();

it.each([
  ["cash", "ColumnClustered", 4],
  ["result", "ColumnClustered", 4],
  ["saving", "Line", 3],
  ["shares", "BarClustered", 4],
  ["levers", "BarStacked", 2],
  ["simulation", "ColumnClustered", 1],
  ["capacity", "ColumnStacked", 4],
])(
  "%s: a native chart %s of %i series reads the figures that stand beside it",
  async (key, type, count) => {
    const picture = PICTURES[key];
    if (picture === undefined) throw new Error(`no picture ${key}`);
    expect(picture.series).toHaveLength(count);
    const placed = await insertPicture(picture, { kind: "newSheet", name: `Bild ${key}` });
    if (!placed.ok) throw new Error(placed.refusal.kind);
    const { value: inserted } = placed;
    const sheet = headless.workbench.snapshot().sheets.find(({ name }) => name === inserted.sheet);
    const valueAt = (row: number, column: number) =>
      sheet?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
    const [chart, ...more] = sheet?.charts ?? [];
    expect(more).toEqual([]);
    expect([chart?.type, chart?.title]).toEqual([type, picture.title]);
    const last = 3 + picture.categories.length;
    picture.series.forEach(({ name, values }, index) => {
      const letter = String.fromCharCode("B".charCodeAt(0) + index);
      const quoted = `'${inserted.sheet}'`;
      expect(chart?.series[index]).toMatchObject({
        nameReference: `${quoted}!$${letter}$3`,
        values: `${quoted}!$${letter}$4:$${letter}$${last}`,
        categories: `${quoted}!$A$4:$A$${last}`,
      });
      expect(valueAt(2, index + 1)).toBe(name);
      values.forEach((value, row) => {
        expect(valueAt(3 + row, index + 1) ?? 0).toBeCloseTo(value, 9);
      });
    });
    picture.categories.forEach((category, row) => {
      expect(valueAt(3 + row, 0)).toBe(category);
    });
    expect(valueAt(1, 0)).toBe(picture.note);
  },
);
