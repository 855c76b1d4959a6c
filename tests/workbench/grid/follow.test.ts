import { formatAddress, parseAddress } from "../../../src/workbench/grid/area";
import { Book } from "../../../src/workbench/grid/book";
import type { CellInput } from "../../../src/workbench/grid/cells";
import type { ConditionalFormatSnapshot } from "../../../src/workbench/snapshot";

/** What hangs on cells goes with them. */
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

function write(address: string, rows: CellInput[][]): void {
  book.request(() => {
    book.write(sheet, area(address), rows);
  });
}

const insert = (address: string, dimension: "ROW" | "COL" = "ROW") => {
  book.request(() => {
    book.insertCells(sheet, area(address), dimension);
  });
};
const remove = (address: string) => {
  book.request(() => {
    book.deleteCells(sheet, area(address), "ROW");
  });
};
const formula = (row: number, column: number) => book.cells.formula(sheet, row, column);

describe("a conditional format", () => {
  const format = (areas: string[], text: string): ConditionalFormatSnapshot => ({
    areas: areas.map(area),
    rule: { kind: "formula", formula: text },
    style: { bold: true },
    stopIfTrue: false,
  });
  const shown = () =>
    book.rules
      .conditionalFormats(sheet)
      .map(({ areas, rule }) => [
        areas.map((one) => formatAddress(one)).join(),
        rule.kind === "formula" ? rule.formula : "",
      ]);

  it.each<[string, () => void, string[][]]>([
    [
      "moves with rows above",
      () => {
        insert("1:2");
      },
      [["A7:C11", "=$A7>$E$3"]],
    ],
    [
      "grows with rows in its midst",
      () => {
        insert("7:7");
      },
      [["A5:C10", "=$A5>$E$1"]],
    ],
    [
      "keeps its meaning when its first row goes",
      () => {
        remove("5:5");
      },
      [["A5:C8", "=$A5>$E$1"]],
    ],
    [
      "goes with all its cells",
      () => {
        remove("4:12");
      },
      [],
    ],
    [
      "says #REF! for a cell that is gone",
      () => {
        remove("1:1");
      },
      [["A4:C8", "=$A4>#REF!"]],
    ],
    [
      "moves with inserted cells",
      () => {
        insert("A2:C2");
      },
      [["A6:C10", "=$A6>$E$1"]],
    ],
  ])("%s", (_, change, expected) => {
    book.rules.addConditionalFormat(sheet, format(["A5:C9"], "=$A5>$E$1"));
    change();
    expect(shown()).toEqual(expected);
  });

  it("that is taken from some cells holds for the others", () => {
    book.rules.addConditionalFormat(sheet, format(["A5:C9"], "=$A5>1"));
    book.rules.removeConditionalFormats(sheet, area("A7:C7"));
    expect(shown()).toEqual([["A5:C6,A8:C9", "=$A5>1"]]);
  });
});

it("a list for a drop-down follows its source to another name of the sheet", () => {
  const other = book.sheets.add("Listen");
  book.rules.setValidation(sheet, area("A1:A9"), {
    areas: [area("A1:A9")],
    rule: { kind: "list", source: "=Listen!$A$1:$A$3", inCellDropDown: true },
    allowBlank: true,
    error: { title: "", message: "", style: "stop", show: true },
    prompt: { title: "", message: "", show: false },
  });
  book.request(() => {
    book.insertCells(other, area("2:2"), "ROW");
  });
  book.sheets.rename(other, "Auswahl 1");
  expect(book.rules.validations(sheet)).toMatchObject([
    { rule: { source: "='Auswahl 1'!$A$1:$A$4" } },
  ]);
});

describe("a drop-down whose list is a whole column of a table", () => {
  const offer = (source: string) => {
    book.rules.setValidation(sheet, area("F1"), {
      areas: [area("F1")],
      rule: { kind: "list", source, inCellDropDown: true },
      allowBlank: true,
      error: { title: "", message: "", style: "stop", show: true },
      prompt: { title: "", message: "", show: true },
    });
  };
  const offered = () => {
    const rule = book.rules.validations(sheet)[0]?.rule;
    return rule?.kind === "list" ? rule.source : undefined;
  };

  beforeEach(() => {
    write("A1:B2", [
      ["Kürzel", "Name"],
      ["EIGEN", "Eigenbetrieb"],
    ]);
    book.request(() => book.tables.add(sheet, area("A1:B2")));
  });

  it("offers rows that join the table", () => {
    offer("=$A$2:$A$2");
    write("A3:B3", [["KSM", "Vollauslagerung"]]);
    expect(offered()).toBe("=$A$2:$A$3");
  });

  it("offers rows that come where something stands below", () => {
    write("A5", [["Fußnote"]]);
    offer("=$A$2:$A$2");
    book.request(() => book.tableCells.addRows(book.tables.all()[0]?.id ?? "", [["RZ"], ["IKZ"]]));
    expect(offered()).toBe("=$A$2:$A$4");
  });

  it("stays as it is where the list is only a part of the column", () => {
    write("A3:B3", [["KSM", "Vollauslagerung"]]);
    offer("=$A$2:$A$2");
    write("A4:B4", [["RZ", "Rechenzentrum"]]);
    expect(offered()).toBe("=$A$2:$A$2");
  });
});

it("a chart reads the same cells and stands beside the same rows", () => {
  const series = {
    name: "AfA",
    nameReference: "Tabelle1!$B$1",
    values: "Tabelle1!$B$2:$B$4",
    categories: "Tabelle1!$A$2:$A$4",
    color: "",
  };
  const { id } = book.charts.add(sheet, "ColumnClustered", [series]);
  book.charts.update(sheet, id, { top: 172.5 });
  book.engine.flush();
  insert("3:4");
  insert("1:1");
  expect(book.charts.all(sheet)).toMatchObject([
    {
      top: 172.5 + (3 * 20 * 3) / 4,
      series: [
        {
          nameReference: "Tabelle1!$B$2",
          values: "Tabelle1!$B$3:$B$7",
          categories: "Tabelle1!$A$3:$A$7",
        },
      ],
    },
  ]);
});

it("notes and the page's repeated rows and area go along", () => {
  const facts = book.sheets.facts(sheet);
  facts.notes.set("4,1", "Herkunft");
  facts.page = { ...facts.page, titleRows: { first: 3, last: 3 }, printArea: area("A1:D20") };
  book.engine.flush();
  insert("2:2");
  expect([facts.notes.get("4,1"), facts.notes.get("5,1")]).toEqual([undefined, "Herkunft"]);
  expect(facts.page).toMatchObject({
    titleRows: { first: 4, last: 4 },
    printArea: area("A1:D21"),
  });
});

it("a print area beyond the rows that the engine has yet stays when there are more", () => {
  const facts = book.sheets.facts(sheet);
  facts.page = { ...facts.page, printArea: area("A1:AD178") };
  book.engine.flush();
  write("AF700", [["unten"]]);
  book.engine.flush();
  expect(facts.page.printArea).toEqual(area("A1:AD178"));
});

it("an array and what reads it move with inserted rows", () => {
  write("A3", [["={1;2;3}"]]);
  write("C1", [["=SUM(A3:A5)"]]);
  insert("1:1");
  expect(book.cells.spillArea(sheet, 3, 0)).toEqual(area("A4:A6"));
  expect([formula(1, 2), book.cells.read(sheet, 1, 2).value]).toEqual(["=SUM(A4:A6)", 6]);
});

describe("references to a sheet", () => {
  it("follow its new name, quoted where Excel quotes it", () => {
    const other = book.sheets.add("Übersicht");
    write("A1:A2", [["=Übersicht!B2*2"], ["=SUM(Übersicht!$A$1:$B$9)"]]);
    expect([formula(0, 0), formula(1, 0)]).toEqual([
      "=Übersicht!B2*2",
      "=SUM(Übersicht!$A$1:$B$9)",
    ]);
    book.sheets.rename(other, "Amt Probe");
    expect(formula(0, 0)).toBe("='Amt Probe'!B2*2");
  });

  it("are #REF! when it is deleted", () => {
    const other = book.sheets.add("Weg");
    write("A1", [["=Weg!B2*2"]]);
    book.sheets.remove(other);
    expect(formula(0, 0)).toBe("=#REF!*2");
    expect(book.cells.read(sheet, 0, 0).value).toBe("#REF!");
  });
});

it("cells that move to another sheet are found there, and read what they read before", () => {
  const other = book.sheets.add("Archiv");
  write("A1:B1", [[5, "=A1*2"]]);
  write("D1", [["=B1+1"]]);
  book.request(() => {
    book.moveCells(sheet, area("B1"), other, 2, 2);
  });
  expect(formula(0, 3)).toBe("=Archiv!C3+1");
  expect(book.cells.formula(other, 2, 2)).toBe("=Tabelle1!A1*2");
  expect(book.cells.read(sheet, 0, 3).value).toBe(11);
});
