import { join } from "node:path";
import { type Headless, openHeadless } from "../../../src/workbench/headless/headless";

/** Events travel by messages. */
export const arrived = () => new Promise((resolve) => setTimeout(resolve, 30));

export const activeSheet = (workbook: Excel.Workbook) => workbook.worksheets.getActiveWorksheet();

/** An add-in that listens, beside a person who works in the grid. */
export class Listener {
  readonly excel: typeof Excel;

  private constructor(readonly headless: Headless) {
    this.excel = headless.window["Excel"] as typeof Excel;
  }

  static async open(): Promise<Listener> {
    return new Listener(await openHeadless({ dist: join(__dirname, "../../../dist") }));
  }

  /** Listens from a request of its own, as a pane does, and hands on each event's plain facts. */
  async listen<T extends object>(
    source: (workbook: Excel.Workbook) => OfficeExtension.EventHandlers<T>,
  ): Promise<{ seen: T[]; stop: () => Promise<void> }> {
    const seen: T[] = [];
    const handler = await this.excel.run(async (context) => {
      const added = source(context.workbook).add((event) => {
        seen.push(event);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    const stop = () =>
      this.excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    return { seen, stop };
  }

  /** Writes as an add-in. */
  write(address: string, values: unknown[][]): Promise<void> {
    return this.excel.run(async (context) => {
      activeSheet(context.workbook).getRange(address).values = values;
      await context.sync();
    });
  }

  /** What a person does in the grid. */
  readonly person = {
    type: (row: number, col: number, content: string) => {
      const { engine, sheets } = this.headless.workbench.book;
      engine.model.dispatch("UPDATE_CELL", { sheetId: sheets.active, row, col, content });
    },
    insertRow: (base: number) => {
      const { engine, sheets } = this.headless.workbench.book;
      engine.model.dispatch("ADD_COLUMNS_ROWS", {
        sheetId: sheets.active,
        sheetName: sheets.name(sheets.active),
        dimension: "ROW",
        base,
        position: "before",
        quantity: 1,
      });
    },
    deleteColumn: (column: number) => {
      const { engine, sheets } = this.headless.workbench.book;
      engine.model.dispatch("REMOVE_COLUMNS_ROWS", {
        sheetId: sheets.active,
        sheetName: sheets.name(sheets.active),
        dimension: "COL",
        elements: [column],
      });
    },
  };
}
