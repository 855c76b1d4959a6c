import { BEFUNDE } from "../../../src/tables/befunde";
import { linesByRow } from "../../../src/workbook/checks/finding-lines";

const HEADER = BEFUNDE.columns.map(({ header }) => header);
const row = (texts: Readonly<Record<string, string>>) =>
  HEADER.map((header) => texts[header] ?? "");

it("a row has as many lines as its longest sentence takes in its column", () => {
  const short = "Kurz.";
  const words = (count: number) => Array<string>(count).fill("zehn1ehnze").join(" ");
  expect(
    linesByRow(
      [
        row({ Befund: short }),
        // four words of ten letters fit into 52 digits, five do not
        row({ Befund: words(4), Vorschlag: short }),
        row({ Befund: words(5) }),
        row({ Befund: short, Begründung: words(5) }),
      ],
      HEADER,
    ),
  ).toEqual([1, 1, 2, 3]);
});

it("what is not a sentence does not make rows higher", () => {
  expect(linesByRow([row({ Kennung: "x ".repeat(200) })], HEADER)).toEqual([1]);
});
