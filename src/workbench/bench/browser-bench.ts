import type { JSHandle, Locator } from "playwright-core";
import { type BrowserSession, openBrowserSession } from "../cli/browser-session";
import type { BookSnapshot } from "../snapshot";
import type { Workbench } from "../workbench";
import { asTyped } from "./as-typed";
import { type Bench, isLabelled, patience, pressable } from "./bench";

/** Between two looks at the page [ms]. */
const step = 20;
/** From a cell's corner to a point well within it [px]. */
const inside = 5;

/** Opens the built page with the add-in in a browser without a window. */
export async function openBrowserBench(file?: Uint8Array): Promise<Bench> {
  return benchOf(await openBrowserSession(file && { name: "Mappe1.xlsx", bytes: file }));
}

/** Lets a page that is open be used by the words of a bench. */
export async function benchOf(session: BrowserSession): Promise<Bench> {
  const { page, addIn, settled } = session;
  page.setDefaultTimeout(patience);
  const workbench = (await page.evaluateHandle(() => window.workbench)) as JSHandle<Workbench>;
  const paneText = () => addIn.locator("body").innerText();
  const select = async (place: string) => {
    await workbench.evaluate((opened, at) => {
      opened.select(at);
    }, place);
    // No person clicks or types before the grid has drawn the selection.
    await page.evaluate(twoFrames);
    // The click gives the grid the keyboard.
    const { x, y } = await workbench.evaluate(({ book }) => {
      const { getters } = book.engine;
      const { left, top } = getters.getSelectedZone();
      const cell = getters.getVisibleRect({ left, top, right: left, bottom: top });
      const grid = document.querySelector(".o-grid canvas")?.getBoundingClientRect();
      return { x: (grid?.x ?? 0) + cell.x, y: (grid?.y ?? 0) + cell.y };
    });
    await page.mouse.click(x + inside, y + inside);
    await workbench.evaluate((opened, at) => {
      opened.select(at);
    }, place);
    await page.evaluate(twoFrames);
  };
  /** The button that would be pressed now, if there is one. */
  const findButton = async (name: string): Promise<Locator | undefined> => {
    const isPaneShown = await workbench.evaluate(({ host }) => host.isPaneVisible);
    const inPane = pressable.map((role) =>
      addIn.getByRole(role, { name, exact: true, disabled: false }),
    );
    const onRibbon = page.getByRole("button", { name, exact: true });
    for (const buttons of [...(isPaneShown ? inPane : []), onRibbon])
      for (const button of await buttons.all()) if (await button.isVisible()) return button;
    return undefined;
  };
  return {
    type: async (place, input) => {
      await select(place);
      const [first = "", ...rest] = asTyped(input, "de-DE");
      await page.keyboard.type(first);
      // With the first letter the cell's editor opens; no person is faster.
      await page.evaluate(twoFrames);
      await page.keyboard.type(rest.join(""));
      await page.keyboard.press("Enter");
      await settled();
    },
    select,
    cell: (place) => workbench.evaluate((opened, at) => opened.cell(at), place),
    sheetNames: () => workbench.evaluate(({ sheetNames }) => sheetNames),
    tables: () => workbench.evaluate(({ tableNames }) => tableNames),
    press: async (name) => {
      for (let waited = 0; waited < patience; waited += step) {
        const button = await findButton(name);
        if (button) {
          await button.click();
          return;
        }
        await page.waitForTimeout(step);
      }
      throw new Error(`The button "${name}" is not there. The pane shows: ${await paneText()}`);
    },
    fill: (label, text) => addIn.getByLabel(isLabelled(label)).fill(text),
    choose: async (label, option) => {
      const field = addIn.getByLabel(isLabelled(label));
      if (await field.evaluate(({ tagName }) => tagName === "SELECT")) {
        await field.selectOption({ label: option });
        return;
      }
      await field.click();
      await addIn.getByRole("option", { name: option, exact: true }).click();
    },
    see: async (text) => {
      try {
        await addIn.waitForFunction((wanted) => document.body.innerText.includes(wanted), text);
      } catch {
        throw new Error(`"${text}" is not there. The pane shows: ${await paneText()}`);
      }
    },
    pane: paneText,
    waitUntilSettled: settled,
    snapshot: async () => {
      // As one text: the browser's protocol takes seconds for thousands of objects.
      const text = await workbench.evaluate((opened) => JSON.stringify(opened.snapshot()));
      return JSON.parse(text) as BookSnapshot;
    },
    close: () => session.close(),
  };
}

const twoFrames = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        resolve();
      });
    });
  });
