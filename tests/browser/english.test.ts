import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import { cellsWithErrors, takeSnapshot } from "./snapshots";

jest.setTimeout(180_000);

let session: BrowserSession;

beforeAll(async () => {
  session = await openBrowserSession(undefined, { locale: "en-US" });
}, 240_000);

afterAll(async () => {
  await session.close();
});

const ribbon = (name: string) => session.page.getByRole("button", { name, exact: true }).click();

it("the example is set up in English, and the functions calculate", async () => {
  const { addIn } = session;
  await ribbon("Set up");
  await addIn.getByRole("button", { name: "Set up with example" }).click();
  await addIn.getByRole("heading", { name: "The workbook is set up" }).waitFor();
  await session.settled();
  expect(cellsWithErrors((await takeSnapshot(session)).sheets)).toEqual([]);
  await addIn.getByRole("button", { name: "Done" }).click();
  await addIn.getByRole("heading", { name: "This workbook is set up" }).waitFor();
  await addIn.getByRole("region", { name: "Next notice dates" }).waitFor();
});

it.each([
  ["Scenarios", "Scenarios", "New scenario"],
  ["Comparison", "Comparison", "Year by year"],
  ["Import", "Import lists", "Choose file"],
  ["Check", "Checks", "Check again"],
  ["Freeze / unfreeze", "Pass on", "Freeze"],
  ["Help", "Help", "Run self-test"],
])("the button “%s” opens its view in English", async (button, heading, action) => {
  const { addIn } = session;
  await ribbon(button);
  await addIn.getByRole("heading", { name: heading, level: 1, exact: true }).waitFor();
  await addIn.getByRole("button", { name: action, exact: true }).first().waitFor();
  const text = await addIn.locator("body").innerText();
  expect(/\b(?:Bitte|werden|Ihre|Sie|Datei|nicht)\b/u.exec(text)?.[0]).toBeUndefined();
});

it("the derivation is told in English", async () => {
  const { addIn, page } = session;
  await ribbon("Derivation");
  await addIn.getByRole("heading", { name: "Derivation", level: 1 }).waitFor();
  await page.evaluate(() => window.workbench?.select("Verträge!Q5"));
  await addIn.getByRole("region", { name: "AMT.VERTRAGSKOSTEN" }).waitFor();
  expect(session.complaints).toEqual([]);
  expect(session.foreignRequests).toEqual([]);
});
