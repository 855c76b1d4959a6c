import { readFileSync } from "node:fs";
import { join } from "node:path";
import { call } from "./call";
import { demoEstate, demoTable, type Cells } from "./demo-tables";

interface Case {
  readonly szenario: string;
  readonly sicht: string;
  readonly erstesJahr: number;
  readonly anzahlJahre: number;
  readonly konten: Readonly<Record<string, readonly number[]>>;
  /** net present value of the sums at 1.5 % */
  readonly kapitalwert_1_5?: number;
}

function casesOf(file: string): readonly Case[] {
  const json = readFileSync(join(__dirname, "../golden/scenarios", file), "utf8");
  return JSON.parse(json) as Case[];
}

const cases = casesOf("cases.json");

/** Calculated month by month in exact fractions by another program, all accounts but staff. */
const furtherCases = casesOf("further-cases.json");

function scenario(name: string, view: string, tables = demoEstate(), ...rest: unknown[]): Cells {
  const result = call("SZENARIO", [name, view, 2027, 6, ...tables, ...rest]);
  if (!Array.isArray(result)) throw new Error(String(result));
  return result as Cells;
}

function byAccount(spill: Cells): Readonly<Record<string, unknown[]>> {
  return Object.fromEntries(spill.slice(1).map((row) => [String(row[0]), row.slice(2)]));
}

const namesOf = (spill: Cells): ReadonlyMap<unknown, unknown> =>
  new Map(spill.map(([account, name]) => [account, name]));

it("has published cases of both budgets", () => {
  expect(new Set(cases.map(({ sicht }) => sicht))).toEqual(new Set(["Ergebnis", "Finanz"]));
});

it.each(cases)("$szenario $sicht is as published, account by account", (published) => {
  const { anzahlJahre, erstesJahr, konten, sicht, szenario } = published;
  const cells = [szenario, sicht, erstesJahr, anzahlJahre, ...demoEstate()];
  expect(byAccount(call("SZENARIO", cells) as Cells)).toEqual(konten);
});

it.each(furtherCases)(
  "$szenario $sicht from $erstesJahr on is as calculated elsewhere",
  (other) => {
    const { anzahlJahre, erstesJahr, konten, sicht, szenario } = other;
    const spill = call("SZENARIO", [szenario, sicht, erstesJahr, anzahlJahre, ...demoEstate()]);
    const accounts = Object.entries(byAccount(spill as Cells));
    const withoutStaff = accounts.filter(([account]) => !/^[57]022$|^Summe$/.test(account));
    expect(Object.fromEntries(withoutStaff)).toEqual(konten);
  },
);

it.each(cases.filter((published) => published.kapitalwert_1_5 !== undefined))(
  "$szenario $sicht has the published present value",
  ({ anzahlJahre, erstesJahr, kapitalwert_1_5, sicht, szenario }) => {
    const cells = [szenario, sicht, erstesJahr, anzahlJahre, ...demoEstate()];
    const sums = (call("SZENARIO", cells) as Cells).at(-1)?.slice(2);
    expect(call("KAPITALWERT", [[sums], 0.015])).toBe(kapitalwert_1_5);
  },
);

it.each(cases)("$szenario $sicht is the same from cells that are all text", (published) => {
  const { anzahlJahre, erstesJahr, konten, sicht, szenario } = published;
  const texts = demoEstate().map((table) =>
    table.map((row) =>
      row.map((cell) => (typeof cell === "number" ? String(cell).replace(".", ",") : cell)),
    ),
  );
  const dates = texts.map((table, index) => withDatesOf(table, demoEstate()[index] ?? []));
  const cells = [szenario, sicht, String(erstesJahr), String(anzahlJahre), ...dates];
  expect(byAccount(call("SZENARIO", cells) as Cells)).toEqual(konten);
});

/** Columns of dates stay serials, as a text of digits is no date. */
function withDatesOf(texts: Cells, original: Cells): Cells {
  const [header = []] = original;
  const isDate = header.map((name) => /datum|beginn|ende|\bab$/i.test(String(name)));
  return texts.map((row, line) =>
    row.map((cell, column) =>
      isDate[column] === true || original[line]?.[0] === "Beschlussdatum"
        ? original[line]?.[column]
        : cell,
    ),
  );
}

it("has a row an account in the order of the account plan, then the sum", () => {
  const spill = scenario("KSM", "Finanz");
  expect(spill[0]).toEqual(["Konto", "Bezeichnung", 2027, 2028, 2029, 2030, 2031, 2032]);
  const accounts = spill.slice(1, -1).map(([account]) => account);
  expect(accounts).toEqual([...accounts].sort());
  expect(accounts).toContain("784");
  expect(spill.at(-1)?.slice(0, 2)).toEqual(["Summe", ""]);
});

it("is the status quo for a scenario that changes nothing", () => {
  expect(scenario("NEU", "Ergebnis")).toEqual(scenario("EIGEN", "Ergebnis"));
});

it("knows scenarios and areas whatever their case and blanks", () => {
  const tables = demoEstate().map((table) =>
    table.map((row) => row.map((cell) => (cell === "Server" ? " server " : cell))),
  );
  expect(scenario(" ksm", "finanz", tables)).toEqual(scenario("KSM", "Finanz"));
});

it("does not depend on the order of rows and columns", () => {
  const mixed = demoEstate().map(([header = [], ...rows]) =>
    [header, ...[...rows].reverse()].map((row) => [...row].reverse()),
  );
  expect(scenario("KSM", "Ergebnis", mixed)).toEqual(scenario("KSM", "Ergebnis"));
});

it("takes the names of accounts from the office's own plan first", () => {
  const own = [
    ["Konto", "Bezeichnung"],
    [7624, "Lizenzen (Auszahlung)"],
    ["5634", "Leitungen"],
  ];
  const names = namesOf(scenario("KSM", "Finanz", demoEstate(), own));
  expect(names.get("7624")).toBe("Lizenzen (Auszahlung)");
  expect(names.get("7634")).toBe("Leitungen");
  expect(names.get("7641")).toBe("Versicherungen");
});

it("leaves the name of an account empty that nobody knows", () => {
  const tables = demoEstate().map((table) =>
    table.map((row) => row.map((cell) => (cell === 5641 ? 5999 : cell))),
  );
  expect(namesOf(scenario("EIGEN", "Ergebnis", tables)).get("5999")).toBe("");
});

it("needs the day of the decision only where contracts are ended", () => {
  const withoutDay = demoEstate().map((table) => table.filter(([key]) => key !== "Beschlussdatum"));
  expect(scenario("EIGEN", "Finanz", withoutDay)).toEqual(scenario("EIGEN", "Finanz"));
  expect(call("SZENARIO", ["KSM", "Finanz", 2027, 6, ...withoutDay])).toMatch(
    /^invalid-value: Annahmen, Beschlussdatum: Die Angabe fehlt\./,
  );
});

it("has defaults for every other assumption", () => {
  const [header = [], ...rows] = demoTable("annahmen");
  const decision = rows.filter(([key]) => key === "Beschlussdatum" || key === "Preissteigerung");
  const tables = [...demoEstate().slice(0, -1), [header, ...decision]];
  expect(scenario("KSM", "Ergebnis", tables)).toEqual(scenario("KSM", "Ergebnis"));
});
