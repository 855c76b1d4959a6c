import type { Bench } from "../../src/workbench/bench/bench";
import { benchOf } from "../../src/workbench/bench/browser-bench";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";

jest.setTimeout(300_000);

let session: BrowserSession;
let bench: Bench;

beforeAll(async () => {
  session = await openBrowserSession();
  bench = await benchOf(session);
  await bench.press("Einrichten");
  await bench.press("Mit Beispiel einrichten");
  await bench.see("Die Arbeitsmappe ist eingerichtet");
  await bench.waitUntilSettled();
});

afterAll(async () => {
  await session.close();
});

it("Herleitung follows the selection, resolves structured references and links to the cells", async () => {
  const { page, addIn } = session;
  await page.getByRole("button", { name: "Herleitung", exact: true }).click();
  await addIn.getByRole("heading", { name: "Herleitung", level: 1 }).waitFor();
  await bench.select("Verträge!Q5");
  const call = addIn.getByRole("region", { name: "AMT.VERTRAGSKOSTEN" });
  const last = call.getByRole("list", { name: "Rechenweg" }).getByRole("listitem").last();
  await expect(last.innerText()).resolves.toContain("20.530,58");
  expect((await bench.cell("Verträge!Q5")).text).toBe("20.530,58 €");

  await call.getByRole("button", { name: "Zu Annahmen!B6" }).click();
  await addIn.getByText("Diese Zelle enthält keine Formel.", { exact: false }).waitFor();
  await addIn.getByRole("button", { name: "Zurück zu Verträge!Q5" }).click();
  await last.waitFor();
});

it("a formula that calls several functions offers each of them, and shows the chosen one", async () => {
  const { addIn } = session;
  const purchase = "12000;DATUM(2026;4;15);5";
  await bench.type(
    "Annahmen!K42",
    `=AMT.AFA(${purchase};2026)+AMT.RESTBUCHWERT(${purchase};DATUM(2026;6;15))`,
  );
  await bench.select("Annahmen!K42");
  const choice = addIn.getByRole("combobox", {
    name: "Die Formel ruft 2 Funktionen auf. Gezeigt wird",
  });
  await choice.waitFor();
  const lastStep = async (name: string) => {
    const steps = addIn.getByRole("region", { name }).getByRole("list", { name: "Rechenweg" });
    return steps.getByRole("listitem").last().innerText();
  };
  await expect(lastStep("AMT.AFA")).resolves.toMatch(/1\.800\b/u);
  await choice.selectOption("2. AMT.RESTBUCHWERT");
  await expect(lastStep("AMT.RESTBUCHWERT")).resolves.toMatch(/11\.600\b/u);
  expect(await addIn.getByRole("region", { name: "AMT.AFA" }).count()).toBe(0);
  await choice.selectOption("1. AMT.AFA");
  await expect(lastStep("AMT.AFA")).resolves.toMatch(/1\.800\b/u);
  expect((await bench.cell("Annahmen!K42")).value).toBe(13_400);
});

it.each([
  [
    "Annahmen!K40",
    "leer",
    "Diese Zelle ist leer. Bitte markieren Sie eine Zelle mit einer Formel.",
    [],
  ],
  ["Annahmen!B6", "2027", "Diese Zelle enthält keine Formel. Ihr Inhalt ist eingegeben.", []],
  [
    "Übersicht!B8",
    "30,74 €",
    "Diese Zelle rechnet ohne Funktionen von IT-Haushalt. Ihre Formel sehen Sie oben in der Bearbeitungsleiste.",
    ["11 Zeilen, 1 Spalte", "260.200,25 €"],
  ],
])("a cell without a function of the add-in says what it holds: %s, %s", async (...cell) => {
  const [place, value, sentence, sources] = cell;
  const { addIn } = session;
  await bench.select(place);
  await addIn.getByRole("definition").filter({ hasText: place }).waitFor();
  await addIn.getByText(sentence, { exact: true }).waitFor();
  const facts = await addIn.getByRole("definition").allInnerTexts();
  expect(facts.map((fact) => fact.trim().replaceAll("\u00A0", " "))).toEqual([
    place,
    value,
    ...sources,
  ]);
  expect(await addIn.getByRole("region").count()).toBe(0);
});

it("a figure of the overview leads over the cells it reads to the function that calculates it", async () => {
  const { addIn } = session;
  await bench.select("Übersicht!B13");
  await addIn.getByText("Kapitalwert_Vorteil", { exact: true }).waitFor();
  await addIn.getByRole("button", { name: "Zu Vergleich!B59" }).click();
  await addIn.getByText("Kapitalwert_StatusQuo", { exact: true }).waitFor();
  await addIn.getByRole("button", { name: "Zu Vergleich!B57" }).click();
  await addIn.getByRole("region", { name: "AMT.KAPITALWERT" }).waitFor();
  await addIn.getByRole("button", { name: "Zurück zu Vergleich!B59" }).click();
  await addIn.getByText("Kapitalwert_StatusQuo", { exact: true }).waitFor();
});

it("Hilfe finds a function and puts its example into an empty cell, and only there", async () => {
  const { page, addIn } = session;
  await page.getByRole("button", { name: "Hilfe", exact: true }).click();
  await addIn.getByRole("heading", { name: "Hilfe", level: 1 }).waitFor();
  await bench.select("Annahmen!K40");
  await addIn.getByRole("searchbox", { name: "Funktion suchen" }).fill("anschaffungswert jahr afa");
  await addIn.getByRole("button", { name: "AMT.AFA", exact: true }).click();
  const insert = addIn.getByRole("button", { name: "In markierte Zelle einfügen" });
  await insert.click();
  await addIn.getByText("Das Beispiel steht in Zelle K40.").waitFor();
  await bench.waitUntilSettled();
  expect((await bench.cell("Annahmen!K40")).value).toBe(1800);
  await insert.click();
  await addIn.getByText("Die Zelle K40 ist nicht leer.", { exact: false }).waitFor();

  await addIn.getByRole("button", { name: "Selbsttest ausführen" }).click();
  const report = await addIn.getByLabel("Ergebnis des Selbsttests").inputValue();
  expect(report).toContain("Arbeitsmappe: antwortet");
  expect(report).toContain("Beschreibung und Programm passen zusammen");
});

it("the button Gremienblatt shows the sheet", async () => {
  const { page } = session;
  await page.getByRole("button", { name: "Gremienblatt", exact: true }).click();
  await page.waitForFunction(() => {
    const book = window.workbench?.book;
    return book?.engine.getters.getActiveSheetName() === "Gremienblatt";
  });
  expect(session.complaints).toEqual([]);
});
