import { readFileSync } from "node:fs";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import { readXlsx } from "../../src/workbench/file/read";
import { takeSnapshot } from "./snapshots";

jest.setTimeout(300_000);

let session: BrowserSession;

beforeAll(async () => {
  session = await openBrowserSession();
  const { page, addIn, settled } = session;
  await page.getByRole("button", { name: "Einrichten", exact: true }).click();
  await addIn.getByRole("button", { name: "Mit Beispiel einrichten" }).click();
  await addIn
    .getByRole("heading", { name: "Die Arbeitsmappe ist eingerichtet" })
    .waitFor({ timeout: 120_000 });
  await settled();
  const tab = addIn.getByRole("tab", { name: "Weitergabe" });
  const inMenu = addIn.getByRole("menuitemradio", { name: "Weitergabe" });
  if (await tab.isVisible()) await tab.click();
  else {
    await addIn.getByRole("button", { name: /Mehr|weitere Ansicht/ }).click();
    await inMenu.or(addIn.getByRole("menuitem", { name: "Weitergabe" })).click();
  }
  await addIn.getByRole("heading", { name: "Weitergabe", exact: true }).waitFor();
});

afterAll(async () => {
  await session.close();
});

/** Formulas of the add-in that the workbook has. */
async function addInFormulas(): Promise<number> {
  const { sheets } = await takeSnapshot(session);
  return sheets.flatMap(({ cells }) =>
    cells.filter(({ formula }) => formula?.includes("AMT.") === true),
  ).length;
}

async function press(name: string, heading: string): Promise<void> {
  const { addIn, settled } = session;
  await addIn.getByRole("button", { name, exact: true }).click();
  await addIn.getByRole("heading", { name: heading, exact: true }).waitFor({ timeout: 120_000 });
  await settled();
}

it("a person freezes and unfreezes the example in the pane", async () => {
  const { addIn } = session;
  const before = await addInFormulas();
  expect(before).toBeGreaterThan(400);
  await press("Einfrieren", "Eingefroren");
  expect(await addInFormulas()).toBe(0);
  await press("Fertig", "Weitergabe");
  await addIn.getByText(/^Eingefroren seit \d\d\.\d\d\.\d{4}: \d+ Formeln$/).waitFor();
  await press("Auftauen", "Aufgetaut");
  expect(await addInFormulas()).toBe(before);
  await press("Fertig", "Weitergabe");
});

it("the copy opens as a new workbook with the same sheets, and needs no add-in", async () => {
  const { page } = session;
  const before = await takeSnapshot(session);
  await press("Kopie öffnen", "Die Kopie ist als neue Arbeitsmappe geöffnet");
  const message = page.getByRole("alert").filter({ hasText: "Eine neue Arbeitsmappe" });
  const leftOf = async (place: typeof message) => (await place.boundingBox())?.x ?? NaN;
  const width = (await message.boundingBox())?.width ?? NaN;
  // The handbook goes on in the pane: the message must not lie on its buttons.
  expect((await leftOf(message)) + width).toBeLessThan(await leftOf(page.locator("#pane")));
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    message.getByRole("link", { name: "Herunterladen" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("Mappe2.xlsx");
  const { snapshot } = await readXlsx(readFileSync(await download.path()));
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
  const formulas = snapshot.sheets.flatMap(({ cells }) =>
    cells.flatMap(({ formula }) => formula ?? []),
  );
  expect(formulas.filter((formula) => formula.includes("AMT"))).toEqual([]);
  expect(formulas.length).toBeGreaterThan(100);
  const [tab] = await Promise.all([
    page.waitForEvent("popup"),
    message.getByRole("link", { name: "In neuem Tab öffnen" }).click(),
  ]);
  // Only where the file was read, the page has its name.
  await tab.waitForFunction(() => document.title.startsWith("Mappe2.xlsx"));
  await tab.close();
});
