import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import { Hand } from "./hand";

/** Long enough for office.js to be ready before, if it did not wait for the add-in's script [ms]. */
const late = 3000;

let session: BrowserSession;

beforeEach(async () => {
  session = await openBrowserSession(undefined, { delay: 100 });
}, 240_000);

afterEach(async () => {
  expect(session.complaints).toEqual([]);
  await session.close();
});

const press = (name: string) => session.page.getByRole("button", { name, exact: true }).click();

/** Opens the page anew; the add-in's first script comes some seconds later. */
async function reloadSlowly(): Promise<void> {
  await session.page.route("**/functions.js*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, late));
    await route.continue();
  });
  await session.page.reload({ waitUntil: "commit" });
  await session.page.locator(".o-grid").waitFor();
}

/** Keeps a lazy file of the add-in back until the function is called that it gives. */
async function keepBack(chunk: string): Promise<() => void> {
  let load: () => void = () => undefined;
  const called = new Promise<void>((resolve) => {
    load = resolve;
  });
  await session.page.route(`**/chunks/${chunk}.*`, async (route) => {
    await called;
    await route.continue();
  });
  return load;
}

it("a cell whose function has not come yet waits for it and shows no error", async () => {
  await reloadSlowly();
  const hand = new Hand(session);
  const place = { row: 0, column: 0 };
  await hand.type(place, "=AMT.AFA(1200;DATUM(2026;1;1);3;2026)");
  await session.settled();
  expect(await hand.drawn(place)).toBe("400");
});

it("a button that is pressed before the add-in has come opens its view", async () => {
  await reloadSlowly();
  await press("Prüfen");
  const pane = session.page.frameLocator("#pane iframe");
  await pane.getByText("noch nichts zu prüfen").waitFor();
});

it("a button that is pressed while its command still loads opens the pane", async () => {
  const { page } = session;
  const load = await keepBack("commands");
  await page.reload();
  await page.waitForFunction(() => window.workbench?.host.isReady === true);
  await press("Hilfe");
  load();
  await page.waitForFunction(() => window.workbench?.host.isPaneVisible === true);
});

it("shows the pane's shape while its files still come, and then the pane in its place", async () => {
  const { page } = session;
  const load = await keepBack("first-load");
  await page.reload();
  await press("Hilfe");
  await page.waitForFunction(() => window.workbench?.host.isPaneVisible === true);
  const frame = page.frameLocator("#pane iframe");
  const shape = frame.locator("#pane > svg");
  await shape.waitFor();
  const { width } = (await shape.boundingBox()) ?? { width: 0 };
  expect(width).toBeGreaterThan(300);
  load();
  await frame.getByRole("tab", { name: "Hilfe", selected: true }).waitFor();
  expect(await shape.count()).toBe(0);
});
