import { szenario } from "../../src/functions/scenarios";
import { kapitalwert } from "../../src/functions/appraisal";
import { createCalculator } from "../../src/taskpane/model/scenario-figures";
import { setField } from "../../src/taskpane/model/table-access";
import { applyEdits } from "../../src/workbook/model/edit";
import { cellsOf, type ModelTables, type RowId } from "../../src/workbook/model/model-table";
import { exampleModel } from "./example-model";

const CODES = ["EIGEN", "KSM", "RZ", "DRUCK"];

/** What the workbook's own function says of payments by year. */
function cashOfFunction(tables: ModelTables, code: string, view = "Finanz"): readonly number[] {
  const cells = (name: keyof ModelTables): unknown[][] => {
    const table = tables[name];
    if (table === undefined) throw new Error(`no table ${name}`);
    return cellsOf(table).map((row) => [...row]);
  };
  const answer = szenario(
    code,
    view,
    2027,
    6,
    cells("Anlagen"),
    cells("Vertraege"),
    cells("Personal"),
    cells("Positionen"),
    cells("Uebernahme"),
    cells("Annahmen"),
  );
  return (answer.at(-1) ?? []).slice(2).map(Number);
}

function figures(tables: ModelTables, code: string) {
  const calculation = createCalculator()(tables);
  if (calculation?.ok !== true) throw new Error("not calculated");
  const result = calculation.figuresOf(code);
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

describe.each(CODES)("figures of %s", (code) => {
  const tables = exampleModel();
  const { presentValue, totals } = figures(tables, code);

  it("are those of the workbook's functions, year by year in both budgets", () => {
    expect(totals.cash.map((amount) => amount / 100)).toEqual(cashOfFunction(tables, code));
    expect(totals.result.map((amount) => amount / 100)).toEqual(
      cashOfFunction(tables, code, "Ergebnis"),
    );
  });

  it("have the workbook's present value", () => {
    expect(presentValue / 100).toBe(kapitalwert([[...cashOfFunction(tables, code)]], 0.015));
  });
});

it("what decisions and positions cause adds up to the difference to the status quo", () => {
  const tables = exampleModel();
  const own = figures(tables, "EIGEN");
  const ksm = figures(tables, "KSM");
  const paid = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0);
  const effects = [...ksm.areas.values()].map(
    ({ contracts, devices, staff }) => contracts + devices + staff,
  );
  const positions = paid([...ksm.positions.values()]) - paid([...own.positions.values()]);
  expect(paid(effects) + positions).toBe(paid(ksm.totals.cash) - paid(own.totals.cash));
  expect(effects.length).toBe(3);
});

it("an edited decision changes the figures as in the workbook, though others are remembered", () => {
  const tables = exampleModel();
  const calculate = createCalculator();
  calculate(tables);
  const { header, rows } = tables.Uebernahme ?? { header: [], rows: [] };
  const at = header.indexOf("Anlagen");
  const later = (id: RowId) =>
    rows.map((row) =>
      row.id === id
        ? { ...row, values: row.values.map((value, index) => (index === at ? "behalten" : value)) }
        : row,
    );
  const edited: ModelTables = { ...tables, Uebernahme: { header, rows: later(rows[0]?.id ?? 0) } };
  const calculation = calculate(edited);
  const result = calculation?.ok === true ? calculation.figuresOf("KSM") : undefined;
  expect(result?.ok === true && result.value.totals.result.map((amount) => amount / 100)).toEqual(
    cashOfFunction(edited, "KSM", "Ergebnis"),
  );
});

describe("after a key press in a field of one scenario", () => {
  const tables = exampleModel();
  const calculate = createCalculator();
  const figuresOf = (current: ModelTables, code: string) => {
    const calculation = calculate(current);
    const result = calculation?.ok === true ? calculation.figuresOf(code) : undefined;
    if (result?.ok !== true) throw new Error("not calculated");
    return result.value;
  };
  const edited = (name: "Positionen" | "Uebernahme", key: string, value: number): ModelTables => {
    const row = tables[name]?.rows[0]?.id ?? 0;
    return applyEdits(tables, setField(tables, name, row, key, value));
  };
  const before = new Map(CODES.map((code) => [code, figuresOf(tables, code)]));

  it.each([
    ["a position's price", edited("Positionen", "unitPriceEur", 99)],
    ["a decision's day", edited("Uebernahme", "from", 46_722)],
  ])("%s changes that one's figures; those of the others are the same object", (_, now) => {
    const unchanged = CODES.filter((code) => figuresOf(now, code) === before.get(code));
    expect(unchanged).toEqual(["EIGEN", "RZ", "DRUCK"]);
  });

  it("what the other areas of the scenario cause is the same object", () => {
    const now = figuresOf(edited("Uebernahme", "from", 46_722), "KSM").areas;
    const areas = before.get("KSM")?.areas ?? new Map();
    const unchanged = [...now].filter(([area, effect]) => areas.get(area) === effect);
    expect(unchanged.map(([area]) => area)).toEqual(["arbeitsplatz", "netz"]);
  });

  it("a rate of interest changes present values and no payments", () => {
    const rate = tables.Annahmen?.rows.find(({ values }) => values[0] === "Kalkulationszins");
    const edits = setField(tables, "Annahmen", rate?.id ?? 0, "value", 0.05);
    const now = figuresOf(applyEdits(tables, edits), "KSM");
    expect(now.totals).toEqual(before.get("KSM")?.totals);
    expect(now.presentValue).toBeLessThan(before.get("KSM")?.presentValue ?? 0);
  });
});
