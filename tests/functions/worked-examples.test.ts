import { readFileSync } from "node:fs";
import { join } from "node:path";
import { call, functionIds, serial, type FunctionId } from "./call";

interface WorkedExample {
  readonly formula: string;
  readonly value?: unknown;
}

const cases = JSON.parse(
  readFileSync(join(__dirname, "../golden/worked-examples/cases.json"), "utf8"),
) as WorkedExample[];

/** Functions whose published examples pass single cells, with the positions of their dates. */
const DATES: Readonly<Partial<Record<FunctionId, readonly number[]>>> = {
  AFA: [1, 4],
  RESTBUCHWERT: [1, 3, 4],
  VERTRAGSKOSTEN: [2, 3, 7],
  KUENDIGUNGSTERMIN: [0, 4],
  PERSONALKOSTEN: [],
};

const examples = cases.flatMap(({ formula, value }) => {
  const [, id = "", inner = ""] = /^=AMT\.([A-Z]+)\((.*)\)$/.exec(formula) ?? [];
  const known = functionIds.find((candidate) => candidate === id);
  return known === undefined || !(known in DATES)
    ? []
    : [{ formula, id: known, cells: cellsOf(inner), value }];
});

/** Cells of the arguments as German Excel passes them: omitted ones as null. */
function cellsOf(inner: string): unknown[] {
  const dates = /DATUM\((\d+);(\d+);(\d+)\)/g;
  const flat = inner.replace(dates, (_, year, month, day) =>
    String(serial(Number(year), Number(month), Number(day))),
  );
  return flat.split(";").map((text) => {
    if (text === "") return null;
    return text.startsWith('"') ? text.slice(1, -1) : Number(text.replace(",", "."));
  });
}

it.each([
  ["AFA", 10],
  ["RESTBUCHWERT", 5],
  ["VERTRAGSKOSTEN", 5],
  ["KUENDIGUNGSTERMIN", 8],
  ["PERSONALKOSTEN", 8],
] as const)("finds the examples of AMT.%s", (id, least) => {
  expect(examples.filter((example) => example.id === id).length).toBeGreaterThan(least);
});

it.each(examples)("$formula", ({ id, cells, value }) => {
  expect(call(id, cells)).toBe(value);
});

it.each(examples)("with its dates and numbers as German text: $formula", ({ id, cells, value }) => {
  const texts = cells.map((cell, index) => {
    if (typeof cell !== "number") return cell;
    return DATES[id]?.includes(index) === true
      ? germanDate(cell)
      : cell.toLocaleString("de-DE", { useGrouping: cell > 9999 });
  });
  expect(call(id, texts)).toBe(value);
});

function germanDate(excelSerial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + excelSerial * 86_400_000);
  return date.toLocaleDateString("de-DE", { timeZone: "UTC" });
}
