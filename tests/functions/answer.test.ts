import { answer, outcomeOf } from "../../src/functions/answer";
import { CUSTOM_FUNCTIONS } from "../../src/functions/custom-functions";
import { Wording } from "../../src/functions/wording";
import { germanFunctionTexts, loadFunctionTexts } from "../../src/i18n/function-texts";

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
])("words a fault of the add-in too: %s", async (locale, sentence) => {
  expect(answer("AFA", faulty, [], await loadFunctionTexts(locale))).toEqual({
    ok: false,
    error: "invalid-value",
    sentence,
  });
});

it("leaves out what the runtime appends behind the arguments", () => {
  const invocation = { functionName: "AFA" };
  const cells = [12_000, "15.04.2026", 5, 2026, null, null, null, invocation];
  expect(answer("AFA", CUSTOM_FUNCTIONS.AFA, cells, germanFunctionTexts)).toEqual({
    ok: true,
    cells: 1800,
  });
});

it("speaks German where no language is known", async () => {
  const texts = await loadFunctionTexts(undefined);
  expect(answer("GWG", CUSTOM_FUNCTIONS.GWG, [], texts)).toMatchObject({
    sentence: "Netto: Die Angabe fehlt. Erlaubt ist ein Betrag in Euro ab 0, zum Beispiel 840.",
  });
});

it("has values before any language is known; only what is worded waits for it", () => {
  const asset = [12_000, "15.04.2026", 5, 2026];
  expect(outcomeOf("AFA", CUSTOM_FUNCTIONS.AFA, asset)).toEqual({
    needsWords: false,
    cells: 1800,
  });
  expect(outcomeOf("AFA", CUSTOM_FUNCTIONS.AFA, [])).toMatchObject({ needsWords: true });
  const derived = ["AFA", asset.map((cell) => [[cell]])];
  expect(outcomeOf("HERLEITUNG", CUSTOM_FUNCTIONS.HERLEITUNG, derived)).toMatchObject({
    needsWords: true,
  });
});

it("words a text of a result that fails as a fault, in whichever language", () => {
  const spill = () => [[new Wording(faulty)]];
  expect(answer("AFA", spill, [], germanFunctionTexts)).toMatchObject({
    ok: false,
    sentence: expect.stringContaining("RangeError: index 3") as unknown,
  });
});
