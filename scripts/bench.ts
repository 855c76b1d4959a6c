import { timeFunctions } from "./bench/functions";
import { timeImport } from "./bench/import";
import { timePane } from "./bench/pane";
import { timeScenarioEditor } from "./bench/scenario-editor";
import { timeWorkbench } from "./bench/workbench";

/**
 * Times what a person waits for, in one run, so that the figures compare although the machine is
 * noisy: the start of the headless workbench, 10,000 cells of AMT.AFA through genuine office.js
 * against the same figures from a native formula, once written and once after a change, a chain of
 * functions, the preview of an inventory of 50,000 rows, what a key press in the scenario editor
 * calculates, and in Chromium the pane itself, from the key to the painted figure. The best of a few
 * rounds counts, of key presses the worst.
 */
async function main(): Promise<void> {
  const times = await timeWorkbench();
  print("boot of the headless workbench", times.boot);
  print("10000 cells of AMT.AFA, from write to settled", times.functions);
  print("10000 cells of a native formula", times.natives);
  print("10000 cells of AMT.AFA after one change", times.functionsAgain);
  print("10000 cells of a native formula after it", times.nativesAgain);
  print("chain of five functions", times.chain);
  for (const [what, milliseconds] of await timeImport()) print(what, milliseconds);
  for (const [what, milliseconds] of timeScenarioEditor()) print(what, milliseconds);
  for (const [what, milliseconds] of await timePane()) print(what, milliseconds);
  for (const [id, microseconds] of timeFunctions())
    console.log(`${`AMT.${id}, a call`.padEnd(55)}${microseconds.toFixed(0).padStart(8)} µs`);
  const ratio = (times.functions / times.natives).toFixed(1);
  console.log(`${"ratio AMT.AFA : native".padEnd(55)}${ratio.padStart(8)}`);
}

function print(what: string, milliseconds: number): void {
  console.log(`${what.padEnd(55)}${milliseconds.toFixed(0).padStart(8)} ms`);
}

void main();
