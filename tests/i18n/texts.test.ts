import { germanFormat } from "../../src/i18n/de/format";
import { germanPaneFormat } from "../../src/i18n/de/pane-format";
import { englishFormat } from "../../src/i18n/en/format";
import { englishFunctionTexts } from "../../src/i18n/en/function-texts";
import { englishPaneFormat } from "../../src/i18n/en/pane-format";
import { germanFunctionTexts } from "../../src/i18n/function-texts";
import { languageOf } from "../../src/i18n/language";
import { refusalSentence } from "../../src/i18n/refusal-sentence";
import { texts } from "../../src/i18n/texts";

it.each([
  ["de-DE", "de"],
  ["de-AT", "de"],
  ["de", "de"],
  ["DE-de", "de"],
  [undefined, "de"],
  ["", "de"],
  ["en-US", "en"],
  ["fr-FR", "en"],
  ["den-CA", "en"],
])("the language of %s is %s", (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

/** Every path to a text in a tree of texts. */
function paths(node: unknown, path = ""): readonly string[] {
  if (typeof node !== "object" || node === null) return [path];
  return Object.entries(node).flatMap(([key, child]) => paths(child, `${path}/${key}`));
}

it("has the same kinds of sentences in both languages", () => {
  const [german, english] = [texts("de-DE").errors, texts("en-US").errors];
  expect(Object.keys(english.sentences)).toEqual(Object.keys(german.sentences));
  expect(Object.keys(english.allowed)).toEqual(Object.keys(german.allowed));
  expect(paths(english.allowedByKind)).toEqual(paths(german.allowedByKind));
});

it("ends every hint with a full stop", () => {
  for (const locale of ["de-DE", "en-US"]) {
    const { allowed, allowedByKind } = texts(locale).errors;
    for (const hint of [...Object.values(allowed), ...Object.values(allowedByKind)]) {
      expect(hint).toMatch(/^\S.*\.$/);
    }
  }
});

describe("values in sentences", () => {
  it.each([
    [2026, "2026", "2026"],
    [1181.47, "1181,47", "1181.47"],
    [-0.5, "-0,5", "-0.5"],
    [200_000, "200.000", "200,000"],
    [0.1 + 0.2, "0,3", "0.3"],
    [true, "WAHR", "TRUE"],
    ["drei", '"drei"', '"drei"'],
    [" a\nb ", '" a b "', '" a b "'],
    [{ year: 2026, month: 4, day: 5 }, "05.04.2026", "5 April 2026"],
  ])("%j is %s in German and %s in English", (value, german, english) => {
    expect(germanFormat.value(value)).toBe(german);
    expect(englishFormat.value(value)).toBe(english);
  });

  it("has the quotation marks of printed text in the pane", () => {
    expect(germanPaneFormat.value("drei")).toBe("„drei“");
    expect(englishPaneFormat.value("drei")).toBe("“drei”");
  });

  it("has straight ones in the error of a cell and printed ones in the pane", () => {
    const refusal = { kind: "not-a-number", argument: "Jahre", value: "drei" } as const;
    const [german, english] = [texts("de-DE"), texts("en-US")];
    expect(refusalSentence(refusal, germanFunctionTexts)).toMatch(/^Jahre: "drei" ist keine/u);
    expect(refusalSentence(refusal, german)).toMatch(/^Jahre: „drei“ ist keine Zahl/u);
    expect(refusalSentence(refusal, englishFunctionTexts)).toMatch(/^Jahre: "drei" is not/u);
    expect(refusalSentence(refusal, english)).toMatch(/^Jahre: “drei” is not a number/u);
  });

  it("cuts long texts", () => {
    expect(germanFormat.value("x".repeat(1000))).toBe(`"${"x".repeat(59)}…"`);
  });

  it.each([
    [[], ""],
    [["a"], "a"],
    [["a", "b"], "a oder b"],
    [["a", "b", "c"], "a, b oder c"],
  ])("lists %j as %s", (words, expected) => {
    expect(germanFormat.oneOf(words)).toBe(expected);
  });
});
