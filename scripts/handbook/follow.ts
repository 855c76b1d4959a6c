import path from "node:path";
import type { FileChooser, Locator } from "playwright-core";
import type { Bench } from "../../src/workbench/bench/bench";
import { isLabelled, patience, pressable } from "../../src/workbench/bench/bench";
import { benchOf } from "../../src/workbench/bench/browser-bench";
import type { BrowserSession } from "../../src/workbench/cli/browser-session";
import type { Action } from "./actions";

/** Between two looks at the pane [ms]. */
const STEP = 50;

/** Does what the handbook asks for, as a person at the workbench would. */
export interface Follower {
  /** @throws Error with the words that the handbook promises and what is there instead */
  readonly follow: (action: Action) => Promise<void>;
}

/**
 * @param folder in which the handbook lies, to which its files and pictures are relative
 * @param onPicture called where the handbook shows a picture of what a person sees there
 */
export async function followerIn(
  session: BrowserSession,
  folder: string,
  onPicture: (picture: Extract<Action, { readonly kind: "picture" }>) => Promise<void>,
): Promise<Follower> {
  const { addIn, page, settled } = session;
  const bench = await benchOf(session);
  let chooser: FileChooser | undefined;
  let seen = "";
  page.on("filechooser", (opened) => {
    chooser = opened;
  });
  const follow = async (action: Action): Promise<void> => {
    switch (action.kind) {
      case "ribbon":
        return page.locator("#ribbon").getByRole("button", { name: action.name }).click();
      case "press":
        return press(session, action.name);
      case "sheet":
        return showSheet(session, action.name);
      case "select":
        return bench.select(action.cell);
      case "type":
        return bench.type(action.cell, action.text);
      case "fill":
        return fill(session, action);
      case "choose":
        return bench.choose(action.label, action.option);
      case "file":
        if (!chooser) throw new Error(`Nothing asks for the file ${action.path}.`);
        await chooser.setFiles(path.join(folder, action.path));
        chooser = undefined;
        return;
      case "see":
        seen = action.text;
        return see(session, seen);
      case "read":
        return read(session, bench, action);
      case "picture":
        // What came below in the meantime may have left no room to scroll so far.
        await addIn.evaluate(scrollTo, seen);
        return onPicture(action);
    }
  };
  return {
    follow: async (action) => {
      await follow(action);
      await settled();
    },
  };
}

/** Presses what bears the name in the pane, by its role or by the words that it shows. */
async function press({ addIn, page }: BrowserSession, name: string): Promise<void> {
  const words = new RegExp(`(?<!\\p{L})${escaped(name)}(?!\\p{L})`, "u");
  const buttons = addIn.getByRole("button", { disabled: false });
  const exact = pressable.map((role) =>
    addIn.getByRole(role, { name, exact: true, disabled: false }),
  );
  for (let waited = 0; waited < patience; waited += STEP) {
    for (const place of exact) {
      const [only, another] = await visible(place);
      if (another) throw new Error(`There are several things with the name "${name}".`);
      if (only) return only.click();
    }
    const texts = await buttons.allInnerTexts();
    const at = texts.findIndex((text) => words.test(normal(text)));
    if (at >= 0) return buttons.nth(at).click();
    await page.waitForTimeout(STEP);
  }
  throw new Error(`"${name}" cannot be pressed. The pane shows: ${await shown(addIn)}`);
}

async function visible(place: Locator): Promise<readonly Locator[]> {
  const all = await place.all();
  const isVisible = await Promise.all(all.map((one) => one.isVisible()));
  return all.filter((_, index) => isVisible[index]);
}

/** Shows a sheet by its tab at the bottom. */
async function showSheet({ page }: BrowserSession, name: string): Promise<void> {
  const tab = page
    .locator(".o-sheet")
    .filter({ hasText: new RegExp(`^\\s*${escaped(name)}\\s*$`) });
  await tab.scrollIntoViewIfNeeded();
  await tab.click();
  await page.waitForFunction((wanted) => {
    const book = window.workbench?.book;
    return book?.engine.getters.getActiveSheetName() === wanted;
  }, name);
}

async function fill(
  { addIn }: BrowserSession,
  { area, label, text }: Extract<Action, { readonly kind: "fill" }>,
): Promise<void> {
  const group = addIn
    .getByRole("group")
    .filter({ has: addIn.getByText(area ?? "", { exact: true }) });
  const field = (area === undefined ? addIn : group).getByLabel(isLabelled(label));
  await field.fill(text);
}

/** Waits until the pane shows the words, however they are broken into lines and cells. */
async function see({ addIn }: BrowserSession, text: string): Promise<void> {
  try {
    await addIn.waitForFunction(scrollTo, text, { timeout: patience });
  } catch {
    throw new Error(`"${text}" is not there. The pane shows: ${await shown(addIn)}`);
  }
}

/** Scrolls to the words, as a reader does who is told to look at them; whether they are there. */
function scrollTo(text: string): boolean {
  if (!document.body.innerText.replaceAll(/\s+/gu, " ").includes(text)) return false;
  let place: Element = document.body;
  for (let inner: Element | undefined = place; inner;) {
    place = inner;
    // A function with a name would not be known on the page.
    inner = [...place.children].find(
      (child) =>
        child instanceof HTMLElement && child.innerText.replaceAll(/\s+/gu, " ").includes(text),
    );
  }
  place.scrollIntoView({ block: "center" });
  return true;
}

/** Waits until a cell shows the words: what was pressed before may take a moment. */
async function read(
  { page }: BrowserSession,
  bench: Bench,
  { cell, text }: Extract<Action, { readonly kind: "read" }>,
): Promise<void> {
  let is = "";
  for (let waited = 0; waited < patience; waited += STEP) {
    is = normal((await bench.cell(cell)).text);
    if (is === text) return;
    await page.waitForTimeout(STEP);
  }
  throw new Error(`The cell ${cell} shows "${is}" instead of "${text}".`);
}

async function shown(addIn: BrowserSession["addIn"]): Promise<string> {
  return normal(await addIn.locator("body").innerText());
}

function normal(text: string): string {
  return text.replaceAll(/\s+/gu, " ").trim();
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
