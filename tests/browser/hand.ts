import type { BrowserSession } from "../../src/workbench/cli/browser-session";

/** A place on the sheet that is shown, counted from zero. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a person's hands and eyes do at the sheet, whatever its zoom. */
export class Hand {
  readonly #session: BrowserSession;

  constructor(session: BrowserSession) {
    this.#session = session;
  }

  /** Where the middle of a cell is on the page [px]. */
  async middle(place: Place): Promise<{ x: number; y: number }> {
    return this.#session.page.evaluate(({ row, column }) => {
      const getters = window.workbench?.book.engine.getters;
      const grid = document.querySelector(".o-grid")?.getBoundingClientRect();
      if (!getters || !grid) throw new Error("The page has no grid.");
      const zone = { top: row, bottom: row, left: column, right: column };
      const { x, y, width, height } = getters.getVisibleRect(zone);
      const zoom = getters.getViewportZoomLevel();
      return { x: grid.x + (x + width / 2) * zoom, y: grid.y + (y + height / 2) * zoom };
    }, place);
  }

  async select(place: Place, button: "left" | "right" = "left"): Promise<void> {
    const { x, y } = await this.middle(place);
    await this.#session.page.mouse.click(x, y, { button });
    // No person types before the grid has drawn the selection.
    await this.#session.page.evaluate(twoFrames);
  }

  async type(place: Place, text: string): Promise<void> {
    await this.select(place);
    await this.#session.page.keyboard.type(text);
    await this.#session.page.keyboard.press("Enter");
    await this.#session.settled();
  }

  /** Rests the pointer on a cell until its card is there with these words. */
  async seeCard(place: Place, words: string): Promise<void> {
    const { page } = this.#session;
    const { x, y } = await this.middle(place);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y, { steps: 3 });
    const card = page.locator(".cell-card").filter({ hasText: words });
    await card.waitFor();
  }

  /** The text that a cell shows. */
  drawn({ row, column }: Place): Promise<string | undefined> {
    return this.#session.page.evaluate(
      ([r, c]) => {
        const book = window.workbench?.book;
        const sheetId = book?.sheets.active ?? "";
        return book?.engine.model.getters.getCellText({ sheetId, row: r, col: c });
      },
      [row, column] as const,
    );
  }

  /** Waits until the name box, which is drawn a moment later, shows the address of a cell. */
  async isAt(address: string): Promise<void> {
    await this.#session.page.waitForFunction(
      (wanted) =>
        document.querySelector<HTMLInputElement>(".o-named-range-selector input")?.value === wanted,
      address,
    );
  }

  /** Presses a key and waits until the grid has drawn what it does. */
  async press(key: string): Promise<void> {
    await this.#session.page.keyboard.press(key);
    await this.#session.page.evaluate(twoFrames);
  }
}

const twoFrames = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve();
      });
    });
  });
