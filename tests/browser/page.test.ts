import { readFileSync } from "node:fs";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import { readXlsx } from "../../src/workbench/file/read";
import { Hand } from "./hand";
import { sheet } from "./snapshots";

describe("the workbench's page", () => {
  let session: BrowserSession;
  let hand: Hand;

  const select = (row: number, column: number) => hand.select({ row, column });
  const type = (row: number, column: number, text: string) => hand.type({ row, column }, text);
  const drawn = (row: number, column: number) => hand.drawn({ row, column });
  /** The grid draws its formula bar a moment after a click. */
  const barShows = (text: string) =>
    session.page.waitForFunction((expected) => {
      const bar = document.querySelector<HTMLElement>(".o-topbar-composer .o-composer");
      // In a cell of a spill the formula stands there in grey.
      return [bar?.innerText, bar?.getAttribute("placeholder")].includes(expected);
    }, text);
  const message = () => session.page.locator("#message-text").innerText();
  const isPaneShown = () =>
    session.page.locator("#pane").evaluate((pane) => pane.getBoundingClientRect().left >= 0);

  beforeAll(async () => {
    session = await openBrowserSession();
    hand = new Hand(session);
  }, 240_000);

  afterAll(async () => {
    await session.close();
  });

  it("says that it is not Excel", async () => {
    expect(await session.page.locator("header").first().innerText()).toContain(
      "Vorschau – nicht Excel",
    );
    expect(await session.page.title()).toContain("Vorschau – nicht Excel");
  });

  it.each([
    ["a formula of the add-in", 0, "=AMT.AFA(12000;DATUM(2026;4;15);5;2026)", "1800"],
    ["a built-in function by its German name", 1, '=LÄNGE(GLÄTTEN(" ab "))*1,5', "3"],
    ["a date", 2, "15.4.2026", "15.04.2026"],
    ["an amount", 3, "1.234,5 €", "1.234,50 €"],
    ["a logical value", 4, "=NICHT(FALSCH)", "WAHR"],
    ["an error by its German name", 5, '=AMT.AFA("x";1;1;1)', "#WERT!"],
    ["an English name, which German Excel does not know", 6, "=SUM(1;2)", "#NAME?"],
    ["text that looks like a formula", 7, "'=1+1", "=1+1"],
  ])("draws %s", async (_, row, typed, expected) => {
    await type(row, 0, typed);
    expect(await drawn(row, 0)).toBe(expected);
    await select(row, 0);
    if (typed.startsWith("=")) await barShows(typed);
  });

  it("shows the formula of a spill in every cell of it", async () => {
    await type(0, 2, "={1.2;3.4}");
    await select(1, 3);
    expect(await drawn(1, 3)).toBe("4");
    await barShows("={1.2;3.4}");
  });

  it("refuses what German Excel would not accept, and keeps the cell", async () => {
    await type(4, 2, "7");
    await type(4, 2, "=SUMME(1.5;2)");
    expect(await message()).toContain('Die Zahl "1.5" in der Formel enthält einen Punkt');
    expect(await drawn(4, 2)).toBe("7");
  });

  it("takes back the last step", async () => {
    await type(5, 2, "8");
    await session.page.keyboard.press("Control+z");
    expect(await drawn(5, 2)).toBe("");
  });

  it("shows and hides the pane", async () => {
    expect(await isPaneShown()).toBe(false);
    await session.page.getByRole("button", { name: "Einrichten", exact: true }).click();
    await session.page.waitForFunction(isPaneOpen);
    await session.page.getByRole("button", { name: "Aufgabenbereich schließen" }).click();
    expect(await isPaneShown()).toBe(false);
  });

  it("runs a ribbon function of the add-in, which opens the pane", async () => {
    await session.page.getByRole("button", { name: "Hilfe", exact: true }).click();
    await session.addIn.getByRole("heading", { name: "Hilfe" }).waitFor();
    await expect(session.page.waitForFunction(isPaneOpen)).resolves.toBeDefined();
  });

  it("saves the workbook as a file", async () => {
    const waiting = session.page.waitForEvent("download");
    await session.page.getByRole("button", { name: "Als .xlsx speichern" }).click();
    const download = await waiting;
    const { snapshot: book } = await readXlsx(readFileSync(await download.path()));
    const cell = sheet(book, "Tabelle1").cells.find(({ row, column }) => row + column === 0);
    expect(download.suggestedFilename()).toBe("Mappe1.xlsx");
    expect(cell).toMatchObject({ formula: "=AMT.AFA(12000,DATE(2026,4,15),5,2026)", value: 1800 });
  }, 30_000);

  it("asks nothing of any other place and reports no error", () => {
    expect(session.foreignRequests).toEqual([]);
    expect(session.complaints).toEqual([]);
  });
});

const isPaneOpen = (): boolean => !document.body.classList.contains("pane-closed");
