import { benchOf } from "../../src/workbench/bench/browser-bench";
import {
  plain,
  presentValues,
  records,
  ScenarioPane,
  shown,
  tableCells,
  writtenTables,
} from "./scenario-pane";
import { takeSnapshot } from "./snapshots";

jest.setTimeout(180_000);

let pane: ScenarioPane;
let before: Record<string, unknown[][]>;

const KSM = "Vollauslagerung";
const ALL = ["Eigenbetrieb", KSM, "Teilauslagerung Rechenzentrum", "Druck als Dienstleistung"];
const CODES = ["EIGEN", "KSM", "RZ", "DRUCK"];

beforeAll(async () => {
  pane = await ScenarioPane.open();
  before = writtenTables(await takeSnapshot(pane.session));
}, 240_000);

afterAll(async () => {
  await pane.session.close();
});

const codes = (book: Parameters<typeof records>[0]) =>
  records(book, "Szenarien").map((row) => row["Kürzel"]);

/** The scenarios that have a column of points in the utility analysis. */
const withPoints = (book: Parameters<typeof records>[0]) =>
  tableCells(book, "Kriterien")[0]?.slice(3);

async function undoAll(): Promise<void> {
  const undo = pane.session.addIn.getByRole("button", { name: "Rückgängig" }).first();
  while (await undo.isEnabled()) await undo.click();
}

it("lists every scenario with the present value and the difference that the sheet has", async () => {
  expect(await pane.names()).toEqual(ALL);
  const { chosen, statusQuo } = presentValues(await takeSnapshot(pane.session));
  expect(plain(await pane.entry("Eigenbetrieb").innerText())).toContain(shown(statusQuo));
  const ksm = plain(await pane.entry(KSM).innerText());
  expect(ksm).toContain(shown(chosen));
  expect(ksm).toContain(`${shown(statusQuo - chosen)} günstiger`);
});

const TEMPLATES: readonly (readonly [template: string, code: string, questions: string[]])[] = [
  [
    "Vollauslagerung (KSM)",
    "KSM2",
    ["Übernahme ab", "Anzahl der Arbeitsplätze", "Anzahl der Server"],
  ],
  ["Server ins Rechenzentrum", "RZ2", ["Übernahme ab", "Anzahl der Server"]],
  ["Druck an Dienstleister", "DRUCK2", ["Übernahme ab", "Gedruckte Seiten je Jahr"]],
  ["Zusammenarbeit mit Nachbaramt (IKZ)", "IKZ", ["Übernahme ab", "Anzahl der Arbeitsplätze"]],
  ["Leer", "NEU", []],
];

it("every template asks only what the workbook cannot know, and marks every price as assumed", async () => {
  const { addIn } = pane.session;
  for (const [template, , questions] of TEMPLATES) {
    await pane.press("Neues Szenario");
    await addIn.getByRole("radio", { name: template, exact: true }).click();
    const labels = (await addIn.locator("form label").allInnerTexts()).map((label) =>
      label.replace("*", "").trim(),
    );
    expect(labels.slice(-questions.length - 2)).toEqual(["Name", "Kürzel", ...questions]);
    const pages = addIn.getByLabel("Gedruckte Seiten je Jahr");
    if ((await pages.count()) > 0) await pages.fill("200.000");
    await pane.press("Szenario anlegen");
    await addIn.getByRole("heading", { name: template, level: 1 }).waitFor();
    await pane.press(/Alle Szenarien$/u);
    const line = plain(await pane.entry(template).innerText());
    expect(line).toMatch(template === "Leer" ? /kostet dasselbe/u : /[\d.]+ € (teurer|günstiger)/u);
  }
  const book = await pane.saved();
  expect(await pane.names()).toEqual([...ALL, ...TEMPLATES.map(([template]) => template)]);
  const added = TEMPLATES.map(([, code]) => code);
  expect(codes(book)).toEqual([...CODES, ...added]);
  expect(withPoints(book)).toEqual([...CODES, ...added]);
  const positions = records(book, "Positionen").filter((row) =>
    added.includes(String(row["Szenario"])),
  );
  expect(new Set(positions.map((row) => row["Szenario"])).size).toBe(TEMPLATES.length - 1);
  expect(new Set(positions.map((row) => row["Quelle"]))).toEqual(
    new Set(["Beispiel – bitte Angebot einsetzen"]),
  );
  await undoAll();
  expect(writtenTables(await pane.saved())).toEqual(before);
});

it("a code that another scenario has is refused in a sentence", async () => {
  const { addIn } = pane.session;
  await pane.press("Neues Szenario");
  await addIn.getByLabel("Kürzel").fill("ksm");
  await addIn.getByText("Dieses Kürzel hat schon ein anderes Szenario.").waitFor();
  await expect(addIn.getByRole("button", { name: "Szenario anlegen" }).isDisabled()).resolves.toBe(
    true,
  );
  await pane.press("Abbrechen");
});

it("a double click on a button marks no text of the view that it opens", async () => {
  const { addIn } = pane.session;
  await addIn.getByRole("button", { name: "Neues Szenario" }).dblclick();
  await addIn.getByRole("heading", { name: "Neues Szenario" }).waitFor();
  expect(await addIn.evaluate(() => String(getSelection()))).toBe("");
  await pane.press("Abbrechen");
});

it("what is typed right after the click into a number replaces it", async () => {
  const { addIn, page } = pane.session;
  await pane.press("Neues Szenario");
  const workplaces = addIn.getByLabel("Anzahl der Arbeitsplätze");
  await workplaces.click();
  await page.keyboard.type("68");
  expect(await workplaces.inputValue()).toBe("68");
  await pane.press("Abbrechen");
});

it("a scenario is duplicated, renamed, moved and deleted, and every step is undone in turn", async () => {
  const { addIn } = pane.session;
  await pane.act(KSM, "Duplizieren");
  let book = await pane.calculated();
  expect(codes(book)).toEqual([...CODES, "KSM2"]);
  const ofCode = (code: string) =>
    records(book, "Positionen").filter((row) => row["Szenario"] === code);
  expect(ofCode("KSM2")).toHaveLength(ofCode("KSM").length);
  expect(plain(await pane.entry(`${KSM} (Kopie)`).innerText())).toContain(
    shown(presentValues(book).chosen),
  );

  await pane.act(`${KSM} (Kopie)`, "Umbenennen");
  await addIn.getByLabel("Name", { exact: true }).fill("Variante mit Rückkehr");
  await addIn.getByLabel("Kürzel").fill("VAR");
  await pane.press("Umbenennen");
  book = await pane.saved();
  expect(codes(book)).toEqual([...CODES, "VAR"]);
  expect(withPoints(book)).toEqual([...CODES, "VAR"]);
  expect(ofCode("VAR")).toHaveLength(ofCode("KSM").length);

  await pane.act("Variante mit Rückkehr", "Nach oben");
  expect(codes(await pane.saved())).toEqual(["EIGEN", "KSM", "RZ", "VAR", "DRUCK"]);
  await pane.act("Variante mit Rückkehr", "Nach unten");
  expect(codes(await pane.saved())).toEqual([...CODES, "VAR"]);

  await pane.act("Variante mit Rückkehr", "Löschen");
  await addIn.getByText("„Variante mit Rückkehr“ ist gelöscht.").waitFor();
  await addIn
    .getByText("Mit gelöscht: 3 Entscheidungen zu Bereichen, 8 Positionen", { exact: false })
    .waitFor();
  book = await pane.saved();
  expect(codes(book)).toEqual(CODES);
  expect(withPoints(book)).toEqual(CODES);

  await addIn.getByRole("button", { name: "Rückgängig" }).last().click();
  expect(codes(await pane.saved())).toEqual([...CODES, "VAR"]);
  await undoAll();
  expect(writtenTables(await pane.saved())).toEqual(before);
});

it("the status quo stays the first and is not deleted", async () => {
  const { addIn } = pane.session;
  await addIn.getByRole("button", { name: "Aktionen für „Eigenbetrieb“" }).click();
  for (const action of ["Nach oben", "Nach unten", "Löschen"]) {
    const item = addIn.getByRole("menuitem", { name: action, exact: true });
    expect([action, await item.isDisabled()]).toEqual([action, true]);
  }
  await pane.session.page.keyboard.press("Escape");
});

it("what is typed in the sheet shows in the list without any action in the pane", async () => {
  const bench = await benchOf(pane.session);
  const { cells } = (await takeSnapshot(pane.session)).sheets.find(
    ({ name }) => name === "Szenarien",
  ) ?? { cells: [] };
  const cell = cells.find(({ value }) => value === KSM);
  await bench.type(`Szenarien!B${(cell?.row ?? 0) + 1}`, "Alles an KSM");
  await pane.entry("Alles an KSM").waitFor();
  await bench.type(`Szenarien!B${(cell?.row ?? 0) + 1}`, KSM);
  await pane.entry(KSM).waitFor();
  expect(pane.session.complaints).toEqual([]);
});
