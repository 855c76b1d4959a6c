import { hasWording, worded, Wording } from "../../src/functions/wording";
import { texts } from "../../src/i18n/texts";

const language = new Wording(({ errors }) => errors.rowWord);

it("words the cells of a spill that wait for a language, and leaves the others", () => {
  const cells = [
    ["a", language],
    [1, language],
  ];
  expect(hasWording(cells)).toBe(true);
  expect(worded(cells, texts("de-DE"))).toEqual([
    ["a", "Zeile"],
    [1, "Zeile"],
  ]);
  expect(worded(cells, texts("en-US"))).toEqual([
    ["a", "row"],
    [1, "row"],
  ]);
});

it.each([[1], ["text"], [[[1, 2]]], [[]]])("asks no language for %j", (cells) => {
  expect(hasWording(cells)).toBe(false);
});
