import path from "node:path";
import type { Locator } from "playwright-core";
import type { Bench } from "../../src/workbench/bench/bench";
import { benchOf } from "../../src/workbench/bench/browser-bench";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import { THEMES } from "../../src/workbench/cli/theme";
import { setUpExample } from "../demo/set-up-example";
import type { KeepPicture } from "./keep-picture";
import { pictureName } from "./picture-name";

/** A list of devices for the preview of the import. */
const list = path.resolve(__dirname, "../../docs/handbuch/geraete.csv");

/** Parts of the comparison, as their headings read. */
const COMPARISON_PARTS = [
  "Jahr für Jahr",
  "Anteil je Gemeinde",
  "Was lässt das Ergebnis kippen?",
  "Größte Hebel",
  "Wie sicher ist das?",
  "Kapazität",
] as const;

const WINDOW = { width: 1280, height: 960 };
/** A window in which the longest part of the comparison has room. */
const HIGH = { width: 1280, height: 2000 };

/** Pictures every view of the pane at 125 %, in each theme. */
export async function picturePane(keep: KeepPicture): Promise<void> {
  const session = await openBrowserSession(undefined, {
    viewport: WINDOW,
    pixelRatio: 1.25,
  });
  try {
    const { addIn, page } = session;
    const bench = await benchOf(session);
    const take = async (name: string, part: Locator = page.locator("#pane")) => {
      for (const theme of THEMES) {
        await session.changeTheme(theme);
        await page.mouse.move(1, 1);
        keep(pictureName("pane", name, theme), await part.screenshot({ animations: "disabled" }));
      }
      await session.changeTheme("light");
    };
    await bench.press("Einrichten");
    await bench.see("Leer einrichten");
    await take("Start leer");
    await setUpExample(bench);
    await bench.press("Fertig");
    await bench.see("Diese Arbeitsmappe ist eingerichtet");
    await take("Start");
    await pictureScenarios(session, bench, take);
    await pictureComparison(session, take);
    await openView(session, "Import", "Listen importieren");
    await addIn.locator('input[type="file"]').setInputFiles(list);
    await addIn.getByRole("heading", { name: "Vorschau" }).waitFor();
    await take("Import");
    await openView(session, "Prüfen", "Prüfung");
    await bench.see("Offen:");
    await take("Prüfung");
    await openView(session, "Herleitung");
    await bench.select("Anlagen!P6");
    await bench.see("AMT.AFA");
    await take("Herleitung");
    await openView(session, "Einfrieren / Auftauen", "Weitergabe");
    await bench.see("Kopie öffnen");
    await take("Weitergabe");
    await openView(session, "Hilfe");
    await bench.see("AMT.AFA");
    await take("Hilfe");
  } finally {
    await session.close();
  }
}

type Take = (name: string, part?: Locator) => Promise<void>;

async function pictureScenarios(session: BrowserSession, bench: Bench, take: Take): Promise<void> {
  await openView(session, "Szenarien");
  await bench.see("teurer");
  await take("Szenarien");
  await session.addIn.getByRole("button", { name: "„Vollauslagerung“ bearbeiten" }).click();
  await bench.see("Positionen");
  await take("Szenario");
}

async function pictureComparison(session: BrowserSession, take: Take): Promise<void> {
  const { addIn, page } = session;
  await openView(session, "Vergleich");
  await addIn.getByRole("table", { name: "Kennzahlen in vollen Euro" }).waitFor();
  await take("Vergleich");
  await page.setViewportSize(HIGH);
  for (const title of COMPARISON_PARTS) {
    const header = addIn.getByRole("button", { name: title });
    await header.click();
    const part = addIn.locator(".fui-AccordionItem").filter({ has: header });
    await part.locator("table").last().waitFor({ state: "attached" });
    await take(`Vergleich ${title}`, part);
    await header.click();
  }
  await page.setViewportSize(WINDOW);
}

/** Opens a view by its button on the ribbon. */
async function openView({ addIn, page }: BrowserSession, button: string, view = button) {
  await page.locator("#ribbon").getByRole("button", { name: button }).click();
  await addIn.getByRole("heading", { name: view, level: 1 }).waitFor();
}
