import {
  createWhatIf,
  distanceToGoal,
  seekGoal,
} from "../../../src/taskpane/features/comparison/goal-seek";
import { type Knob, knobsOf, withValue } from "../../../src/taskpane/features/comparison/knob";
import {
  nearestFirst,
  tippingPoint,
} from "../../../src/taskpane/features/comparison/tipping-points";
import { exampleModel } from "../example-model";

const TABLES = exampleModel();
const PAIR = { statusQuo: "EIGEN", scenario: "KSM" };
const EQUAL = { kind: "advantage", eur: 0 } as const;

function knobNamed(kind: Knob["kind"], subject = ""): Knob {
  const found = knobsOf(TABLES, "KSM").find(
    (knob) => knob.kind === kind && knob.subject === subject,
  );
  if (found === undefined) throw new Error(`no ${kind} of ${subject}`);
  return found;
}

it("offers the prices of the scenario's own positions, its decisions and the assumptions", () => {
  const knobs = knobsOf(TABLES, "KSM");
  expect(knobs.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining([
      ...["price", "quantity", "freedShare", "proceedsShare", "interest"],
      ...["priceIncrease", "payIncrease", "employerSurcharge"],
    ]),
  );
  expect(knobNamed("price", "Arbeitsplatzpauschale")).toMatchObject({
    value: 68,
    unit: "Arbeitsplatz",
  });
  expect(knobsOf(TABLES, "RZ").some(({ subject }) => subject === "Arbeitsplatzpauschale")).toBe(
    false,
  );
});

it("changes one cell and keeps every other table as it was", () => {
  const knob = knobNamed("price", "Arbeitsplatzpauschale");
  const changed = withValue(TABLES, knob, 70);
  expect(changed.Anlagen).toBe(TABLES.Anlagen);
  expect(knobsOf(changed, "KSM").find(({ id }) => id === knob.id)?.value).toBe(70);
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
  const at = (value: number) => ({ knob, crossing: { kind: "at", value, rest: 0 } as const });
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
