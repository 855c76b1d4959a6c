import type { Bench } from "../../src/workbench/bench/bench";

/**
 * Does what a person does first: opens the pane by the ribbon and sets up the example.
 *
 * @throws Error with what the pane shows where it could not
 */
export async function setUpExample(bench: Bench): Promise<void> {
  await bench.press("Einrichten");
  await bench.press("Mit Beispiel einrichten");
  await bench.see("Die Arbeitsmappe ist eingerichtet");
  await bench.waitUntilSettled();
}
