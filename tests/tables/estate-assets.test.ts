import { readEstateAssets } from "../../src/tables/estate-assets";

const HEADER = [
  ...["Bereich", "Anschaffungsdatum", "Anschaffungswert", "Nutzungsdauer", "Verfahren"],
  ...["Zuwendung", "Ersetzen", "Wiederbeschaffungswert"],
];
const read = (...rows: unknown[][]) => readEstateAssets([HEADER, ...rows]);

it("has area, replacement and grant beside the asset", () => {
  const { assets, refusals } = read([" SERVER ", "01.10.2024", 1000, 5, "", 300, "ja", 1200]);
  expect(refusals).toEqual([]);
  expect(assets).toMatchObject([
    {
      row: 2,
      area: "server",
      asset: { cost: 100_000 },
      replaced: { lifeMonths: 60, replacementCost: 120_000 },
      grant: { inStepWith: { cost: 30_000, lifeMonths: 60 } },
    },
  ]);
});

it("has neither where the row says nothing", () => {
  const [plain] = read(["", "01.10.2024", 1000, 5]).assets;
  expect(plain).toMatchObject({ area: undefined, replaced: undefined, grant: undefined });
});

it.each([
  ["replaced", ["", "01.10.2024", 500, "", "sofort", "", "ja"]],
  ["funded", ["", "01.10.2024", 500, "", "sofort", 100, ""]],
])("needs a life for an asset that is %s", (_, row) => {
  expect(read(row).refusals).toMatchObject([
    { kind: "missing", place: { table: "Anlagen", row: 2, column: "Nutzungsdauer" } },
  ]);
});

it("refuses a grant below 0", () => {
  expect(read(["", "01.10.2024", 500, 3, "", -1]).refusals).toMatchObject([
    { kind: "must-not-be-negative", place: { column: "Zuwendung" } },
  ]);
});
