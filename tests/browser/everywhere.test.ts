import { setUpExample } from "../../scripts/demo/set-up-example";
import type { Bench } from "../../src/workbench/bench/bench";
import { benchOf } from "../../src/workbench/bench/browser-bench";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import { sheet, takeSnapshot } from "./snapshots";

jest.setTimeout(180_000);

let session: BrowserSession;
let bench: Bench;

beforeAll(async () => {
  session = await openBrowserSession();
  bench = await benchOf(session);
}, 240_000);

afterAll(async () => {
  await session.close();
});

const ribbon = (name: string) => session.page.getByRole("button", { name, exact: true }).click();
const heading = (name: string) =>
  session.addIn.getByRole("heading", { name, level: 1, exact: true }).waitFor();

const EDITING =
  "In Excel wird gerade eine Zelle bearbeitet: Sobald Sie die Eingabe mit der Eingabetaste oder " +
  "mit Esc beenden, geht es hier weiter.";

it("set-up shows its progress and can be cancelled; the workbook is as before then", async () => {
  const { addIn } = session;
  const before = await bench.sheetNames();
  await ribbon("Einrichten");
  const example = addIn.getByRole("button", { name: "Mit Beispiel einrichten" });
  // what a closed pane holds counts as visible, too
  await session.page.waitForFunction(() => window.workbench?.host.isPaneVisible === true);
  await example.waitFor();
  // Excel keeps set-up waiting, so that a person is always quick enough
  await session.page.evaluate(() => window.workbench?.host.cellEdit.begin());
  await example.click();
  await addIn.getByRole("progressbar").waitFor();
  await addIn.getByRole("button", { name: "Abbrechen" }).click();
  await session.page.evaluate(() => window.workbench?.host.cellEdit.end());
  await addIn.getByRole("button", { name: "Mit Beispiel einrichten" }).waitFor();
  expect(await bench.sheetNames()).toEqual(before);
  expect(await bench.tables()).toEqual([]);
});

it("the empty set-up asks in sentences for what is missing", async () => {
  const { addIn } = session;
  await addIn.getByRole("button", { name: "Leer einrichten" }).click();
  await addIn.getByLabel("Haushaltsjahr").fill("27");
  await addIn.getByRole("button", { name: "Einrichten", exact: true }).click();
  await addIn.getByText("Bitte geben Sie den Namen des Amtes ein.").waitFor();
  await addIn.getByText(/^Bitte geben Sie ein Jahr von \d{4} bis \d{4} ein/u).waitFor();
  await addIn.getByRole("button", { name: "Zurück" }).click();
  await addIn.getByRole("button", { name: "Mit Beispiel einrichten" }).waitFor();
});

it("later, Start tells how the workbook stands and which dates come next", async () => {
  const { addIn } = session;
  await setUpExample(bench);
  await addIn.getByRole("button", { name: "Fertig" }).click();
  await heading("Diese Arbeitsmappe ist eingerichtet");
  const facts = await addIn.getByRole("definition").allInnerTexts();
  expect(facts.map((fact) => fact.trim())).toEqual(["Beispielamt", "2027", "6", "107"]);
  const dates = addIn.getByRole("region", { name: "Nächste Kündigungstermine" });
  const texts = await dates.getByRole("listitem").allInnerTexts();
  expect(texts).toHaveLength(3);
  const { cells } = sheet(await takeSnapshot(session), "Verträge");
  for (const text of texts) {
    const [, contract] =
      /^\d\d\.\d\d\.\d{4}: (.*) \(Kündigung zum \d\d\.\d\d\.\d{4}\)$/u.exec(text) ?? [];
    expect([text, cells.some(({ value }) => value === contract)]).toEqual([text, true]);
  }
});

it.each([
  ["Szenarien", "Szenarien"],
  ["Vergleich", "Vergleich"],
  ["Import", "Listen importieren"],
  ["Prüfen", "Prüfung"],
  ["Herleitung", "Herleitung"],
  ["Einfrieren / Auftauen", "Weitergabe"],
  ["Hilfe", "Hilfe"],
  ["Einrichten", "Diese Arbeitsmappe ist eingerichtet"],
])("the ribbon's button „%s“ opens its view while another one is shown", async (button, title) => {
  await ribbon(button);
  await heading(title);
});

it("the ribbon's button „Gremienblatt“ shows the sheet", async () => {
  await ribbon("Gremienblatt");
  await session.page.waitForFunction(
    () => window.workbench?.book.engine.getters.getActiveSheetName() === "Gremienblatt",
  );
});

it("while a cell is being edited one sentence says so, and the action goes on afterwards", async () => {
  const { addIn, page } = session;
  await ribbon("Szenarien");
  await addIn.getByRole("button", { name: "„Vollauslagerung“ bearbeiten" }).click();
  await heading("Vollauslagerung");
  await page.evaluate(() => window.workbench?.host.cellEdit.begin());
  await addIn.getByLabel("Beschreibung").fill("Alles an KSM");
  await addIn.getByText(EDITING).waitFor();
  const typed = () =>
    takeSnapshot(session).then((book) =>
      sheet(book, "Szenarien").cells.some(({ value }) => value === "Alles an KSM"),
    );
  expect(await typed()).toBe(false);
  await page.evaluate(() => window.workbench?.host.cellEdit.end());
  await addIn.getByText(EDITING).waitFor({ state: "detached" });
  await addIn.getByText("Eingetragen", { exact: true }).waitFor();
  expect(await typed()).toBe(true);
});

it("a view that cannot be loaded says so, the others go on, and it can be tried again", async () => {
  const opened = await openBrowserSession();
  try {
    const { addIn, page } = opened;
    await page.getByRole("button", { name: "Einrichten", exact: true }).click();
    await addIn.getByRole("button", { name: "Leer einrichten" }).waitFor();
    await page.context().route(/\/chunks\//u, (route) => route.abort());
    await page.getByRole("button", { name: "Hilfe", exact: true }).click();
    await addIn.getByText("Die Ansicht „Hilfe“ kann gerade nicht gezeigt werden").waitFor();
    await addIn
      .getByText("Ihre Arbeitsmappe ist davon nicht betroffen.", { exact: false })
      .waitFor();
    await addIn.getByRole("tab", { name: "Start" }).click();
    await addIn.getByRole("button", { name: "Leer einrichten" }).waitFor();
    await page.context().unroute(/\/chunks\//u);
    await page.getByRole("button", { name: "Hilfe", exact: true }).click();
    const retry = addIn.getByRole("button", { name: "Noch einmal versuchen" });
    await retry.click();
    await addIn.getByRole("searchbox", { name: "Funktion suchen" }).waitFor();
  } finally {
    await opened.close();
  }
});
