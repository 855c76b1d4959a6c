import { answer } from "../../src/functions/answer";
import { CUSTOM_FUNCTIONS } from "../../src/functions/custom-functions";

function faulty(): never {
  throw new RangeError("index 3");
}

it.each([
  [
    "de-DE",
    "AMT.AFA konnte wegen eines Fehlers im Add-in nicht rechnen (RangeError: index 3). " +
      "Ihre Eingaben sind unverändert; bitte melden Sie diesen Fehler.",
  ],
  [
    "en-US",
    "AMT.AFA could not calculate because of a fault in the add-in (RangeError: index 3). " +
      "Your input is unchanged; please report this fault.",
  ],
])("words a fault of the add-in too: %s", (locale, sentence) => {
  expect(answer("AFA", faulty, [], locale)).toEqual({
    ok: false,
    error: "invalid-value",
    sentence,
  });
});

it("leaves out what the runtime appends behind the arguments", () => {
  const invocation = { functionName: "AFA" };
  const cells = [12_000, "15.04.2026", 5, 2026, null, null, null, invocation];
  expect(answer("AFA", CUSTOM_FUNCTIONS.AFA, cells, "de-DE")).toEqual({ ok: true, cells: 1800 });
});

it("speaks German as long as no language is known", () => {
  expect(answer("GWG", CUSTOM_FUNCTIONS.GWG, [], undefined)).toMatchObject({
    sentence: "Netto: Die Angabe fehlt. Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 840.",
  });
});
