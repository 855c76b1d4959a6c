import { readFileSync } from "node:fs";
import { setUpExample } from "../../scripts/demo/set-up-example";
import type { Bench } from "../../src/workbench/bench/bench";
import { benchOf } from "../../src/workbench/bench/browser-bench";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import { records } from "./scenario-pane";
import { takeSnapshot } from "./snapshots";

jest.setTimeout(180_000);

let session: BrowserSession;
let bench: Bench;
/** Buttons of the pane when an empty workbook had been checked. */
let beforeSetUp: string[];

beforeAll(async () => {
  session = await openBrowserSession();
  bench = await benchOf(session);
  await session.page.getByRole("button", { name: "Prüfen", exact: true }).click();
  await session.addIn.getByText("noch nichts zu prüfen").waitFor();
  beforeSetUp = await session.addIn.getByRole("button").allInnerTexts();
  await setUpExample(bench);
  // a mistake that was pasted, so that there is an error as well
  await session.addIn.evaluate(async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Szenarien").getRange("E7").values = [["XYZ"]];
      await context.sync();
    });
  });
  await session.page.getByRole("button", { name: "Prüfen", exact: true }).click();
  await session.addIn.getByText(/^Offen: /u).waitFor();
}, 240_000);

afterAll(async () => {
  await session.close();
});

/** Open findings as the pane counts them: errors, warnings, hints. */
async function open(): Promise<number[]> {
  const text = await session.addIn.getByText(/^Offen: /u).innerText();
  return [...text.matchAll(/[\d.]+/gu)].map(([number]) => Number(number.replace(".", "")));
}

const noted = async (state: string) =>
  records(await takeSnapshot(session), "Befunde").filter((row) => row["Status"] === state);

/** Unfolds the findings of a kind and gives them. */
async function unfold(title: RegExp) {
  const header = session.addIn.getByRole("button", { name: title });
  if ((await header.getAttribute("aria-expanded")) !== "true") await header.click();
  return session.addIn.locator(".fui-AccordionItem").filter({ has: header });
}

it("a workbook that is not set up has no findings, and is led to where it is set up", () => {
  expect(beforeSetUp).toContain("Zum Einrichten");
  expect(beforeSetUp.join()).not.toContain("Fehlende Tabellen");
});

it("the ribbon's button checks, and the findings stand by severity, errors first", async () => {
  const groups = await session.addIn.getByRole("button", { name: /\([\d.]+\)$/u }).allInnerTexts();
  const severities = groups.map((text) => text.split(/\s/u)[0]);
  const order = ["Fehler", "Warnung", "Hinweis"];
  expect(new Set(severities)).toEqual(new Set(order));
  const places = severities.map((severity) => order.indexOf(severity ?? ""));
  expect(places).toEqual([...places].sort((one, other) => one - other));
  const total = groups.reduce((sum, text) => sum + Number(/\((\d+)\)/u.exec(text)?.[1]), 0);
  expect((await open()).reduce((sum, number) => sum + number, 0)).toBe(total);
  expect(records(await takeSnapshot(session), "Befunde")).toHaveLength(total);
});

it("a finding says what to do and leads to its cell", async () => {
  const group = await unfold(/Unbekannte Szenarien \(1\)/u);
  await group.getByText("XYZ", { exact: false }).first().waitFor();
  await group.getByRole("button", { name: "Zur Zelle E7 im Blatt Szenarien" }).click();
  await session.page.waitForFunction(() => {
    const getters = window.workbench?.book.engine.getters;
    const { left, top } = getters?.getSelectedZone() ?? {};
    return getters?.getActiveSheetName() === "Szenarien" && top === 6 && left === 4;
  });
});

it("„Erledigt“ is noted on the sheet and counts no longer", async () => {
  const [errors = 0] = await open();
  const group = await unfold(/Unbekannte Szenarien/u);
  await group.getByRole("button", { name: "Erledigt", exact: true }).click();
  await session.addIn.getByText(`Offen: ${errors - 1} Fehler`, { exact: false }).waitFor();
  expect(await noted("erledigt")).toHaveLength(1);
});

it("„Ignorieren“ wants a reason, which stays in the workbook", async () => {
  const [errors = 0, warnings = 0, hints = 0] = await open();
  const group = await unfold(/Nicht geprüfte Annahmen/u);
  const first = group.getByRole("listitem").first();
  await first.getByRole("button", { name: "Ignorieren …" }).click();
  await first.getByRole("button", { name: "Ignorieren", exact: true }).click();
  await first.getByText("Bitte geben Sie eine Begründung ein.").waitFor();
  expect(await noted("ignoriert")).toEqual([]);
  await first.getByLabel("Begründung").fill("Kämmerei bestätigt am 02.11.");
  await first.getByRole("button", { name: "Ignorieren", exact: true }).click();
  const left = [errors, warnings, hints - 1];
  while (String(await open()) !== String(left)) await session.settled();
  expect((await noted("ignoriert")).map((row) => row["Begründung"])).toEqual([
    "Kämmerei bestätigt am 02.11.",
  ]);
});

it("after another check the notes are still there, beside their findings", async () => {
  const { addIn } = session;
  await bench.press("Noch einmal prüfen");
  await addIn.getByRole("switch", { name: "Auch erledigte und ignorierte zeigen" }).click();
  await unfold(/Nicht geprüfte Annahmen/u);
  await addIn.getByText("ignoriert: Kämmerei bestätigt am 02.11.").waitFor();
});

it("the notes come back with the file", async () => {
  const waiting = session.page.waitForEvent("download");
  await session.page.getByRole("button", { name: "Als .xlsx speichern" }).click();
  const bytes = readFileSync(await (await waiting).path());
  const opened = await openBrowserSession({ name: "IT-Haushalt.xlsx", bytes });
  try {
    await opened.page.getByRole("button", { name: "Prüfen", exact: true }).click();
    await opened.addIn.getByText(/^Offen: /u).waitFor();
    const rows = records(await takeSnapshot(opened), "Befunde");
    expect(rows.filter((row) => row["Status"] === "ignoriert")).toMatchObject([
      { Begründung: "Kämmerei bestätigt am 02.11." },
    ]);
  } finally {
    await opened.close();
  }
});

it("Start tells how many findings are open, and leads to them", async () => {
  const { addIn, page } = session;
  const text = await addIn.getByText(/^Offen: /u).innerText();
  await page.getByRole("button", { name: "Einrichten", exact: true }).click();
  await addIn.getByRole("button", { name: "Fertig" }).click();
  await addIn.getByText(text).waitFor();
  await addIn.getByRole("button", { name: "Zur Prüfung" }).click();
  await addIn.getByRole("heading", { name: "Prüfung", level: 1 }).waitFor();
});

it("what has been imported is checked at once", async () => {
  const { addIn, page } = session;
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await addIn
    .getByLabel("Oder die Liste in Excel kopieren und hier einfügen")
    .fill(
      "Bezeichnung\tAnschaffungsdatum\tAnschaffungswert\nBeamer ohne Klasse\t03.02.2026\t1.900,00",
    );
  await bench.press("Eingefügtes lesen");
  await addIn.getByRole("button", { name: /Zeilen? übernehmen$/u }).click();
  await addIn.getByRole("heading", { name: "Import abgeschlossen" }).waitFor();
  await page.waitForFunction(() => {
    const { sheets } = window.workbench?.snapshot() ?? { sheets: [] };
    const findings = sheets.find(({ name }) => name === "Prüfung")?.cells ?? [];
    return findings.some(({ value }) => String(value).includes("Beamer ohne Klasse"));
  });
  expect(session.complaints).toEqual([]);
});
