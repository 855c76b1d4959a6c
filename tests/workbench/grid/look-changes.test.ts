import { Book } from "../../../src/workbench/grid/book";

/** Looks that are given one by one are carried out as one change of each cell. */
const area = { row: 0, column: 0, rows: 2, columns: 2 };
let book: Book;
let sheet: string;
let changed: number;

beforeEach(() => {
  book = new Book({ locale: "de-DE", functions: [], emptyCell: null });
  sheet = book.sheets.active;
  changed = 0;
  book.engine.model.on("command-dispatched", {}, (command: object) => {
    if ("type" in command && command.type === "UPDATE_CELL") changed++;
  });
});

it("font, fill, number format and borders of a block cost one change of each cell", () => {
  book.request(() => {
    book.cells.setStyle(sheet, area, { bold: true });
    book.cells.looks.changeBorder(sheet, area, "bottom", () => ({
      style: "thin",
      color: "#1F4E79",
    }));
    book.cells.setStyle(sheet, area, { fill: "#E8EEF5" });
    book.cells.setFormat(sheet, area, "#,##0.00");
    book.cells.setStyle(sheet, { ...area, rows: 1 }, { bold: undefined });
  });
  expect(changed).toBe(4);
  expect(book.cells.style(sheet, 0, 1)).toEqual({ fill: "#E8EEF5" });
  expect(book.cells.style(sheet, 1, 1)).toEqual({
    bold: true,
    fill: "#E8EEF5",
    border: { bottom: { style: "thin", color: "#1F4E79" } },
  });
  expect(book.cells.format(sheet, 1, 0)).toBe("#,##0.00");
});

it("a format that comes before a content still decides how it is read", () => {
  book.request(() => {
    book.cells.setFormat(sheet, area, "@");
    book.cells.write(sheet, 0, 0, "=1+1");
    book.cells.setFormat(sheet, { ...area, column: 1, columns: 1 }, "General");
    book.cells.write(sheet, 0, 1, "=1+1");
  });
  expect([0, 1].map((column) => book.cells.read(sheet, 0, column).value)).toEqual(["=1+1", 2]);
});

it("a border's colour and line, given one after the other, are one border", () => {
  const change = (part: object) => {
    book.cells.looks.changeBorder(sheet, area, "top", (border) => ({
      style: "thin",
      color: "#000000",
      ...border,
      ...part,
    }));
  };
  book.request(() => {
    change({ style: "medium" });
    change({ color: "#C00000" });
  });
  expect(book.cells.style(sheet, 0, 0).border?.top).toEqual({ style: "medium", color: "#C00000" });
});
