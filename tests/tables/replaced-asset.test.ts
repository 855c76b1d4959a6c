import type { AssetRow } from "../../src/tables/asset-rows";
import { readAssets } from "../../src/tables/asset-rows";
import { replacedAsset } from "../../src/tables/replaced-asset";

const HEADER = [
  ["Anschaffungsdatum", "Anschaffungswert", "Nutzungsdauer", "Verfahren"],
  ["Abgangsdatum", "Ersetzen", "Wiederbeschaffungswert"],
].flat();

function rowOf(...cells: unknown[]): AssetRow {
  const [row] = readAssets([HEADER, cells]).rows;
  if (row === undefined) throw new Error("the row is refused");
  return row;
}

const replaced = (...cells: unknown[]) => replacedAsset(rowOf(...cells));

describe("an asset to be replaced", () => {
  it("has its own price, life and disposal", () => {
    expect(replaced("15.04.2026", 1000, 5, "", "20.09.2028", "ja", 1250)).toEqual({
      ok: true,
      value: {
        acquiredIn: 2026 * 12 + 3,
        lifeMonths: 60,
        disposedIn: 2028 * 12 + 8,
        replacementCost: 1250_00,
      },
    });
  });

  it.each([null, "", 0])("costs as much as before where its price is %p", (price) => {
    expect(replaced("15.04.2026", 1000, 5, "", null, "ja", price)).toMatchObject({
      value: { replacementCost: 1000_00 },
    });
  });

  it.each(["nein", null, ""])("is none where Ersetzen is %p", (word) => {
    expect(replaced("15.04.2026", 1000, 5, "", null, word, 1250)).toEqual({
      ok: true,
      value: undefined,
    });
  });

  it("keeps its life where it is written off at once", () => {
    expect(replaced("15.04.2026", 500, 4, "sofort", null, "ja")).toMatchObject({
      value: { lifeMonths: 48 },
    });
  });

  it("is refused without a life, at its place", () => {
    expect(replaced("15.04.2026", 500, null, "sofort", null, "ja")).toEqual({
      ok: false,
      refusal: {
        kind: "missing",
        argument: "Nutzungsdauer",
        place: { table: "Anlagen", row: 2, column: "Nutzungsdauer" },
      },
    });
  });
});
