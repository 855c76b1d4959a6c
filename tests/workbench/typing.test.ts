import { Book } from "../../src/workbench/grid/book";
import type { ValidationRule, ValidationSnapshot } from "../../src/workbench/snapshot";
import { typeInto } from "../../src/workbench/typing";

/** A rule of data validation stops what a person types, as in the page. */
let book: Book;

const rule = (of: ValidationRule, change: Partial<ValidationSnapshot["error"]> = {}) => {
  const area = { row: 0, column: 0, rows: 5, columns: 1 };
  book.request(() => {
    book.rules.setValidation(book.sheets.active, area, {
      areas: [area],
      rule: of,
      allowBlank: true,
      error: { title: "", message: "", style: "stop", show: true, ...change },
      prompt: { title: "", message: "", show: false },
    });
  });
};
const years: ValidationRule = {
  kind: "wholeNumber",
  operator: "between",
  formula1: 1,
  formula2: 50,
};
const type = (content: string) => {
  typeInto(book, { sheetId: book.sheets.active, row: 0, col: 0 }, content, "de-DE");
  return book.cells.read(book.sheets.active, 0, 0).value;
};

beforeEach(() => {
  book = new Book({ locale: "de-DE", functions: [], emptyCell: null });
});

it("a value outside the rule is refused with the rule's sentence, and the cell stays", () => {
  rule(years, { message: "Bitte 1 bis 50 Jahre eingeben." });
  expect(type("12")).toBe(12);
  expect(() => type("99")).toThrow("Bitte 1 bis 50 Jahre eingeben.");
  expect(() => type("zwölf")).toThrow("Bitte 1 bis 50 Jahre eingeben.");
  expect(book.cells.read(book.sheets.active, 0, 0).value).toBe(12);
});

it("without words of its own the rule refuses in Excel's", () => {
  rule({ kind: "list", source: "Ja,Nein", inCellDropDown: true });
  expect(type("Ja")).toBe("Ja");
  expect(() => type("Vielleicht")).toThrow("Einschränkungen, die für diese Zelle festgelegt sind");
});

it("a cell may be emptied, and a warning lets the value in", () => {
  rule(years);
  type("12");
  expect(type("")).toBe("");
  rule(years, { style: "warning" });
  expect(type("99")).toBe(99);
});
