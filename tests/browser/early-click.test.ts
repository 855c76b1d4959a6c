import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";

let session: BrowserSession;

beforeAll(async () => {
  session = await openBrowserSession();
}, 240_000);

afterAll(async () => {
  await session.close();
});

it("a button that is pressed while its command still loads opens the pane", async () => {
  const { page } = session;
  let load: () => void = () => undefined;
  const pressed = new Promise<void>((resolve) => {
    load = resolve;
  });
  await page.route("**/chunks/commands.*", async (route) => {
    await pressed;
    await route.continue();
  });
  await page.reload();
  await page.waitForFunction(() => window.workbench?.host.isReady === true);
  await page.getByRole("button", { name: "Hilfe", exact: true }).click();
  load();
  await page.waitForFunction(() => window.workbench?.host.isPaneVisible === true);
  expect(session.complaints).toEqual([]);
}, 60_000);
