import { notHeld } from "../../src/workbench/not-held";
import { book, sheet, table } from "./file/books";

const area = { row: 0, column: 0, rows: 3, columns: 1 };

it.each([
  ["a zoom", { zoom: 125 }, "Zoom"],
  [
    "a highlighted column",
    { tables: [{ ...table("T", area, []), highlightLastColumn: true as const }] },
    "hervorgehobene",
  ],
  ["a very hidden sheet", { visibility: "veryHidden" as const }, "ausgeblendet"],
])("names %s that the grid does not hold", (_, content, word) => {
  const sentences = notHeld(book([sheet("Blatt", content)]));
  expect(sentences).toHaveLength(1);
  expect(sentences[0]?.german).toContain("Blatt „Blatt“: ");
  expect(sentences[0]?.german).toContain(word);
});

it("says nothing of a plain sheet", () => {
  expect(notHeld(book([sheet("Leer")]))).toEqual([]);
});
