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

it("a rule of dates lets only days within its limits in, headless as in the page", () => {
  rule({ kind: "date", operator: "between", formula1: "2026-01-01", formula2: "2026-12-31" });
  expect(type("31.12.2026")).toBe(46_387);
  expect(type("46023")).toBe(46_023);
  for (const outside of ["31.12.2025", "01.01.2027", "bald", "WAHR"])
    expect(() => type(outside)).toThrow("Einschränkungen");
  rule({ kind: "date", operator: "greaterThan", formula1: 46_023 });
  expect(type("02.01.2026")).toBe(46_024);
  expect(() => type("01.01.2026")).toThrow("Einschränkungen");
  rule({ kind: "date", operator: "lessThan", formula1: 46_023 }, { style: "warning" });
  expect(type("02.01.2026")).toBe(46_024);
});

it("a limit that is a formula is read from the cell that is typed into", () => {
  const sheetId = book.sheets.active;
  book.request(() => {
    book.cells.write(sheetId, 0, 1, 46_000);
    book.cells.write(sheetId, 1, 1, 46_100);
    book.cells.write(sheetId, 2, 1, "=1/0");
  });
  rule({ kind: "date", operator: "greaterThanOrEqualTo", formula1: "=B1" });
  const typeBelow = (row: number) => {
    typeInto(book, { sheetId, row, col: 0 }, "46050", "de-DE");
  };
  expect(type("46050")).toBe(46_050);
  expect(() => {
    typeBelow(1);
  }).toThrow("Einschränkungen");
  expect(() => {
    typeBelow(2);
  }).toThrow("Einschränkungen");
  // An empty cell is no limit where the rule ignores blanks.
  typeBelow(3);
  expect(book.cells.read(sheetId, 3, 0).value).toBe(46_050);
});

it("a rule of text lengths counts what the cell would hold, numbers too", () => {
  rule({ kind: "textLength", operator: "lessThanOrEqualTo", formula1: 5 });
  expect(type("Ärzte")).toBe("Ärzte");
  expect(type("12,5")).toBe(12.5);
  expect(type("'00123")).toBe("00123");
  for (const long of ["Straße", "123456", "FALSCH"])
    expect(() => type(long)).toThrow("Einschränkungen");
  rule({ kind: "textLength", operator: "notEqualTo", formula1: 3 });
  expect(() => type("abc")).toThrow("Einschränkungen");
});

it("a rule of whole numbers lets no fraction in, and no rule of numbers a text", () => {
  rule(years);
  expect(() => type("1,5")).toThrow("Einschränkungen");
  rule({ kind: "decimal", operator: "notEqualTo", formula1: 3 });
  expect(type("1,5")).toBe(1.5);
  expect(() => type("x")).toThrow("Einschränkungen");
});
