import {
  createWhatIf,
  distanceToGoal,
  seekGoal,
} from "../../../src/taskpane/features/comparison/goal-seek";
import { type Knob, withValue } from "../../../src/taskpane/features/comparison/knob";
import { knobsOf } from "../../../src/taskpane/features/comparison/knobs-of";
import {
  nearestFirst,
  tippingPoint,
} from "../../../src/taskpane/features/comparison/tipping-points";
import { exampleModel } from "../example-model";

const TABLES = exampleModel();
const PAIR = { statusQuo: "EIGEN", scenario: "KSM" };
const HORIZON = { firstYear: 2027, yearCount: 6 };
const EQUAL = { kind: "advantage", eur: 0 } as const;

function knobNamed(kind: Knob["kind"], subject = ""): Knob {
  const found = knobsOf(TABLES, PAIR, HORIZON).find(
    (knob) => knob.kind === kind && knob.subject === subject,
  );
  if (found === undefined) throw new Error(`no ${kind} of ${subject}`);
  return found;
}

it("offers the prices of the scenario's own positions, its decisions and the assumptions", () => {
  const knobs = knobsOf(TABLES, PAIR, HORIZON);
  expect(knobs.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining([
      ...["price", "quantity", "freedShare", "proceedsShare", "interest"],
      ...["priceIncrease", "payIncrease", "employerSurcharge", "decidedOn"],
      ...["increase", "begin", "from", "noPurchaseFrom"],
    ]),
  );
  expect(knobNamed("price", "Arbeitsplatzpauschale")).toMatchObject({
    value: 68,
    unit: "Arbeitsplatz",
  });
  expect(
    knobsOf(TABLES, { ...PAIR, scenario: "RZ" }, HORIZON).some(
      ({ subject }) => subject === "Arbeitsplatzpauschale",
    ),
  ).toBe(false);
});

it("changes one cell and keeps every other table as it was", () => {
  const knob = knobNamed("price", "Arbeitsplatzpauschale");
  const changed = withValue(TABLES, knob, 70);
  expect(changed.Anlagen).toBe(TABLES.Anlagen);
  expect(knobsOf(changed, PAIR, HORIZON).find(({ id }) => id === knob.id)?.value).toBe(70);
});

it("names the price at which both cost the same: a cent more or less turns the sign", () => {
  const knob = knobNamed("price", "Arbeitsplatzpauschale");
  const whatIf = createWhatIf();
  const { crossing } = tippingPoint(TABLES, knob, PAIR, whatIf);
  if (crossing.kind !== "at") throw new Error(crossing.kind);
  const distance = (price: number) =>
    distanceToGoal(withValue(TABLES, knob, price), PAIR, EQUAL, whatIf) ?? NaN;
  expect(distance(crossing.value - 0.01)).toBeGreaterThan(0);
  expect(distance(crossing.value + 0.01)).toBeLessThan(0);
  expect(distance(crossing.value)).toBe(crossing.rest);
});

it("reaches an advantage that is asked for, and the cost of a year", () => {
  const knob = knobNamed("price", "Arbeitsplatzpauschale");
  const whatIf = createWhatIf();
  const goals = [
    { kind: "advantage", eur: 20_000 },
    { kind: "cashOfYear", year: 2029, eur: 250_000 },
    { kind: "costOfYear", year: 2029, eur: 250_000 },
  ] as const;
  for (const goal of goals) {
    const found = seekGoal(TABLES, knob, PAIR, goal, whatIf);
    if (found.kind !== "at") throw new Error(`${goal.kind}: ${found.kind}`);
    const low = distanceToGoal(withValue(TABLES, knob, found.value - 0.01), PAIR, goal, whatIf);
    const high = distanceToGoal(withValue(TABLES, knob, found.value + 0.01), PAIR, goal, whatIf);
    expect(Math.sign(low ?? NaN)).toBe(1);
    expect(Math.sign(high ?? NaN)).toBe(-1);
  }
});

it("says that a value has no effect where both scenarios share it", () => {
  const knob = knobNamed("price", "Arbeitsplatzpauschale");
  const pair = { statusQuo: "KSM", scenario: "KSM" };
  expect(seekGoal(TABLES, knob, pair, EQUAL, createWhatIf())).toEqual({ kind: "no-effect" });
});

it("puts what is nearest to tipping first and what never tips last", () => {
  const knob = knobNamed("price", "Arbeitsplatzpauschale");
  const at = (value: number) => ({
    knob,
    crossing: { kind: "at", value, rest: 0, above: value } as const,
  });
  const never = { knob, crossing: { kind: "never" } as const };
  const none = { knob, crossing: { kind: "no-effect" } as const };
  expect(nearestFirst([none, at(10), never, at(70)])).toEqual([at(70), at(10), never, none]);
});

it("finds a point for what is paid, and none where staff is paid for anyway", () => {
  const whatIf = createWhatIf();
  const kindOf = (knob: Knob) => tippingPoint(TABLES, knob, PAIR, whatIf).crossing.kind;
  expect(kindOf(knobNamed("price", "Stammkapital"))).toBe("at");
  expect(kindOf(knobNamed("priceIncrease"))).toBe("at");
  expect(kindOf(knobNamed("freedShare", "Netz"))).toBe("no-effect");
  expect(kindOf(knobNamed("freedShare", "Server"))).toBe("never");
});

/** Values that tip to the cent, and those that tip from one step to the next. */
const TIPPING = knobsOf(TABLES, PAIR, HORIZON).flatMap((knob) => {
  const whatIf = createWhatIf();
  const { crossing } = tippingPoint(TABLES, knob, PAIR, whatIf);
  return crossing.kind === "at" ? [{ knob, crossing, whatIf }] : [];
});

it("turns the sign between the two values that it names, for whatever tips", () => {
  expect(new Set(TIPPING.map(({ knob }) => knob.format))).toEqual(
    new Set(["eur", "number", "percent", "date"]),
  );
  for (const { crossing, knob, whatIf } of TIPPING) {
    const distance = (value: number) =>
      distanceToGoal(withValue(TABLES, knob, value), PAIR, EQUAL, whatIf) ?? NaN;
    const { step } = knob.range;
    const [below, above] = [distance(crossing.above - step), distance(crossing.above)];
    expect([knob.id, Math.sign(below)]).not.toEqual([knob.id, Math.sign(above)]);
    expect(Math.abs(crossing.rest)).toBe(Math.min(Math.abs(below), Math.abs(above)));
  }
});

it("names the price that AMT.GRENZPREIS names: with it exactly, both cost the same", () => {
  const knob = knobNamed("price", "Arbeitsplatzpauschale");
  const exact = { ...knob, range: { ...knob.range, step: 1e-7 } };
  const { crossing } = tippingPoint(TABLES, exact, PAIR, createWhatIf());
  if (crossing.kind !== "at") throw new Error(crossing.kind);
  expect(Math.abs(crossing.rest)).toBeLessThanOrEqual(1);
  expect(tippingPoint(TABLES, knob, PAIR, createWhatIf()).crossing).toMatchObject({
    value: Math.round(crossing.value * 100) / 100,
  });
});

it("lets a later begin of what is paid make the scenario cheaper, and names the first such day", () => {
  const dear = withValue(TABLES, knobNamed("price", "Arbeitsplatzpauschale"), 500);
  const knob = knobNamed("begin", "Arbeitsplatzpauschale");
  const { crossing } = tippingPoint(dear, knob, PAIR, createWhatIf());
  if (crossing.kind !== "at") throw new Error(crossing.kind);
  expect(crossing.above).toBeGreaterThan(knob.value);
  // the month counts as a whole
  expect(new Date((crossing.above - 25_569) * 86_400_000).getUTCDate()).toBe(1);
});

it("varies the positions of the status quo, too, and says whose they are", () => {
  const { Positionen } = TABLES;
  if (Positionen === undefined) throw new Error("no positions");
  const [first, ...others] = Positionen.rows;
  if (first === undefined) throw new Error("no position");
  const values = ["EIGEN", "Eigener Server", ...first.values.slice(2)];
  const rows = [{ id: 9999, values, formulas: values }, first, ...others];
  const tables = { ...TABLES, Positionen: { ...Positionen, rows } };
  const knob = knobsOf(tables, PAIR, HORIZON).find(({ row }) => row === 9999);
  expect(knob?.subject).toBe("Eigener Server (EIGEN)");
  if (knob === undefined) throw new Error("no knob");
  const { crossing } = tippingPoint(tables, knob, PAIR, createWhatIf());
  expect(crossing.kind).not.toBe("no-effect");
});
