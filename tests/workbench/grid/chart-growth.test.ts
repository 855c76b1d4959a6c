import { formatAddress, parseAddress, splitSheet } from "../../../src/workbench/grid/area";
import { Book } from "../../../src/workbench/grid/book";

let book: Book;
let sheet: string;

beforeEach(() => {
  book = new Book({ locale: "de-DE", functions: [], emptyCell: null });
  sheet = book.sheets.active;
});

function area(address: string) {
  const found = parseAddress(address);
  if (!found) throw new Error(address);
  return found;
}

describe("a chart of a table's whole columns", () => {
  /** Cells that the chart reads, without the sheet. */
  const ranges = () => {
    const plain = (reference: string) =>
      formatAddress(area(splitSheet(reference)[1].replaceAll("$", "")));
    return book.charts
      .all(other)
      .flatMap(({ series }) => series.map((one) => [plain(one.categories), plain(one.values)]));
  };
  let other: string;
  let table: string;

  beforeEach(() => {
    table = book.request(() => {
      book.write(sheet, area("A1:B2"), [
        ["Gemeinde", "Anteil"],
        ["A", 1],
      ]);
      return book.tables.add(sheet, area("A1:B2"));
    }).id;
    other = book.sheets.add("Übersicht");
    const read = (values: string) => ({
      name: "",
      nameReference: "",
      values,
      categories: "Tabelle1!$A$2:$A$2",
      color: "",
    });
    book.charts.add(other, "BarClustered", [read("Tabelle1!$B$2"), read("Tabelle1!$D$2:$D$2")]);
    book.engine.flush();
  });

  const resize = (address: string) => {
    book.request(() => {
      book.tables.resize(table, area(address));
    });
  };

  it.each<[string, () => void, string[]]>([
    [
      "grows when the table is made larger",
      () => {
        resize("A1:B5");
      },
      ["A2:A5", "B2:B5"],
    ],
    [
      "grows when something is written below the table",
      () => {
        resize("A1:B3");
        book.engine.model.dispatch("UPDATE_CELL", {
          sheetId: sheet,
          col: 0,
          row: 3,
          content: "C",
        });
      },
      ["A2:A4", "B2:B4"],
    ],
    [
      "grows when rows come in front of the first one",
      () => {
        book.request(() => {
          book.insertCells(sheet, area("A2:B3"), "ROW");
        });
      },
      ["A2:A4", "B2:B4"],
    ],
    [
      "shrinks with the table",
      () => {
        resize("A1:B5");
        resize("A1:B3");
      },
      ["A2:A3", "B2:B3"],
    ],
    [
      "has its former rows after it was taken back",
      () => {
        resize("A1:B5");
        book.engine.model.dispatch("REQUEST_UNDO");
      },
      ["A2", "B2"],
    ],
  ])("%s", (_, step, read) => {
    step();
    expect(ranges()).toEqual([read, [read[0], "D2"]]);
  });

  it("stays where it reads a part of a column only", () => {
    resize("A1:B4");
    const [chart] = book.charts.all(other);
    if (!chart) throw new Error("There is no chart.");
    const series = chart.series.map((one) => ({ ...one, values: "Tabelle1!$B$2:$B$3" }));
    book.charts.update(other, chart.id, { series });
    book.engine.flush();
    resize("A1:B6");
    expect(ranges()).toEqual([
      ["A2:A6", "B2:B3"],
      ["A2:A6", "B2:B3"],
    ]);
  });
});
