import { readFileSync } from "node:fs";
import path from "node:path";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import { Hand } from "./hand";

const packageFolder = path.resolve(__dirname, "../../node_modules/@odoo/o-spreadsheet/dist");

/** Every text that the grid's package could show, in English as its source has it. */
function englishTexts(): ReadonlySet<string> {
  const source = readFileSync(path.join(packageFolder, "o_spreadsheet.iife.js"), "utf8");
  const templates = readFileSync(path.join(packageFolder, "o_spreadsheet.xml"), "utf8");
  const inSource = [...source.matchAll(/_t\("((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text ?? "");
  const inTemplates = [...templates.matchAll(/>([^<>{}]*[A-Za-z][^<>{}]*)</g)].map(
    ([, text]) => text ?? "",
  );
  return new Set([...inSource, ...inTemplates].map((text) => text.trim()).filter(Boolean));
}

/** Words that are the same in both languages. */
const sameInGerman = new Set(["Minimum", "Maximum", "Link", "Server"]);

describe("a person at the workbench", () => {
  let session: BrowserSession;
  let hand: Hand;
  const english = englishTexts();

  /** English texts of the package that are in sight. */
  const leftInEnglish = async () => {
    const texts = await session.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".o-spreadsheet, .o-popover, .o-menu")].flatMap(
        (part) => [
          ...part.innerText.split("\n"),
          ...[...part.querySelectorAll("[title], [placeholder]")]
            .filter((one) => one.checkVisibility())
            .flatMap((one) => [
              one.getAttribute("title") ?? "",
              one.getAttribute("placeholder") ?? "",
            ]),
        ],
      ),
    );
    const seen = texts.map((text) => text.trim()).filter(Boolean);
    return seen.filter((text) => english.has(text) && !sameInGerman.has(text));
  };
  const focusIsIn = (selector: string) =>
    session.page.waitForFunction(
      (wanted) => document.activeElement?.closest(wanted) !== null,
      selector,
    );

  beforeAll(async () => {
    session = await openBrowserSession();
    hand = new Hand(session);
  }, 240_000);

  afterAll(async () => {
    await session.close();
  });

  it("edits what a cell holds with F2", async () => {
    await hand.type({ row: 0, column: 0 }, "1.234,5");
    await hand.select({ row: 0, column: 0 });
    await hand.press("F2");
    await session.page.keyboard.type("6");
    await hand.press("Enter");
    expect(await hand.drawn({ row: 0, column: 0 })).toBe("1.234,56");
  });

  it("moves with Enter, Tab, arrows, Ctrl+Home, and empties with Delete", async () => {
    await hand.select({ row: 0, column: 0 });
    // Enter on a filled cell begins to edit it in the browser's Excel; Tab and arrows only move.
    for (const key of ["ArrowDown", "Tab", "ArrowDown", "ArrowLeft"]) await hand.press(key);
    await hand.isAt("A3");
    await hand.press("Control+Home");
    await hand.isAt("A1");
    await hand.press("Delete");
    expect(await hand.drawn({ row: 0, column: 0 })).toBe("");
    await hand.press("Control+z");
    expect(await hand.drawn({ row: 0, column: 0 })).toBe("1.234,56");
    await hand.press("Control+y");
    expect(await hand.drawn({ row: 0, column: 0 })).toBe("");
  });

  it("tells at the cell why a function of the add-in refused, and forgets it with the cause", async () => {
    const place = { row: 2, column: 1 };
    await hand.type(place, '=AMT.AFA("x";1;1;1)');
    await hand.seeCard(place, '"x" ist keine Zahl');
    await hand.type(place, "=1/0");
    await hand.seeCard(place, "#DIV/0!");
    expect(await session.page.locator(".cell-card").innerText()).toContain("durch null");
    await hand.type(place, "5");
    const { x, y } = await hand.middle(place);
    await session.page.mouse.move(x, y, { steps: 3 });
    await session.page.waitForTimeout(500);
    expect(await session.page.locator(".cell-card").count()).toBe(0);
  });

  it("shows a note on its card", async () => {
    await session.page.evaluate(() => {
      const book = window.workbench?.book;
      book?.sheets.facts(book.sheets.active).notes.set("4,1", "Bitte prüfen");
      book?.settle();
    });
    await hand.seeCard({ row: 4, column: 1 }, "Bitte prüfen");
    expect(await session.page.locator('.cell-card-title[data-kind="note"]').innerText()).toBe(
      "Notiz",
    );
  });

  it("zooms by Ctrl and wheel, by button, and back by the figure", async () => {
    const figure = session.page.locator("#zoom-reset");
    const { x, y } = await hand.middle({ row: 1, column: 1 });
    await session.page.mouse.move(x, y);
    await session.page.keyboard.down("Control");
    await session.page.mouse.wheel(0, -100);
    await session.page.keyboard.up("Control");
    await figure.filter({ hasText: "110 %" }).waitFor();
    await session.page.getByRole("button", { name: "Vergrößern" }).click();
    expect(await figure.innerText()).toBe("120 %");
    await hand.type({ row: 6, column: 1 }, "7");
    expect(await hand.drawn({ row: 6, column: 1 })).toBe("7");
    await figure.click();
    expect(await figure.innerText()).toBe("100 %");
  });

  it("adds up what is selected, in German", async () => {
    await hand.type({ row: 8, column: 0 }, "1000,5 €");
    await hand.type({ row: 9, column: 0 }, "2 €");
    await hand.select({ row: 8, column: 0 });
    await session.page.keyboard.press("Shift+ArrowDown");
    await session.page.waitForFunction(
      () => document.querySelector("#statistics")?.textContent.includes("1.002,50 €") === true,
    );
    const statistics = await session.page.locator("#statistics").innerText();
    expect(statistics).toMatch(/Mittelwert: 501,25 €\s+Anzahl: 2\s+Summe: 1\.002,50 €/);
  });

  it("goes round between ribbon, sheet, pane and status bar with F6", async () => {
    await session.page.getByRole("button", { name: "Einrichten", exact: true }).click();
    // The add-in opens its pane a moment later; before that, F6 leaves it out.
    await session.page.waitForFunction(() => window.workbench?.host.isPaneVisible === true);
    await focusIsIn("#ribbon");
    await session.page.keyboard.press("F6");
    await focusIsIn("#grid");
    await session.page.keyboard.press("F6");
    await focusIsIn("#pane");
    await session.addIn.waitForFunction(() => document.activeElement !== document.body);
    await session.page.keyboard.press("F6");
    await focusIsIn("#status");
    await session.page.keyboard.press("Shift+F6");
    await focusIsIn("#pane");
    await session.page.keyboard.press("Control+F6");
    await focusIsIn("#status");
    await session.page.keyboard.press("F6");
    await focusIsIn("#ribbon");
  });

  it("tells the host while a cell is being typed into, and no longer", async () => {
    const isEditing = () => session.page.evaluate(() => window.workbench?.host.cellEdit.isOn);
    await hand.select({ row: 11, column: 0 });
    await session.page.keyboard.type("12");
    await session.page.waitForFunction(
      () => document.querySelector("#state")?.textContent === "Eingeben",
    );
    expect(await isEditing()).toBe(true);
    await hand.press("Escape");
    expect(await isEditing()).toBe(false);
  });

  it("gives a name by the name box and goes back to it", async () => {
    const box = session.page.locator(".o-named-range-selector input");
    await hand.select({ row: 3, column: 2 });
    await box.fill("Steuersatz");
    await box.press("Enter");
    const name = await session.page.evaluate(() => {
      const found = window.workbench?.book.names.find("Steuersatz");
      return found && window.workbench?.book.names.formula(found);
    });
    expect(name).toBe("=Tabelle1!$C$4");
    await hand.select({ row: 9, column: 0 });
    await box.fill("Steuersatz");
    await box.press("Enter");
    expect(await session.page.evaluate(() => window.workbench?.book.selection.area)).toMatchObject({
      row: 3,
      column: 2,
    });
    await hand.select({ row: 9, column: 0 });
    await box.fill("4711 x");
    await box.press("Enter");
    expect(await session.page.locator("#message-text").innerText()).toContain(
      "weder eine Zelle noch ein zulässiger Name",
    );
  });

  it("asks before it deletes a sheet, and does as told", async () => {
    await session.page.locator(".o-add-sheet").click();
    const tabs = session.page.locator(".o-sheet-name");
    await tabs.nth(1).waitFor();
    expect(await tabs.allInnerTexts()).toEqual(["Tabelle1", "Tabelle2"]);
    await session.page.locator(".o-sheet.active").click({ button: "right" });
    const remove = session.page.getByText("Löschen", { exact: true });
    await remove.waitFor();
    expect(await leftInEnglish()).toEqual([]);
    await remove.click();
    await session.page.getByRole("button", { name: "Abbrechen" }).click();
    expect(await tabs.count()).toBe(2);
    await session.page.locator(".o-sheet.active").click({ button: "right" });
    await remove.click();
    expect(await session.page.locator("#dialog p").innerText()).toBe(
      "Möchten Sie dieses Blatt wirklich löschen?",
    );
    await session.page.getByRole("button", { name: "OK" }).click();
    await tabs.nth(1).waitFor({ state: "detached" });
    expect(await tabs.count()).toBe(1);
  });

  it.each([
    ["of a cell", { row: 5, column: 4 }],
    ["of a cell with an error", { row: 2, column: 1 }],
  ])("has no English left in the menu %s", async (_, place) => {
    await hand.select(place, "right");
    const menu = session.page.locator(".o-menu").first();
    expect(await menu.innerText()).toContain("Kopieren");
    expect(await menu.innerText()).toContain("Strg+C");
    expect(await leftInEnglish()).toEqual([]);
    await session.page.keyboard.press("Escape");
  });

  it.each([
    ["column", { x: 150, y: 12 }],
    ["row", { x: 20, y: 60 }],
  ])("has no English left in the menu of a %s", async (_, { x, y }) => {
    const grid = await session.page.locator(".o-grid").boundingBox();
    if (!grid) throw new Error("no grid");
    await session.page.mouse.click(grid.x + x, grid.y + y, { button: "right" });
    expect(await session.page.locator(".o-menu").first().innerText()).toContain("ausblenden");
    expect(await leftInEnglish()).toEqual([]);
    await session.page.keyboard.press("Escape");
  });

  it("finds in German", async () => {
    await hand.select({ row: 0, column: 0 });
    await session.page.keyboard.press("Control+f");
    const panel = session.page.locator(".o-sidePanel");
    expect(await panel.innerText()).toContain("Suchen und Ersetzen");
    expect(await leftInEnglish()).toEqual([]);
    await panel.locator(".o-sidePanelClose").first().click();
  });

  it("filters in German", async () => {
    await hand.type({ row: 20, column: 0 }, "Art");
    await hand.type({ row: 21, column: 0 }, "PC");
    await session.page.evaluate(() => {
      const book = window.workbench?.book;
      book?.tables.add(book.sheets.active, { row: 20, column: 0, rows: 2, columns: 1 });
      book?.settle();
    });
    const { x, y } = await hand.middle({ row: 20, column: 0 });
    await session.page.mouse.click(x + 21, y);
    const menu = session.page.locator(".o-filter-menu");
    expect(await menu.innerText()).toContain("Nach Werten filtern");
    await menu.getByText("Nach Bedingung filtern").click();
    expect(await leftInEnglish()).toEqual([]);
    await session.page.keyboard.press("Escape");
  });

  it("scrolls to the last of twenty sheets by the arrows beside the tabs", async () => {
    await session.page.evaluate(() => {
      const book = window.workbench?.book;
      for (let number = 2; number <= 20; number++) book?.sheets.add(`Ein längeres Blatt ${number}`);
    });
    const last = session.page.locator(".o-sheet").nth(19);
    await last.waitFor({ state: "attached" });
    const arrow = session.page.locator(".o-bottom-bar-arrow-right");
    for (let press = 0; press < 10 && !(await isInView(session, last)); press++) {
      await arrow.click();
      await session.page.waitForTimeout(400);
    }
    await last.click();
    expect(await session.page.evaluate(() => window.workbench?.book.sheets.active)).toBe(
      await last.getAttribute("data-id"),
    );
  });

  it("reports no error", () => {
    expect(session.complaints).toEqual([]);
  });
});

async function isInView(
  { page }: BrowserSession,
  tab: ReturnType<BrowserSession["page"]["locator"]>,
): Promise<boolean> {
  const list = await page.locator(".o-sheet-list").boundingBox();
  const box = await tab.boundingBox();
  return list !== null && box !== null && box.x + box.width <= list.x + list.width + 1;
}
