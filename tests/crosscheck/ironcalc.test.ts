import { differences } from "../../scripts/crosscheck/difference";
import { NATIVE_FORMULAS } from "../../src/workbook/freeze/native-formulas";
import { comparedRows } from "../../scripts/crosscheck/rows";
import { calculateWithIronCalc } from "./ironcalc";

it.each(NATIVE_FORMULAS)(
  "$id is what IronCalc makes of Excel's own functions",
  (native) => {
    const rows = comparedRows([native], 500);
    expect(differences(rows, calculateWithIronCalc(rows)).slice(0, 5)).toEqual([]);
  },
  60_000,
);
