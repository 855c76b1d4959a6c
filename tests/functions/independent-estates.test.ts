import { readFileSync } from "node:fs";
import { join } from "node:path";
import { call, functionIds } from "./call";

interface Estate {
  /** lines of each table as in a CSV file, header first */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  readonly answers: readonly {
    readonly formula: string;
    readonly values: readonly (readonly (number | string)[])[];
  }[];
}

/** Random estates, calculated in exact fractions by a second program written from the definitions. */
const estates = JSON.parse(
  readFileSync(join(__dirname, "../golden/scenarios/independent.json"), "utf8"),
) as Estate[];

const examples = estates.flatMap(({ tables, answers }, index) =>
  answers.map(({ formula, values }) => {
    const [, name, inner = ""] = /^=AMT\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
    const id = functionIds.find((candidate) => candidate === name);
    if (id === undefined) throw new Error(`${formula} calls no custom function`);
    const cells = inner.split(";").map((argument) => cellsOf(argument, tables));
    return { place: `estate ${index + 1}: ${formula}`, id, cells, values };
  }),
);

function cellsOf(argument: string, tables: Estate["tables"]): unknown {
  const table = /^(.+)\[#Alle\]$/.exec(argument)?.[1];
  if (table !== undefined) return tables[table]?.map((line) => line.split(";"));
  if (argument === "") return null;
  return argument.startsWith('"') ? argument.slice(1, -1) : Number(argument.replace(",", "."));
}

/** Shares of capacity have more places than a double is exact to. */
function nearly(cell: number | string): unknown {
  return typeof cell === "number" && !Number.isInteger(Number((cell * 100).toPrecision(15)))
    ? expect.closeTo(cell, 9)
    : cell;
}

it.each(["SZENARIO", "HAUSHALT", "KAPAZITAET", "ERSATZPLAN", "ANLAGENUEBERSICHT"])(
  "has estates for %s",
  (id) => {
    expect(examples.filter((example) => example.id === id).length).toBeGreaterThanOrEqual(20);
  },
);

it.each(examples)("$place", ({ id, cells, values }) => {
  expect(call(id, cells)).toEqual(values.map((row) => row.map(nearly)));
});
