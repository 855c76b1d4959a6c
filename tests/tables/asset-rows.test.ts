import { readAssets } from "../../src/tables/asset-rows";

const HEADER = ["Anschaffungsdatum", "Anschaffungswert", "Nutzungsdauer", "Verfahren"];

it("makes an asset of a row", () => {
  const { rows, refusals } = readAssets([HEADER, ["15.04.2026", "12.000,00", 5, ""]]);
  expect(refusals).toEqual([]);
  expect(rows).toMatchObject([
    { row: 2, asset: { method: "straight-line", cost: 1_200_000, lifeMonths: 60 } },
  ]);
});

it.each([
  ["linear", "straight-line"],
  ["sofort", "immediate"],
  ["pool", "pool"],
  ["Degressiv", "declining-balance"],
])("knows the method %s", (word, method) => {
  expect(readAssets([HEADER, ["01.07.2026", 100, 5, word]]).rows).toMatchObject([
    { asset: { method } },
  ]);
});

it("takes the life that the workbook settled where the row has none", () => {
  const header = [...HEADER, "Nutzungsdauer angesetzt"];
  const { rows } = readAssets([
    header,
    ["01.01.2026", 100, "", "", 3],
    ["01.01.2026", 100, 5, "", 5],
  ]);
  expect(rows.map(({ asset }) => "lifeMonths" in asset && asset.lifeMonths)).toEqual([36, 60]);
});

it("needs no life where the method has none", () => {
  expect(readAssets([HEADER, ["01.01.2026", 100, "", "sofort"]]).refusals).toEqual([]);
});

it.each([
  ["without a life", ["01.01.2026", 100, "", ""], "missing", "Nutzungsdauer"],
  ["with a life in words", ["01.01.2026", 100, "drei", ""], "not-a-number", "Nutzungsdauer"],
  ["with a negative cost", ["01.01.2026", -1, 5, ""], "must-not-be-negative", "Anschaffungswert"],
  [
    "with a declining balance outside its windows",
    ["01.01.2019", 100, 5, "degressiv"],
    "outside-declining-balance-windows",
    "Anschaffungsdatum",
  ],
] as const)("refuses a row %s at its place", (_, line, kind, column) => {
  const { rows, refusals } = readAssets([HEADER, ["01.01.2026", 1, 1], line]);
  expect(rows).toHaveLength(1);
  expect(refusals).toMatchObject([{ kind, place: { table: "Anlagen", row: 3, column } }]);
});

it("refuses a disposal before the acquisition at its place", () => {
  const cells = [
    [...HEADER, "Abgangsdatum"],
    ["15.04.2026", 100, 5, "", "14.04.2026"],
  ];
  expect(readAssets(cells).refusals).toMatchObject([
    { kind: "before-acquisition", place: { row: 2, column: "Abgangsdatum" } },
  ]);
});

it("lists refusals in the order of the rows", () => {
  const { refusals } = readAssets([
    HEADER,
    ["01.01.2026", 100, "", ""],
    ["nie", 100, 5, ""],
    ["01.01.2026", 100, "", ""],
  ]);
  expect(refusals.map(({ place }) => place?.row)).toEqual([2, 3, 4]);
});
