import { texts } from "../../src/i18n/texts";
import { FUNCTION_HELP } from "../../src/taskpane/features/help/function-help";
import { matchingFunctions } from "../../src/taskpane/features/help/matching-functions";
import { type SelfTestFacts, selfTestText } from "../../src/taskpane/features/help/self-test";

const FACTS: SelfTestFacts = {
  environment: {
    host: "Excel",
    platform: "PC",
    version: "16.0.1",
    displayLanguage: "de-DE",
    contentLanguage: "de-DE",
    requirementSets: ["ExcelApi 1.17", "SharedRuntime 1.1"],
    workbook: "answers",
  },
  version: "1.2.3",
  functions: ["AMT.AFA", "AMT.UMLAGE"],
  described: { names: ["AMT.AFA", "AMT.UMLAGE"], version: "0a1b2c3d" },
  canStore: true,
};

it("the self-test says everything that was found, a line each", () => {
  expect(selfTestText(FACTS, texts("de-DE")).split("\n")).toEqual([
    "IT-Haushalt: Version 1.2.3",
    "Programm: Excel 16.0.1 (PC)",
    "Sprache der Oberfläche: de-DE, der Inhalte: de-DE",
    "Schnittstellen: ExcelApi 1.17, SharedRuntime 1.1",
    "Arbeitsmappe: antwortet",
    "Speicher des Browsers: verfügbar",
    "Beschreibung der Funktionen: Stand 0a1b2c3d",
    "Funktionen: 2, Beschreibung und Programm passen zusammen",
  ]);
});

it.each<[string, Partial<SelfTestFacts>, RegExp]>([
  ["a blocked storage", { canStore: false }, /^Speicher des Browsers: gesperrt/m],
  [
    "functions that Excel does not know yet",
    { described: { names: ["AMT.AFA"], version: "0a1b2c3d" } },
    /nicht beschrieben: AMT\.UMLAGE/,
  ],
  ["a file that cannot be read", { described: undefined }, /nicht lesbar/],
  [
    "a cell that is being edited",
    { environment: { ...FACTS.environment, workbook: "cell-edit" } },
    /Eine Zelle wird gerade bearbeitet/,
  ],
])("the self-test names %s", (_, found, expected) => {
  expect(selfTestText({ ...FACTS, ...found }, texts("de-DE"))).toMatch(expected);
});

const namesFor = (wanted: string) =>
  matchingFunctions(FUNCTION_HELP.de, wanted).map(({ name }) => name);

it.each([
  ["a name in small letters", "umlages", ["AMT.HERLEITUNG", "AMT.UMLAGESATZ"]],
  ["words in any order", "vertrags kosten", ["AMT.HERLEITUNG", "AMT.VERTRAGSKOSTEN"]],
  ["nothing that there is not", "raumschiff", []],
])("the search of functions finds %s", (_, wanted, expected) => {
  expect([...namesFor(wanted)].sort()).toEqual(expected);
});

it("the search of functions shows all as long as nothing is typed", () => {
  expect(namesFor(" ")).toHaveLength(FUNCTION_HELP.de.length);
});
