import { differences } from "../../scripts/crosscheck/difference";
import { NATIVE_FORMULAS } from "../../src/workbook/freeze/native-formulas";
import { comparedRows } from "../../scripts/crosscheck/rows";
import { nativeForm } from "../../src/workbook/freeze/native-form";
import { calculateWithIronCalc } from "./ironcalc";

it.each(NATIVE_FORMULAS)(
  "$id is what IronCalc makes of Excel's own functions",
  (native) => {
    const rows = comparedRows([native], 500);
    expect(differences(rows, calculateWithIronCalc(rows)).slice(0, 5)).toEqual([]);
  },
  60_000,
);

it.each([
  ["an interval in other words", '=AMT.VERTRAGSKOSTEN(300,"Quartal",46023,"",2026)'],
  ["an end before the beginning", '=AMT.VERTRAGSKOSTEN(300,"monatlich",46023,46000,2026)'],
  ["a disposal before the acquisition", "=AMT.AFA(300,46023,3,2026,46000)"],
  ["one in a book value", "=AMT.RESTBUCHWERT(300,46023,3,46387,46000)"],
  ["one of what was granted", "=AMT.SONDERPOSTEN(300,46023,3,2026,46000)"],
])("%s is #N/A in Excel's own functions, never a wrong number", (_, call) => {
  const formula = nativeForm({ formula: call }) ?? "";
  const rows = [{ call, cells: [], formula, expected: "#N/A" }];
  expect(calculateWithIronCalc(rows)).toEqual(["#N/A"]);
});
