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

  it("refuses a day outside the rule of its cell in the rule's words, and takes one within", async () => {
    const place = { row: 12, column: 6 };
    await session.page.evaluate(({ row, column }) => {
      const book = window.workbench?.book;
      const area = { row, column, rows: 1, columns: 1 };
      book?.rules.setValidation(book.sheets.active, area, {
        areas: [area],
        rule: { kind: "date", operator: "lessThan", formula1: "2027-01-01" },
        allowBlank: true,
        error: { title: "", message: "Bitte ein Tag bis 2026.", style: "stop", show: true },
        prompt: { title: "", message: "", show: false },
      });
      book?.settle();
    }, place);
    await hand.type(place, "31.12.2026");
    await hand.type(place, "01.01.2027");
    expect(await hand.drawn(place)).toBe("31.12.2026");
    const message = session.page.locator("#message");
    expect(await message.innerText()).toContain("Bitte ein Tag bis 2026.");
    // As in Excel the person stays where the entry was refused, and the next one ends the matter.
    await hand.isAt("G13");
    await session.page.keyboard.type("30.12.2026");
    await hand.press("Enter");
    expect([await hand.drawn(place), await message.isVisible()]).toEqual(["30.12.2026", false]);
    await hand.isAt("G14");
    await hand.select(place);
    await session.page.keyboard.type("01.01.2028");
    await hand.select({ row: 14, column: 1 });
    await hand.isAt("G13");
    await session.page.evaluate((where) => {
      const book = window.workbench?.book;
      const area = { ...where, rows: 1, columns: 1 };
      book?.rules.setValidation(book.sheets.active, area, undefined);
      book?.settle();
    }, place);
  });

  it.each([
    ["1,75 %", 0.0175],
    ["2,5%", 0.025],
    ["1,5", 0.015],
  ])("takes „%s“ in a cell of percent as Excel does", async (text, value) => {
    await session.page.evaluate(() => {
      const book = window.workbench?.book;
      const area = { row: 15, column: 8, rows: 1, columns: 1 };
      book?.request(() => {
        book.write(book.sheets.active, area, [[0.5]]);
        book.cells.setFormat(book.sheets.active, area, "0.0## %");
      });
    });
    await hand.type({ row: 15, column: 8 }, text);
    expect(await session.page.evaluate(() => window.workbench?.cell("I16").value)).toBe(value);
  });

  it("marks no words by double and triple clicks on the ribbon", async () => {
    const { page } = session;
    const marked = () => page.evaluate(() => String(getSelection()));
    for (const target of [
      page.getByRole("button", { name: "Hilfe", exact: true }),
      page.locator(".ribbon-group-name").last(),
      page.locator(".ribbon-tab"),
      page.locator("#pane-title"),
    ]) {
      await target.click({ clickCount: 3 });
      expect(await marked()).toBe("");
    }
    const heading = session.addIn.getByRole("heading", { name: "Hilfe", level: 1 });
    await heading.waitFor();
    expect(await session.addIn.evaluate(() => String(getSelection()))).toBe("");
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
