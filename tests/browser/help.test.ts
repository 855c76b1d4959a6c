import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import project from "../../package.json";
import type { Bench } from "../../src/workbench/bench/bench";
import { benchOf } from "../../src/workbench/bench/browser-bench";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";

jest.setTimeout(120_000);

let session: BrowserSession;
let bench: Bench;

beforeAll(async () => {
  session = await openBrowserSession();
  bench = await benchOf(session);
  await session.page.getByRole("button", { name: "Hilfe", exact: true }).click();
  await session.addIn.getByRole("heading", { name: "Hilfe", level: 1 }).waitFor();
}, 240_000);

afterAll(async () => {
  await session.close();
});

it("a search by words finds functions, and says what to do where it finds none", async () => {
  const { addIn } = session;
  const search = addIn.getByRole("searchbox", { name: "Funktion suchen" });
  await search.fill("Kündigungstermin");
  await addIn.getByRole("button", { name: "AMT.KUENDIGUNGSTERMIN" }).waitFor();
  expect(await addIn.getByRole("button", { name: /^AMT\./u }).count()).toBeLessThan(6);
  await search.fill("Kaffeemaschine");
  await addIn.getByText("Keine Funktion passt dazu.", { exact: false }).waitFor();
  await search.fill("");
  expect(await addIn.getByRole("button", { name: /^AMT\./u }).count()).toBeGreaterThan(20);
});

it("a function shows its arguments, which may be left out, and an example with its result", async () => {
  const { addIn } = session;
  await addIn.getByRole("searchbox", { name: "Funktion suchen" }).fill("AMT.AFA ");
  await addIn.getByRole("button", { name: "AMT.AFA", exact: true }).click();
  await addIn.getByText("=AMT.AFA(12000;", { exact: false }).first().waitFor();
  const names = await addIn.getByRole("term").allInnerTexts();
  expect(names.slice(0, 4)).toEqual([
    "anschaffungswert",
    "anschaffungsdatum",
    "nutzungsdauer",
    "jahr",
  ]);
  expect(await addIn.getByText("(kann fehlen)", { exact: false }).count()).toBeGreaterThan(0);
  await addIn.getByText("Ergebnis: 1.800", { exact: false }).first().waitFor();
});

it("the example calculates in the selected cell, and a cell that is taken stays as it is", async () => {
  const { addIn } = session;
  await bench.select("C3");
  await addIn.getByRole("button", { name: "In markierte Zelle einfügen" }).click();
  await addIn.getByText("Das Beispiel steht in Zelle C3.").waitFor();
  await session.settled();
  expect((await bench.cell("C3")).value).toBe(1800);
  await bench.type("D3", "meins");
  await bench.select("D3");
  await addIn.getByRole("button", { name: "In markierte Zelle einfügen" }).click();
  await addIn.getByText("Die Zelle D3 ist nicht leer.", { exact: false }).waitFor();
  expect((await bench.cell("D3")).value).toBe("meins");
});

/** As `sha256sum` begins. */
function fingerprint(file: string): string {
  return createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 8);
}

it("the self-test tells versions, languages and interfaces, as text that can be copied", async () => {
  const { addIn } = session;
  await session.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await addIn.getByRole("button", { name: "Selbsttest ausführen" }).click();
  const report = addIn.getByLabel("Ergebnis des Selbsttests");
  await report.waitFor();
  const text = await report.inputValue();
  for (const part of [
    `IT-Haushalt: Version ${project.version}`,
    "Programm: Excel",
    "Sprache der Oberfläche: de-DE",
    "ExcelApi 1.",
    "Arbeitsmappe: antwortet",
    "Speicher des Browsers:",
    `Beschreibung der Funktionen: Stand ${fingerprint("dist/functions.json")}`,
    "Beschreibung und Programm passen zusammen",
  ]) {
    expect(text).toContain(part);
  }
  await addIn.getByRole("button", { name: "Text kopieren" }).click();
  await addIn
    .getByText("Der Text ist kopiert.")
    .or(addIn.getByText("Der Text ist markiert; bitte drücken Sie Strg+C.", { exact: false }))
    .waitFor();
  await session.page.keyboard.press("Control+c");
  expect(await session.page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

it("the self-test says so while a cell is being edited", async () => {
  const { addIn, page } = session;
  await page.evaluate(() => window.workbench?.host.cellEdit.begin());
  await addIn.getByRole("button", { name: "Selbsttest ausführen" }).click();
  await addIn.waitForFunction(() =>
    document.querySelector("textarea")?.value.includes("Eine Zelle wird gerade bearbeitet"),
  );
  await page.evaluate(() => window.workbench?.host.cellEdit.end());
  expect(session.complaints).toEqual([]);
});
