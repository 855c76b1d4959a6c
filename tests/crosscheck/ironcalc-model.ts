import { readFileSync } from "node:fs";
import path from "node:path";
import { initSync, Model } from "@ironcalc/wasm";

/** Runs something with an empty workbook of IronCalc, an engine that shares no code with ours. */
export function withIronCalc<T>(action: (model: Model) => T): T {
  const folder = path.dirname(require.resolve("@ironcalc/wasm"));
  initSync({ module: readFileSync(path.join(folder, "wasm_bg.wasm")) });
  const model = new Model("crosscheck", "en", "UTC", "en");
  try {
    return action(model);
  } finally {
    model.free();
  }
}

/** A number format in full: General would show fewer digits, and money with a sign. */
export const FULL_NUMBER = "0.0000000000";
