import { calculateFunction } from "../../src/functions/calculate-function";
import { germanFunctionTexts } from "../../src/i18n/function-texts";
import { createDerivationStore } from "../../src/taskpane/features/derivation/derivation-store";
import { explainCall } from "../../src/taskpane/features/derivation/explain-call";
import { argumentText, resultText } from "../../src/taskpane/features/derivation/shown-value";
import { paneLanguage } from "../../src/taskpane/language";
import { formulaCalls } from "../../src/workbook/explain/formula-calls";
import type { SelectedCall, Selection } from "../../src/workbook/explain/read-selection";

const calculate = (name: string, cells: readonly unknown[]) =>
  calculateFunction(name, cells, germanFunctionTexts);

/** The first call of a formula without references. */
function callOf(formula: string): SelectedCall {
  const [call] = formulaCalls(formula);
  if (call === undefined) throw new Error(`${formula} does not call the add-in`);
  const given = call.arguments.map((expression) => ({ expression, references: [] }));
  return { name: call.name, isWhole: call.isWhole, arguments: given };
}

describe("a call is explained", () => {
  it("by the steps that HERLEITUNG gives, the last one being the cell's value", () => {
    const explanation = explainCall(callOf("=AMT.AFA(12000,DATE(2026,4,15),5,2026)"), calculate);
    if (explanation.kind !== "steps") throw new Error(explanation.kind);
    expect(explanation.steps.at(-1)).toMatchObject({ step: "AfA 2026", result: 1800 });
    expect(explanation.steps.every(({ calculation }) => calculation !== "")).toBe(true);
  });

  it("by the function's own sentence where it refuses an argument", () => {
    const explanation = explainCall(callOf('=AMT.AFA("viel",DATE(2026,4,15),5,2026)'), calculate);
    if (explanation.kind !== "refused") throw new Error(explanation.kind);
    expect(explanation.sentence).toMatch(/^Anschaffungswert: /);
  });

  it("not with a value that only Excel can calculate", () => {
    const call = callOf("=AMT.AFA(SUMIF(1,2),DATE(2026,4,15),5,VALUE(2026))");
    expect(explainCall(call, calculate)).toEqual({ kind: "unknown-arguments", positions: [0, 3] });
  });

  it("not where the function has no derivation", () => {
    expect(explainCall(callOf("=AMT.GWG(2026)"), calculate)).toEqual({ kind: "no-derivation" });
  });
});

it.each([
  [1800, "AFA", "1.800"],
  [8813.2, "AFA", "8.813,20"],
  [158378.0591133005, "KAPITALWERT", "158.378,0591"],
  [1.2184028975, "VERTRAGSKOSTEN", "1,2184028975"],
  [46387, "KUENDIGUNGSTERMIN", "31.12.2026"],
  [3, "KUENDIGUNGSTERMIN", "3"],
])("the result %s of %s is shown as %s", (result, name, expected) => {
  expect(resultText(result, name, paneLanguage("de-DE"))).toBe(expected);
});

it.each([
  ["a year without separator", 2026, "2026"],
  ["an amount with it", 12000, "12.000"],
])("a constant argument is shown: %s", (_, value, expected) => {
  const [argument] = callOf(`=AMT.GWG(${value})`).arguments;
  if (argument === undefined) throw new Error("no argument");
  expect(argumentText(argument, value, paneLanguage("de-DE"))).toBe(expected);
});

describe("the view Herleitung", () => {
  const selection = (address: string): Selection => ({
    sheet: "Anlagen",
    address,
    shown: "",
    content: "entered",
    calls: [],
    sources: [],
  });

  /** Reads answer when they are told to; pauses end at once. */
  function opened() {
    const answers: ((address: string) => void)[] = [];
    const shown: string[] = [];
    let change: () => void = () => undefined;
    const store = createDerivationStore({
      readSelection: () =>
        new Promise((resolve) => {
          answers.push((address) => {
            resolve({ ok: true, value: selection(address) });
          });
        }),
      watchSelection: (onChange) => {
        change = onChange;
        return Promise.resolve({ ok: true, value: () => Promise.resolve() });
      },
      showCell: (_, address) => {
        shown.push(address);
        return Promise.resolve({ ok: true, value: undefined });
      },
      wait: () => Promise.resolve(),
    });
    return {
      store,
      answers,
      shown,
      select: () => {
        change();
      },
    };
  }
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

  it("shows the cell selected last, even if an older answer comes later", async () => {
    const { store, answers, select } = opened();
    store.getState().follow();
    select();
    await settle();
    answers[1]?.("B2");
    answers[0]?.("A1");
    await settle();
    expect(store.getState().selection?.address).toBe("B2");
  });

  it("reads once for selections in quick succession", async () => {
    const { store, answers, select } = opened();
    store.getState().follow();
    select();
    select();
    select();
    await settle();
    expect(answers).toHaveLength(2);
  });

  it("leads back to the cell whose link was followed", async () => {
    const { store, answers, shown } = opened();
    store.getState().follow();
    answers[0]?.("Q5");
    await settle();
    await store.getState().visit({ sheet: "Annahmen", address: "B6" });
    expect(store.getState().trail).toEqual([{ sheet: "Anlagen", address: "Q5" }]);
    await store.getState().back();
    expect(shown).toEqual(["B6", "Q5"]);
    expect(store.getState().trail).toEqual([]);
  });
});
