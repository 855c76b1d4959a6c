import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import { Hand } from "./hand";

const late = 3000;

let session: BrowserSession;

beforeAll(async () => {
  session = await openBrowserSession();
  await session.page.route("**/functions.js*", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, late));
    await route.continue();
  });
}, 240_000);

afterAll(async () => {
  await session.close();
});

/** Opens the page anew; the add-in's script is still on its way then. */
async function reload(): Promise<void> {
  await session.page.reload({ waitUntil: "commit" });
  await session.page.waitForFunction(() => window.workbench?.host.isReady === false);
}

it("a cell whose function has not come yet waits for it and shows no error", async () => {
  await reload();
  const hand = new Hand(session);
  const place = { row: 0, column: 0 };
  await hand.type(place, "=AMT.AFA(1200;DATUM(2026;1;1);3;2026)");
  await session.settled();
  expect(await hand.drawn(place)).toBe("400");
});

it("a button that is pressed before the add-in has come opens its pane", async () => {
  await reload();
  await session.page.getByRole("button", { name: "Prüfen", exact: true }).click();
  const pane = session.page.frameLocator("#pane iframe");
  await pane.getByText("noch nichts zu prüfen").waitFor();
});
