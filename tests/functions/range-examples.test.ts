import { readFileSync } from "node:fs";
import { join } from "node:path";
import { call, functionIds, type FunctionId } from "./call";

/** Functions whose published examples pass ranges. */
const IDS: readonly FunctionId[] = [
  "AMORTISATION",
  "GRENZPREIS",
  "KAPITALWERT",
  "NUTZWERT",
  "SUMMENRUNDUNG",
  "UMLAGE",
  "UMLAGEGRUNDLAGE",
  "UMLAGESATZ",
];

interface WorkedExample {
  readonly formula: string;
  readonly value?: number;
  readonly values?: readonly (readonly number[])[];
}

const cases = JSON.parse(
  readFileSync(join(__dirname, "../golden/worked-examples/cases.json"), "utf8"),
) as WorkedExample[];

const examples = cases.flatMap(({ formula, value, values }) => {
  // a factor behind the call, as in =AMT.UMLAGEGRUNDLAGE(…)*43,67%
  const [, id = "", inner = "", percent] =
    /^=AMT\.([A-Z]+)\((.*)\)(?:\*([\d,]+)%)?$/.exec(formula) ?? [];
  const known = IDS.find((candidate) => candidate === id);
  if (known === undefined) return [];
  const factor = percent === undefined ? 1 : germanNumber(percent) / 100;
  const expected = values ?? [[value ?? NaN]];
  return [{ formula, id: known, cells: argumentsOf(inner), factor, expected }];
});

/** Arguments of a formula: `;` parts them and the rows of an array constant, `.` its columns. */
function argumentsOf(inner: string): unknown[] {
  const parts = inner.match(/\{[^}]*\}|[^;]+/g) ?? [];
  return parts.map((part) =>
    part.startsWith("{")
      ? part
          .slice(1, -1)
          .split(";")
          .map((row) => row.split(".").map(germanNumber))
      : germanNumber(part),
  );
}

function germanNumber(text: string): number {
  return Number(text.replace(",", "."));
}

it.each(IDS)("finds examples of %s", (id) => {
  expect(functionIds).toContain(id);
  expect(examples.some((example) => example.id === id)).toBe(true);
});

it.each(examples)("$formula", ({ id, cells, factor, expected }) => {
  const result = call(id, cells);
  const values = Array.isArray(result) ? (result as number[][]) : [[result as number]];
  expect(values.map((row) => row.map((cell) => cell * factor))).toEqual(
    // the examples print ten decimal places
    expected.map((row) => row.map((cell) => expect.closeTo(cell, 9) as number)),
  );
});
