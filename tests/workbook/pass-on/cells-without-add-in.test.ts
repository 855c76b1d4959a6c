import { sheetWithoutAddIn } from "../../../src/workbook/pass-on/cells-without-add-in";

const clean = (cells: string) =>
  sheetWithoutAddIn("Blatt", `<row r="1">${cells}</row>`, () => false);

/** A cell as Excel writes it where it has a look and nothing in it. */
const empty = (address: string) => `<c r="${address}" s="3"/>`;

describe("a cell without content before one of the add-in", () => {
  const spill =
    '<c r="B1" t="str" cm="1"><f t="array" ref="B1:B2">_xldudf_AMT_AFAPLAN(1)</f><v>Jahr</v></c>';

  it("stays as it is, and the other becomes a text of its own without traces of a spill", () => {
    const { xml } = clean(empty("A1") + spill);
    const text = '<is><t xml:space="preserve">Jahr</t></is>';
    expect(xml).toBe(`<row r="1">${empty("A1")}<c r="B1" t="inlineStr">${text}</c></row>`);
  });

  it("is not taken for the first cell of its spill", () => {
    const { formulas, spills } = clean(empty("A1") + spill);
    expect(formulas).toBe(1);
    expect(spills).toEqual([{ sheet: "Blatt", anchor: "B1", area: "B1:B2" }]);
  });
});

it("sheets with thousands of cells without content are read in a moment", () => {
  const cells = Array.from({ length: 40_000 }, (_, index) => empty(`A${index + 1}`)).join("");
  const begun = performance.now();
  expect(clean(cells).formulas).toBe(0);
  // Reading each of them to the end of the sheet would take a minute.
  expect(performance.now() - begun).toBeLessThan(5000);
});
