import type { Headless } from "../../src/workbench/headless/headless";
import { type SetUpReport, setUpFrom } from "../../src/workbook/set-up/set-up";
import { openExcel } from "./open-excel";
import { contentOf } from "./set-up-content";
import { smallBlueprint } from "./small-blueprint";

/** Report of a set-up that had nothing to do. */
export const NOTHING: SetUpReport = {
  created: [],
  completed: [],
  restored: [],
  moved: [],
  retired: [],
  assets: 0,
  lost: [],
};

/** What a person does to a workbook. */
export type Change = (workbook: Excel.Workbook, sheet: (name: string) => Excel.Worksheet) => void;

/** The small workbook, set up, and what a person does with it. */
export class SmallWorkbook {
  private constructor(readonly headless: Headless) {}

  static async open(): Promise<SmallWorkbook> {
    const book = new SmallWorkbook(await openExcel());
    await book.setUp();
    return book;
  }

  /** @throws Error if set-up is refused */
  async setUp(): Promise<SetUpReport> {
    const result = await setUpFrom(smallBlueprint);
    if (!result.ok) throw new Error(JSON.stringify(result.refusal));
    await this.headless.workbench.settled();
    return result.value;
  }

  async person(change: Change): Promise<void> {
    await Excel.run(async (context) => {
      const { workbook } = context;
      change(workbook, (name) => workbook.worksheets.getItem(name));
      await context.sync();
    });
    await this.headless.workbench.settled();
  }

  content(): ReturnType<typeof contentOf> {
    return contentOf(this.headless);
  }
}
