import { JSDOM } from "jsdom";
import { tableText } from "../../src/taskpane/features/import/clipboard-table";

beforeAll(() => {
  Object.assign(globalThis, { DOMParser: new JSDOM("").window.DOMParser });
});

it("the cells of a table come with tabs between them", () => {
  const html =
    "<html><body><!--StartFragment--><table><tr><td>Nr</td><td>Preis</td></tr>" +
    "<tr><td> IT-1\n </td><td>1.200,00&nbsp;€</td></tr></table><!--EndFragment--></body></html>";
  expect(tableText(html)).toBe("Nr\tPreis\nIT-1\t1.200,00 €");
});

it("a line break, a tab or a quotation mark within a cell stays in its cell", () => {
  expect(tableText('<table><tr><td>Gerät<br>neu</td><td>14"</td></tr></table>')).toBe(
    '"Gerät\nneu"\t"14"""',
  );
});

it("cells that are covered by merged ones keep their place", () => {
  const html =
    '<table><tr><td colspan="2">A</td><td rowspan="2">B</td></tr><tr><td>C</td><td>D</td></tr></table>';
  expect(tableText(html)).toBe("A\t\tB\nC\tD\t");
});

it("the largest of several tables is taken, and text without a table is none", () => {
  expect(
    tableText(
      "<table><tr><td>x</td></tr></table><table><tr><td>1</td></tr><tr><td>2</td></tr></table>",
    ),
  ).toBe("1\n2");
  expect(tableText("<p>Guten Tag</p>")).toBeUndefined();
  expect(tableText("")).toBeUndefined();
});
