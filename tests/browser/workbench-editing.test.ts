import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import { Hand } from "./hand";

/** The cell's editor and the clipboard keep up with a fast person. */
describe("a fast person at the workbench", () => {
  let session: BrowserSession;
  let hand: Hand;
  const keys = (...pressed: readonly string[]) =>
    // Events without a frame between them, as of somebody who types faster than the grid draws.
    session.page.evaluate((all) => {
      for (const key of all) {
        const target = document.activeElement;
        target?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else types within a frame
        if (key.length === 1) document.execCommand("insertText", false, key);
        target?.dispatchEvent(new KeyboardEvent("keyup", { key, bubbles: true }));
      }
    }, pressed);

  beforeAll(async () => {
    session = await openBrowserSession();
    hand = new Hand(session);
  }, 240_000);

  afterAll(async () => {
    await session.close();
  });

  it("replaces what a cell holds by all that was typed within one frame", async () => {
    await hand.type({ row: 0, column: 0 }, "alt");
    await hand.select({ row: 0, column: 0 });
    await keys("n", "e", "u");
    await hand.press("Enter");
    expect(await hand.drawn({ row: 0, column: 0 })).toBe("neu");
  });

  it("goes on at the end of what a cell holds after F2", async () => {
    await hand.type({ row: 2, column: 0 }, "Anlage");
    await hand.select({ row: 2, column: 0 });
    await keys("F2", "n");
    await hand.press("Enter");
    expect(await hand.drawn({ row: 2, column: 0 })).toBe("Anlagen");
  });

  it("takes along what refers to cut cells, and takes it back at one Ctrl+Z", async () => {
    await hand.type({ row: 4, column: 0 }, "12");
    await hand.type({ row: 4, column: 1 }, "=A5*2");
    await hand.select({ row: 4, column: 0 });
    await hand.press("Control+x");
    await hand.select({ row: 7, column: 0 });
    await hand.press("Control+v");
    const formula = () => session.page.evaluate(() => window.workbench?.cell("B5").formula);
    await session.page.waitForFunction(() => window.workbench?.cell("A8").value === 12);
    expect(await formula()).toBe("=A8*2");
    await hand.press("Control+z");
    expect(await formula()).toBe("=A5*2");
  });

  it("says in plain words why a table's headers stay", async () => {
    await session.page.evaluate(() => {
      const book = window.workbench?.book;
      book?.request(() => {
        const area = { row: 11, column: 0, rows: 2, columns: 2 };
        book.write(book.sheets.active, area, [
          ["Gerät", "Preis"],
          ["Server", 5],
        ]);
        book.tables.add(book.sheets.active, area);
      });
    });
    await hand.select({ row: 11, column: 1 });
    await hand.press("Control+x");
    await hand.select({ row: 11, column: 5 });
    await hand.press("Control+v");
    await session.page.locator("#message-text", { hasText: "Teil einer Tabelle" }).waitFor();
    expect(await hand.drawn({ row: 11, column: 1 })).toBe("Preis");
  });
});
