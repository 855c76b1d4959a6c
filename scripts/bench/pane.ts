import type { Frame, Locator, Page } from "playwright-core";
import { texts } from "../../src/i18n/texts";
import { benchOf } from "../../src/workbench/bench/browser-bench";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import { largeWorkbook } from "./large-workbook";
import { pressKey } from "./painted";

declare global {
  interface Window {
    /** Time from the load of the page to the end of the frame with its first view [ms]. */
    firstView?: number;
    /** When Excel told of the first change of a table [ms since 1970]. */
    toldAt?: number;
  }
}

type Times = readonly (readonly [string, number])[];

/** A person who types fast; the workbook is written to in the pauses [ms]. */
const PAUSE = 100;

/**
 * Times what a person waits for in the pane in Chromium, with 1,000 assets, 100 contracts and 50
 * positions: views to open, key presses in the scenario editor to be painted, the first one
 * included, and a change in the sheet to show in the pane [ms]. Pane and stand-in for Excel share
 * one thread, so that what Excel would do elsewhere counts where it coincides.
 */
export async function timePane(): Promise<Times> {
  const opening = await timePageLoad();
  const file = { name: "Bestand.xlsx", bytes: await largeWorkbook() };
  const session = await openBrowserSession(file);
  try {
    await session.settled();
    return [...opening, ...(await timeViews(session)), ...(await timeEditor(session))];
  } finally {
    await session.close();
  }
}

/** From the load of the add-in's page to its first view, in an empty workbook. */
async function timePageLoad(): Promise<Times> {
  const { close, page } = await openBrowserSession();
  try {
    await page.addInitScript(noteFirstView);
    await page.reload();
    const element = await page.waitForSelector("#pane iframe", { state: "attached" });
    const frame = await element.contentFrame();
    const time = await frame?.waitForFunction(() => window.firstView);
    const milliseconds = (await time?.jsonValue()) ?? Number.NaN;
    return [["pane, from the load of its page to its first view", milliseconds]];
  } finally {
    await close();
  }
}

/** Runs in every page before its own scripts. */
function noteFirstView(): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector("#view h1") === null) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      setTimeout(() => {
        window.firstView = performance.now();
      });
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** From the button on the ribbon to the view with its figures; the first opening counts. */
async function timeViews({ addIn, page, settled }: BrowserSession): Promise<Times> {
  const times: [string, number][] = [];
  const open = async (view: string, shown: Locator) => {
    const start = performance.now();
    await page.getByRole("button", { name: view, exact: true }).click();
    await shown.waitFor();
    times.push([`view ${view}, from the ribbon to its figures`, performance.now() - start]);
    await settled();
  };
  await open("Vergleich", addIn.getByRole("table").getByRole("row", { name: /KSM/u }));
  const start = performance.now();
  await addIn.getByRole("button", { name: "Was lässt das Ergebnis kippen?" }).click();
  await addIn
    .getByText(/kippt bei/u)
    .first()
    .waitFor({ timeout: 120_000 });
  times.push(["Vergleich, all tipping points", performance.now() - start]);
  await open("Szenarien", addIn.getByText(/€ (?:teurer|günstiger)/u).first());
  return times;
}

async function timeEditor(session: BrowserSession): Promise<Times> {
  const { addIn, page, settled } = session;
  await addIn.getByRole("button", { name: "„Vollauslagerung“ bearbeiten" }).click();
  const figure = addIn.getByRole("status", { name: "Kennzahlen" });
  await figure.waitFor();
  await settled();
  const typing = new Typing(page, figure);
  const group = addIn.getByRole("group", { name: "Was wird aus Server?" }).first();
  const times: [string, number][] = [];
  const time = async (what: string, presses: () => Promise<readonly number[]>) => {
    const [median, worst] = medianAndWorst(await presses());
    times.push([`key press, ${what}: median`, median], [`key press, ${what}: worst`, worst]);
    // What was typed is written and calculated before the next field has its turn.
    await addIn.getByText(texts("de-DE").scenarios.saved, { exact: true }).waitFor();
    await settled();
  };
  await time("day of a decision", () => typing.ofDay(group.getByLabel(/^ab/u)));
  await addIn
    .getByRole("button", { name: /Arbeitsplatzpauschale/u })
    .first()
    .click();
  await time("price of a position", () =>
    typing.ofNumber(addIn.getByRole("textbox", { name: "Einzelpreis netto" })),
  );
  await time("quantity", () => typing.ofNumber(addIn.getByRole("textbox", { name: "Menge" })));
  await time("uncertainty", () => typing.ofSlider(addIn));
  return [...times, ...(await timeSheetChange(session, figure))];
}

/** Somebody types another price of the scenario's first position into the sheet. */
async function timeSheetChange(session: BrowserSession, figure: Locator): Promise<Times> {
  const { addIn, page } = session;
  const price = await addIn.evaluate(() =>
    Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.onChanged.add(() => {
        window.toldAt ??= performance.timeOrigin + performance.now();
        return Promise.resolve();
      });
      const cells = tables.getItem("Positionen").columns.getItem("Einzelpreis").getDataBodyRange();
      const first = cells.getCell(0, 0).load("address");
      await context.sync();
      return first.address;
    }),
  );
  const bench = await benchOf(session);
  await bench.select(price);
  await page.keyboard.type("75");
  const { paintedAt, pressedAt } = await pressKey(page, "Enter", figure, "workbook");
  const toldAt = (await addIn.evaluate(() => window.toldAt)) ?? Number.NaN;
  return [
    ["change in the sheet, from Excel's event to painted", paintedAt - toldAt],
    ["change in the sheet, from the key to painted", paintedAt - pressedAt],
  ];
}

/** Types into fields of the scenario editor so that every press changes a figure. */
class Typing {
  constructor(
    private readonly page: Page,
    private readonly figure: Locator,
  ) {}

  /** Digits come before the number, and go again. */
  async ofNumber(field: Locator): Promise<readonly number[]> {
    await this.#enter(field, "Home");
    const round = ["1", "2", "3", "Backspace", "Backspace", "Backspace"];
    return this.#press([...round, ...round]);
  }

  /** The last digit of the year becomes another one; without it the day of before counts again. */
  async ofDay(field: Locator): Promise<readonly number[]> {
    await this.#enter(field, "End");
    await this.page.keyboard.press("Backspace");
    await this.page.waitForTimeout(PAUSE);
    return this.#press(Array<string[]>(6).fill(["9", "Backspace"]).flat());
  }

  async ofSlider(addIn: Frame): Promise<readonly number[]> {
    const range = addIn.getByRole("group", { name: "Unsicherheit" });
    await range.getByRole("slider", { name: /ungünstigster Fall/u }).focus();
    return this.#press(Array<string>(10).fill("ArrowRight"), range);
  }

  /** Fields select what they hold as they are entered; the cursor goes to an end of it after that. */
  async #enter(field: Locator, end: "Home" | "End"): Promise<void> {
    await field.click();
    await this.page.waitForTimeout(PAUSE);
    await this.page.keyboard.press(end);
  }

  async #press(keys: readonly string[], figure = this.figure): Promise<readonly number[]> {
    const times: number[] = [];
    for (const key of keys) {
      const { paintedAt, pressedAt } = await pressKey(this.page, key, figure);
      times.push(paintedAt - pressedAt);
      await this.page.waitForTimeout(PAUSE);
    }
    return times;
  }
}

function medianAndWorst(times: readonly number[]): readonly [number, number] {
  const sorted = [...times].sort((a, b) => a - b);
  return [sorted[Math.floor(sorted.length / 2)] ?? Number.NaN, sorted.at(-1) ?? Number.NaN];
}
