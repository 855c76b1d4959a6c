import { assetTarget } from "../src/import/asset-target";
import { openTextSource } from "../src/import/open-source";
import { previewImport } from "../src/import/import-file";
import { timeFunctions } from "./bench/functions";
import { timeWorkbench } from "./bench/workbench";

/**
 * Times what a person waits for, in one run, so that the figures compare although the machine is
 * noisy: the start of the headless workbench, 10,000 cells of AMT.AFA through genuine office.js
 * against the same figures from a native formula, once written and once after a change, a chain of
 * functions, and the preview of an inventory of 50,000 rows.
 * The best of five rounds counts.
 */
const rounds = 5;

async function main(): Promise<void> {
  const times = await timeWorkbench();
  print("boot of the headless workbench", times.boot);
  print("10000 cells of AMT.AFA, from write to settled", times.functions);
  print("10000 cells of a native formula", times.natives);
  print("10000 cells of AMT.AFA after one change", times.functionsAgain);
  print("10000 cells of a native formula after it", times.nativesAgain);
  print("chain of five functions", times.chain);
  print("preview of an inventory of 50,000 rows", timeImport());
  for (const [id, microseconds] of timeFunctions())
    console.log(`${`AMT.${id}, a call`.padEnd(45)}${microseconds.toFixed(0).padStart(8)} µs`);
  const ratio = (times.functions / times.natives).toFixed(1);
  console.log(`${"ratio AMT.AFA : native".padEnd(45)}${ratio.padStart(8)}`);
}

function timeImport(): number {
  const rows = Array.from(
    { length: 50_000 },
    (_, at) => `IT-${at};Arbeitsplatz-PC;${1 + (at % 28)}.02.2024;1.${100 + (at % 900)},47 €;5`,
  );
  const file = ["Nr;Bezeichnung;Anschaffungsdatum;Anschaffungswert;Nutzungsdauer", ...rows];
  const bytes = new TextEncoder().encode(file.join("\r\n"));
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const opening = openTextSource(bytes);
    if (!opening.ok) throw new Error(opening.reason.kind);
    const { source } = opening;
    const result = previewImport({ source, targetKey: "assets", target: assetTarget() });
    if (!result.ok || result.preview.added.length !== rows.length)
      throw new Error("The inventory was not read whole.");
    return performance.now() - start;
  });
  return Math.min(...times);
}

function print(what: string, milliseconds: number): void {
  console.log(`${what.padEnd(45)}${milliseconds.toFixed(0).padStart(8)} ms`);
}

void main();
