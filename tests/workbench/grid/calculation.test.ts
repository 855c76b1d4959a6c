import { Book } from "../../../src/workbench/grid/book";
import type { CellInput } from "../../../src/workbench/grid/cells";
import type { Answer, Invocation } from "../../../src/workbench/grid/custom-functions";

const scalar = (name: string) => ({ id: name, name, parameters: [{ name: "wert" }] });
/** One function of a value, one that spills so many rows, one of a range. */
const file = {
  functions: [
    scalar("TWICE"),
    scalar("ROWS"),
    {
      id: "ALL",
      name: "ALL",
      parameters: [{ name: "bereich", dimensionality: "matrix" as const }],
    },
  ],
};

let book: Book;
let sheet: string;
let waves: (readonly Invocation[])[];

function open(options: { keepsFormer?: boolean; emptyCell?: 0 | null } = {}): void {
  const functions = [{ namespace: "TRY", file }];
  book = new Book({ locale: "de-DE", functions, emptyCell: null, ...options });
  sheet = book.sheets.active;
  waves = [];
  book.onCalls = (invocations) => {
    waves.push(invocations);
  };
}

beforeEach(() => {
  open();
});

function write(row: number, column: number, rows: CellInput[][]): void {
  const columns = rows[0]?.length ?? 0;
  book.request(() => {
    book.write(sheet, { row, column, rows: rows.length, columns }, rows);
  });
}

/** Answers the calls of the last wave and lets the cells be calculated. */
async function answer(
  say: (invocation: Invocation) => Answer | undefined = ({ functionId, arguments: [value] }) =>
    functionId === "ROWS"
      ? { ok: true, value: Array.from({ length: Number(value) }, (_, at) => [at + 1]) }
      : { ok: true, value: Number(value) * 2 },
): Promise<void> {
  for (const invocation of waves.at(-1) ?? []) {
    const said = say(invocation);
    if (said) book.functions.answer(invocation.id, said);
  }
  book.calculation.takeAnswersSoon();
  await new Promise((resolve) => setTimeout(resolve, 1));
}

const read = (row: number, column: number) => book.cells.read(sheet, row, column);
const column = (at: number, rows: number) =>
  Array.from({ length: rows }, (_, row) => read(row, at).value);

describe("calls to the add-in", () => {
  it("go out together, once for the same arguments", () => {
    write(0, 0, [["=TRY.TWICE(1)"], ["=TRY.TWICE(2)"], ["=TRY.TWICE(1)"]]);
    expect(waves.map((wave) => wave.length)).toEqual([2]);
  });

  it("go out for the state that a request leaves, not for its intermediate ones", () => {
    book.request(() => {
      book.write(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, [["=TRY.TWICE(1)"]]);
      read(0, 0);
      book.write(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, [["=TRY.TWICE(2)"]]);
      read(0, 0);
    });
    expect(waves.flat().map((call) => call.arguments)).toEqual([[2]]);
  });

  it("are repeated by a full calculation only", async () => {
    write(0, 0, [["=TRY.TWICE(1)"]]);
    await answer();
    book.calculation.calculate("Recalculate");
    book.settle();
    expect(waves).toHaveLength(1);
    book.calculation.calculate("Full");
    book.settle();
    expect(waves).toHaveLength(2);
    await answer();
    expect(read(0, 0).value).toBe(2);
  });

  it.each([0, null] as const)("get %p for an empty cell where the host does so", (emptyCell) => {
    open({ emptyCell });
    write(0, 0, [["=TRY.TWICE(C1)", "=TRY.ALL(C1:D1)"]]);
    expect(waves.flat().map((call) => call.arguments)).toEqual([
      [emptyCell],
      [[[emptyCell, emptyCell]]],
    ]);
  });

  it("leave out what is missing, so that the add-in says what it needs", () => {
    write(0, 0, [["=TRY.TWICE()"]]);
    expect(waves.flat()[0]?.arguments).toEqual([null]);
  });
});

describe("a cell that waits", () => {
  it("is busy only until its answer, and so is what depends on it", async () => {
    write(0, 0, [["=TRY.TWICE(3)", "=A1+1", '=IFERROR(A1,"falsch")', "=ISERROR(A1)"]]);
    expect([0, 1, 2, 3].map((at) => read(0, at).value)).toEqual(Array(4).fill("#BUSY!"));
    await answer();
    expect([0, 1, 2, 3].map((at) => read(0, at).value)).toEqual([6, 7, 6, false]);
  });

  it("shows its former value meanwhile, as current versions of Excel do", async () => {
    write(0, 0, [[3, "=TRY.TWICE(A1)", "=B1+1"]]);
    await answer();
    write(0, 0, [[4]]);
    expect([read(0, 1).value, read(0, 2).value]).toEqual([6, 7]);
    expect(book.isCalculating).toBe(true);
    await answer();
    expect([read(0, 1).value, read(0, 2).value]).toEqual([8, 9]);
  });

  it("is busy each time in older versions, and with another formula in all", async () => {
    write(0, 0, [["=TRY.TWICE(1)"]]);
    await answer();
    write(0, 0, [["=TRY.TWICE(2)"]]);
    expect(read(0, 0).value).toBe("#BUSY!");
    open({ keepsFormer: false });
    write(0, 0, [[3, "=TRY.TWICE(A1)"]]);
    await answer();
    write(0, 0, [[4]]);
    expect(read(0, 1).value).toBe("#BUSY!");
  });

  it("takes one wave for each link of a chain", async () => {
    write(0, 0, [[1, "=TRY.TWICE(A1)", "=TRY.TWICE(B1)", "=TRY.TWICE(C1)"]]);
    for (let wave = 1; wave <= 3; wave++) {
      expect(waves).toHaveLength(wave);
      await answer();
    }
    expect(read(0, 3).value).toBe(8);
    expect(waves).toHaveLength(3);
  });
});

it("only what depends on a change is calculated", async () => {
  write(0, 0, [[1, "=TRY.TWICE(A1)", "=RAND()", 5, "=TRY.TWICE(D1)"]]);
  await answer();
  const untouched = read(0, 2).value;
  write(0, 0, [[7]]);
  await answer();
  expect(waves.map((wave) => wave.length)).toEqual([2, 1]);
  expect(read(0, 1).value).toBe(14);
  expect(read(0, 2).value).toBe(untouched);
});

describe("the sentence of an error", () => {
  const refuse = (): Promise<void> =>
    answer(() => ({ ok: false, error: "#VALUE!", message: "Das Jahr fehlt." }));

  it("stays with its cell, and goes when the value changes", async () => {
    write(0, 0, [[1, "=TRY.TWICE(A1)", "=B1+1"]]);
    await refuse();
    expect(book.cells.error(sheet, 0, 1)).toEqual({
      error: "#VALUE!",
      text: "#WERT!",
      sentence: "Das Jahr fehlt.",
      isFromAddIn: true,
    });
    write(0, 0, [[2]]);
    await answer();
    expect(book.cells.error(sheet, 0, 1)).toBeUndefined();
  });

  it("is Excel's own in cells that only pass the error on, or that have another one", async () => {
    write(0, 0, [["=TRY.TWICE(1)", "=A1+1", "=1/0"]]);
    await refuse();
    expect(book.cells.error(sheet, 0, 1)).toMatchObject({
      sentence: "Ein Wert in der Formel hat den falschen Datentyp.",
      isFromAddIn: false,
    });
    expect(book.cells.error(sheet, 0, 2)?.sentence).toMatch(/^Die Formel oder Funktion dividiert/);
  });
});

describe("a spill", () => {
  it("grows and shrinks with its answer, and what refers to it follows", async () => {
    write(0, 0, [[2, "=TRY.ROWS(A1)", "=SUM(B1:B9)", "=SUM(B1#)"]]);
    await answer();
    expect([read(0, 2).value, read(0, 3).value]).toEqual([3, 3]);
    write(0, 0, [[4]]);
    await answer();
    expect(column(1, 5)).toEqual([1, 2, 3, 4, ""]);
    expect([read(0, 2).value, read(0, 3).value]).toEqual([10, 10]);
    write(0, 0, [[1]]);
    await answer();
    expect(column(1, 3)).toEqual([1, "", ""]);
    expect([read(0, 2).value, read(0, 3).value]).toEqual([1, 1]);
  });

  it("keeps its former rows while the new ones are awaited", async () => {
    write(0, 0, [[3, "=TRY.ROWS(A1)"]]);
    await answer();
    write(0, 0, [[2]]);
    expect(column(1, 3)).toEqual([1, 2, 3]);
  });

  it("is blocked by what stands in its way, and comes back when that goes", () => {
    write(0, 0, [["=SEQUENCE(3)"], [null], ["steht hier"]]);
    expect(read(0, 0)).toMatchObject({ value: "#SPILL!", text: "#ÜBERLAUF!" });
    write(2, 0, [[""]]);
    expect(column(0, 3)).toEqual([1, 2, 3]);
  });

  it("does not go into a table, nor out of one, until the table is gone", () => {
    write(0, 1, [["Kopf"], [1]]);
    const { id } = book.tables.add(sheet, { row: 0, column: 1, rows: 4, columns: 1 });
    write(2, 0, [["={1,2}"]]);
    write(2, 1, [["={1;2}"]]);
    expect([read(2, 0).value, read(2, 1).value]).toEqual(["#SPILL!", "#SPILL!"]);
    write(2, 1, [[""]]);
    book.tables.remove(id, true);
    expect([read(2, 0).value, read(2, 1).value]).toEqual([1, 2]);
  });

  it("finds room below the sheet's present end", async () => {
    write(0, 0, [[5000, "=TRY.ROWS(A1)", "=SUM(B1#)"]]);
    await answer();
    expect(read(4999, 1).value).toBe(5000);
    expect(read(0, 2).value).toBe((5000 * 5001) / 2);
  });
});

describe("manual calculation", () => {
  it("shows what is typed and leaves what depends on it until it is asked to calculate", () => {
    write(0, 0, [[1, "=A1*2", "=B1+1"]]);
    book.calculation.mode = "Manual";
    write(0, 0, [[5]]);
    write(1, 0, [["=B1"]]);
    expect([0, 1, 2].map((at) => read(0, at).value)).toEqual([5, 2, 3]);
    expect(read(1, 0).value).toBe(2);
    book.calculation.calculate("Recalculate");
    expect([0, 1, 2].map((at) => read(0, at).value)).toEqual([5, 10, 11]);
    expect(read(1, 0).value).toBe(10);
    write(0, 0, [[6]]);
    book.calculation.mode = "Automatic";
    expect(read(0, 2).value).toBe(13);
  });

  it("ends with the request where it was only suspended", () => {
    write(0, 0, [[1, "=A1*2"]]);
    book.request(() => {
      book.calculation.suspendUntilNextSync();
      book.write(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, [[5]]);
      expect([read(0, 0).value, read(0, 1).value]).toEqual([5, 2]);
    });
    expect(read(0, 1).value).toBe(10);
  });
});
