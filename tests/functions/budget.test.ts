import { call } from "./call";
import { demoEstate, demoTable, type Cells } from "./demo-tables";

function budget(view: string, scenario: string, ...rest: unknown[]): Cells {
  const result = call("HAUSHALT", [view, scenario, 2027, 6, ...demoEstate(), ...rest]);
  if (!Array.isArray(result)) throw new Error(String(result));
  return result as Cells;
}

const rowOf = (spill: Cells, label: string) => spill.find(([first]) => first === label)?.slice(2);

function scenarioSum(view: string, scenario: string): unknown[] {
  const spill = call("SZENARIO", [scenario, view, 2027, 6, ...demoEstate()]) as Cells;
  return spill.at(-1)?.slice(2) ?? [];
}

it.each(["EIGEN", "KSM", "RZ", "DRUCK"])(
  "the results of %s are the sums of AMT.SZENARIO with the opposite sign",
  (scenario) => {
    const opposite = (view: string) => scenarioSum(view, scenario).map((sum) => 0 - Number(sum));
    expect(rowOf(budget("Ergebnis", scenario), "Ergebnis")).toEqual(opposite("Ergebnis"));
    expect(rowOf(budget("Finanz", scenario), "Finanzmittelsaldo")).toEqual(opposite("Finanz"));
  },
);

it("has the rows of a budget of income and expense", () => {
  const spill = budget("Ergebnis", "EIGEN");
  expect(spill[0]).toEqual(["Konto", "Bezeichnung", 2027, 2028, 2029, 2030, 2031, 2032]);
  expect(spill[1]).toEqual([
    "4161",
    "Erträge aus der Auflösung von Sonderposten",
    ...[3000, 3000, 2250, 0, 0, 0],
  ]);
  expect(spill.map(([label]) => label).filter((label) => !/^\d/.test(String(label)))).toEqual([
    "Konto",
    "Summe Erträge",
    "Summe Aufwendungen",
    "Ergebnis",
  ]);
});

it("has the rows of a budget of payments", () => {
  const labels = budget("Finanz", "KSM").map(([label]) => label);
  expect(labels.filter((label) => !/^\d/.test(String(label)))).toEqual([
    "Konto",
    "Summe laufende Einzahlungen",
    "Summe laufende Auszahlungen",
    "Saldo laufend",
    "Summe Investitionseinzahlungen",
    "Summe Investitionsauszahlungen",
    "Saldo Investition",
    "Finanzmittelsaldo",
  ]);
});

it("rounded to 100 EUR, the printed rows add up to the printed sums", () => {
  const spill = budget("Finanz", "KSM", 100);
  const accounts = (prefix: RegExp) => spill.filter(([label]) => prefix.test(String(label)));
  const sums = rowOf(spill, "Summe laufende Auszahlungen");
  sums?.forEach((sum, year) => {
    const rows = accounts(/^7[0-7]/).map((row) => Number(row[year + 2]));
    expect(rows.reduce((total, amount) => total + amount, 0)).toBe(sum);
    expect(Number(sum) % 100).toBe(0);
  });
});

it("rounds to the cent without a unit, and for 0, as which Excel passes empty cells", () => {
  expect(budget("Finanz", "KSM", 0)).toEqual(budget("Finanz", "KSM"));
  expect(budget("Finanz", "KSM", 0.01)).toEqual(budget("Finanz", "KSM"));
});

it("takes the names of accounts from the office's own plan", () => {
  const own = [
    ["Konto", "Bezeichnung"],
    ["5318", "AfA Geräte"],
  ];
  const spill = budget("Ergebnis", "EIGEN", null, own);
  expect(spill.find(([account]) => account === "5318")?.[1]).toBe("AfA Geräte");
});

it("names the account that belongs to no budget", () => {
  const [header = [], ...rows] = demoTable("positionen");
  const strange = rows.map((row) => row.map((cell) => (cell === 5253 ? "0815" : cell)));
  const tables = demoEstate().map((table, index) => (index === 3 ? [header, ...strange] : table));
  expect(call("HAUSHALT", ["Ergebnis", "KSM", 2027, 6, ...tables])).toBe(
    'invalid-value: Konto: Das Konto "0815" gehört nicht in diesen Haushalt. ' +
      "Erlaubt sind Konten, die mit 4 oder 5 beginnen.",
  );
});

describe("with the years before", () => {
  const priorYears = [
    ["Konto", "Ergebnis Vorvorjahr", "Ansatz Vorjahr"],
    [5624, 44_911.17, 46_000],
    ["5631", 1234.56, 1300],
    ["4161", 3000, 3000],
    [7624, 44_800, 45_900],
    ["7857", "", 20_000],
  ];
  const withPrior = (view: string, rounding: unknown = null) =>
    budget(view, "EIGEN", rounding, null, priorYears);

  it("they stand before the calculated years, which stay as they are", () => {
    const spill = withPrior("Ergebnis");
    expect(spill[0]?.slice(0, 5)).toEqual([
      ...["Konto", "Bezeichnung", "Ergebnis 2025", "Ansatz 2026", 2027],
    ]);
    const [before, after] = [budget("Ergebnis", "EIGEN"), spill];
    for (const [account, , ...amounts] of before.slice(1)) {
      expect([account, ...(rowOf(after, String(account))?.slice(2) ?? [])]).toEqual([
        account,
        ...amounts,
      ]);
    }
  });

  it("an account that only they have gets its own row, in its place", () => {
    const accounts = withPrior("Ergebnis").map(([account]) => account);
    expect(accounts.slice(accounts.indexOf("5625"), accounts.indexOf("5634") + 1)).toEqual([
      ...["5625", "5631", "5634"],
    ]);
    expect(rowOf(withPrior("Ergebnis"), "5631")).toEqual([1234.56, 1300, 0, 0, 0, 0, 0, 0]);
  });

  it("income and expense stay positive, and each budget has its own accounts", () => {
    expect(rowOf(withPrior("Ergebnis"), "4161")?.slice(0, 2)).toEqual([3000, 3000]);
    expect(rowOf(withPrior("Ergebnis"), "Ergebnis")?.slice(0, 2)).toEqual([-43_145.73, -44_300]);
    expect(rowOf(withPrior("Finanz"), "Finanzmittelsaldo")?.slice(0, 2)).toEqual([
      -44_800, -65_900,
    ]);
  });

  it("rounded, their rows add up to their sums too", () => {
    const spill = withPrior("Ergebnis", 100);
    const rows = spill.filter(([account]) => String(account).startsWith("5"));
    const sum = rows.reduce((total, row) => total + Number(row[2]), 0);
    expect([sum, rowOf(spill, "Summe Aufwendungen")?.[0]]).toEqual([46_100, 46_100]);
  });

  it("an empty table gives empty columns, so that the page keeps its form", () => {
    const spill = budget("Ergebnis", "EIGEN", null, null, [priorYears[0], ["", "", ""]]);
    expect(rowOf(spill, "Ergebnis")?.slice(0, 2)).toEqual([0, 0]);
  });

  it.each([
    [["5624", 1, 1], 'invalid-value: Vorjahre, Zeile 7, Konto: "5624" kommt mehrmals vor'],
    [["0815", 1, 1], 'invalid-value: Vorjahre, Zeile 7, Konto: Das Konto "0815" gehört nicht'],
  ])("%j is refused with its place", (row, sentence) => {
    const answer = call("HAUSHALT", [
      ...["Ergebnis", "EIGEN", 2027, 6],
      ...demoEstate(),
      ...[null, null, [...priorYears, row]],
    ]);
    expect(String(answer)).toContain(sentence);
  });
});

describe("the plan bridge", () => {
  const before = [
    ["Ursache", "Betrag"],
    ["Lizenzen", 1000.5],
    ["Leasing", 500],
  ];
  const after = [
    ["Betrag", "Ursache"],
    ["1.200,50", "lizenzen "],
    [80, "Netz"],
  ];

  it("compares two plans by cause, with a sum", () => {
    expect(call("PLANBRUECKE", [before, after])).toEqual([
      ["Ursache", "Vorjahr", "Jahr", "Veränderung"],
      ["Lizenzen", 1000.5, 1200.5, 200],
      ["Leasing", 500, 0, -500],
      ["Netz", 0, 80, 80],
      ["Summe", 1500.5, 1280.5, -220],
    ]);
  });

  it("does not count a last row of totals as a cause", () => {
    const withSum = [...before, ["Summe", 1500.5]];
    expect(call("PLANBRUECKE", [withSum, after])).toEqual(call("PLANBRUECKE", [before, after]));
  });
});
