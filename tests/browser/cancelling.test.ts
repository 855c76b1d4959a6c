import { setUpExample } from "../../scripts/demo/set-up-example";
import type { Bench } from "../../src/workbench/bench/bench";
import { benchOf } from "../../src/workbench/bench/browser-bench";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import { hear, listenTo } from "./pane-keyboard";
import { sheet, takeSnapshot } from "./snapshots";

jest.setTimeout(180_000);

let session: BrowserSession;
let bench: Bench;

beforeAll(async () => {
  session = await openBrowserSession();
  bench = await benchOf(session);
  await setUpExample(bench);
  await listenTo(session);
}, 240_000);

afterAll(async () => {
  await session.close();
});

const ribbon = (name: string) => session.page.getByRole("button", { name, exact: true }).click();
const button = (name: string) => session.addIn.getByRole("button", { name, exact: true });
/** Lets Excel wait before it answers, so that a person is always quick enough. */
const holdExcel = () => session.page.evaluate(() => window.workbench?.host.cellEdit.begin());
const letExcelGoOn = () => session.page.evaluate(() => window.workbench?.host.cellEdit.end());

async function content() {
  const { sheets, names, customXml } = await takeSnapshot(session);
  return { sheets: sheets.map(({ name, cells }) => ({ name, cells })), names, customXml };
}

/** Cancels what is under way, and sees that this is told in words, aloud and by the focus. */
async function cancel(title: string, outcome: string, goOn = letExcelGoOn): Promise<void> {
  const { addIn } = session;
  await addIn.getByRole("progressbar").waitFor();
  await button("Abbrechen").click();
  await addIn.getByText("Wird abgebrochen …").waitFor();
  await goOn();
  await addIn.getByText(title).waitFor();
  await addIn.getByText(outcome).waitFor();
  await hear(session, title);
  const hasFocus = () => document.activeElement?.tagName === "H1";
  await addIn.waitForFunction(hasFocus);
  await session.settled();
}

it("a check: the sheet stays as it is, and the findings of the one before come back", async () => {
  const { addIn } = session;
  await ribbon("Prüfen");
  await addIn.getByText(/^Offen: /u).waitFor();
  await session.settled();
  const before = await content();
  await holdExcel();
  await button("Noch einmal prüfen").click();
  await cancel("Prüfung abgebrochen", "Sie sehen die Befunde der vorigen Prüfung.");
  await addIn.getByText(/^Offen: /u).waitFor();
  expect(await content()).toEqual(before);
  await button("Noch einmal prüfen").click();
  await addIn.getByText("Prüfung abgebrochen").waitFor({ state: "detached" });
  await addIn.getByText(/^Offen: /u).waitFor();
});

it("freezing and unfreezing: the workbook is as before", async () => {
  await ribbon("Einfrieren / Auftauen");
  await button("Einfrieren").waitFor();
  const live = await content();
  await holdExcel();
  await button("Einfrieren").click();
  await cancel("Einfrieren abgebrochen", "Die Formeln sind wie zuvor.");
  expect(await content()).toEqual(live);
  await button("Einfrieren").click();
  await button("Fertig").click({ timeout: 120_000 });
  await button("Auftauen").waitFor();
  await session.settled();
  const frozen = await content();
  await holdExcel();
  await button("Auftauen").click();
  await cancel("Auftauen abgebrochen", "Die Zellen sind wie zuvor.");
  expect(await content()).toEqual(frozen);
});

it("the copy: no workbook is opened", async () => {
  const { page } = session;
  await page.evaluate(() => {
    const { host } = window.workbench ?? {};
    if (host === undefined) return;
    const { writeFile } = host;
    host.writeFile = () =>
      new Promise((resolve) => {
        window.addEventListener("excel-goes-on", () => {
          host.writeFile = writeFile;
          resolve(writeFile());
        });
      });
  });
  await button("Kopie öffnen").click();
  await cancel("Kopie abgebrochen", "Es wurde keine Kopie geöffnet.", () =>
    page.evaluate(() => {
      window.dispatchEvent(new Event("excel-goes-on"));
    }),
  );
  expect(await page.evaluate(() => window.workbench?.createdWorkbooks)).toEqual([]);
});

it("an import and its undo: the table is as before, or as the import wrote it", async () => {
  const { addIn } = session;
  const levy = async () => sheet(await takeSnapshot(session), "Umlage").cells;
  const before = await levy();
  await ribbon("Import");
  await addIn
    .getByLabel(/hier einfügen$/u)
    .fill("Gemeinde;Einwohner\nAlt Krenzlin;760\nNeudorf;99");
  await button("Eingefügtes lesen").click();
  await button("2 Zeilen übernehmen").waitFor();
  await holdExcel();
  await button("2 Zeilen übernehmen").click();
  await cancel("Import abgebrochen", "Es wurde nichts übernommen.");
  expect(await levy()).toEqual(before);
  await button("2 Zeilen übernehmen").click();
  await addIn.getByRole("heading", { name: "Import abgeschlossen" }).waitFor();
  await session.settled();
  const imported = await levy();
  expect(imported).not.toEqual(before);
  await holdExcel();
  await button("Import rückgängig machen").click();
  await cancel(
    "Rückgängigmachen abgebrochen",
    "Die importierten Zeilen stehen unverändert in der Tabelle.",
  );
  expect(await levy()).toEqual(imported);
  await button("Import rückgängig machen").click();
  await addIn.getByRole("heading", { name: "Import rückgängig gemacht" }).waitFor();
  await addIn.getByText("Rückgängigmachen abgebrochen").waitFor({ state: "detached" });
  await session.settled();
  expect(await levy()).toEqual(before);
  expect(session.complaints).toEqual([]);
});
