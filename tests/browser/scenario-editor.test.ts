import { cellAddress } from "../../src/workbook/blueprint/address";
import { benchOf } from "../../src/workbench/bench/browser-bench";
import {
  eurosOf,
  plain,
  presentValues,
  records,
  ScenarioPane,
  shown,
  writtenTables,
} from "./scenario-pane";
import { takeSnapshot } from "./snapshots";

jest.setTimeout(180_000);

let pane: ScenarioPane;
let before: Record<string, unknown[][]>;

/** The scenario that the sheets of the example show. */
const KSM = "Vollauslagerung";

beforeAll(async () => {
  pane = await ScenarioPane.open();
  before = writtenTables(await takeSnapshot(pane.session));
  await pane.edit(KSM);
}, 240_000);

afterAll(async () => {
  await pane.session.close();
});

/** Payments over all years that the scenario causes, as the chart's table has them. */
async function causedByChart(): Promise<number> {
  const { addIn } = pane.session;
  const table = addIn.getByRole("table").first();
  if (!(await table.isVisible())) await addIn.getByText("Als Tabelle").first().click();
  const cells = await table.getByRole("row").last().getByRole("cell").allInnerTexts();
  const [own = 0, statusQuo = 0] = cells.map(eurosOf);
  return own - statusQuo;
}

/** The same as the sum of what stands beside decisions and positions. */
async function causedByParts(): Promise<number> {
  const { addIn } = pane.session;
  const areas = addIn.getByRole("group", { name: /^Was wird aus/u });
  const totals: number[] = [];
  for (const area of await areas.all()) {
    const [total] = await area.getByText(/^[+−]?[\d.]+\s€$/u).allInnerTexts();
    if (total !== undefined) totals.push(eurosOf(total));
  }
  const own = addIn
    .getByRole("region", { name: "Positionen" })
    .getByRole("listitem")
    .filter({ hasNotText: "gilt für alle Szenarien" });
  for (const text of await own.getByText(/^[+−]?[\d.]+\s€$/u).allInnerTexts())
    totals.push(eurosOf(text));
  return totals.reduce((sum, amount) => sum + amount, 0);
}

/** What the pane shows is what the sheet has calculated and what the decisions add up to. */
async function agrees(): Promise<void> {
  const { chosen, statusQuo } = presentValues(await pane.calculated());
  expect(await pane.figure("Kapitalwert")).toBe(shown(chosen));
  const more = chosen - statusQuo;
  const status = pane.session.addIn.getByLabel("Kennzahlen");
  expect(plain(await status.innerText())).toContain(
    `${shown(Math.abs(more))} ${more > 0 ? "teurer" : "günstiger"}`,
  );
  // each part is rounded to whole euros
  expect(Math.abs((await causedByParts()) - (await causedByChart()))).toBeLessThan(15);
}

it("begins with the figures of the sheet, and the parts add up to the whole", async () => {
  await agrees();
  expect(await pane.figure("IT-Kosten 2027")).toMatch(/^[\d.]+ €$/u);
  expect(await pane.figure("Rechnet sich")).toBe("nach 4 Jahren");
});

it("the chart has a name that tells its end, and a table with a row for each year", async () => {
  const { addIn } = pane.session;
  const chart = addIn.getByRole("img", { name: /^Zahlungen von „Vollauslagerung“/u });
  const name = plain((await chart.getAttribute("aria-label")) ?? "");
  await causedByChart();
  const rows = addIn.getByRole("table").first().getByRole("row");
  expect(await rows.count()).toBe(7);
  const cells = await rows.last().getByRole("cell").allInnerTexts();
  for (const cell of cells) expect(name).toContain(plain(cell));
});

it("an area that goes to the provider causes an amount at once, from its date on", async () => {
  const area = pane.area("Druck");
  expect(await pane.amounts("Druck")).toEqual([]);
  await area.getByRole("radio", { name: "geht an den Dienstleister" }).click();
  const [total, devices, contracts, staff] = await pane.amounts("Druck");
  expect(Math.abs((devices ?? 0) + (contracts ?? 0) + (staff ?? 0) - (total ?? 0))).toBeLessThan(3);
  expect(total).toBeLessThan(0);
  await agrees();

  await area.getByLabel("ab", { exact: false }).first().fill("01.01.2030");
  const [later = 0] = await pane.amounts("Druck");
  expect(later).toBeGreaterThan(total ?? 0);
  await agrees();
  const row = records(await takeSnapshot(pane.session), "Uebernahme").at(-1);
  expect(row).toMatchObject({ Szenario: "KSM", Bereich: "Druck", ab: 47_484 });

  await area.getByRole("radio", { name: "bleibt" }).click();
  expect(await pane.amounts("Druck")).toEqual([]);
  await agrees();
});

it.each([["Verträge", "behalten", 2]] as const)(
  "the decision on „%s“ changes its amount at once",
  async (label, option, at) => {
    const old = await pane.amounts("Server");
    await pane.area("Server").getByLabel(label, { exact: true }).selectOption(option);
    const now = await pane.changedAmounts("Server", old);
    expect(now[at]).toBeGreaterThan(old[at] ?? 0);
    expect(now.filter((_, index) => index > 0 && index !== at)).toEqual(
      old.filter((_, index) => index > 0 && index !== at),
    );
    await agrees();
  },
);

it("devices that are sold bring proceeds, contracts that are ended at once cost a compensation", async () => {
  const area = pane.area("Arbeitsplatz");
  const [, sold = 0] = await pane.amounts("Arbeitsplatz");
  await area.getByLabel("Erlös vom Restbuchwert").fill("60");
  const [, dearer = 0] = await pane.amounts("Arbeitsplatz");
  expect(dearer).toBeLessThan(sold);
  await agrees();
  await area.getByLabel("Verträge", { exact: true }).selectOption("sofort beenden");
  await area.getByLabel("Abstand vom Restbetrag").fill("100");
  await agrees();
});

it("staff that becomes free saves an amount, in proportion", async () => {
  const area = pane.area("Server");
  const staff = async () => (await pane.amounts("Server"))[3] ?? 0;
  const sixty = await staff();
  await area.getByLabel("Personal, das frei wird").fill("30");
  expect(Math.abs((await staff()) * 2 - sixty)).toBeLessThan(3);
  await agrees();
});

it("a position is added, changed at every key press and deleted with a way back", async () => {
  const { addIn } = pane.session;
  await pane.press("Position hinzufügen");
  const item = addIn.getByRole("listitem").filter({ hasText: "Neue Position" });
  await item.getByLabel("Einzelpreis netto").fill("100");
  const first = eurosOf(await item.getByText(/^[+−]?[\d.]+\s€$/u).innerText());
  expect(first).toBeGreaterThan(0);
  await item.getByLabel("Einzelpreis netto").press("0");
  expect(eurosOf(await item.getByText(/^[+−]?[\d.]+\s€$/u).innerText())).toBe(first * 10);
  await agrees();
  await item.getByLabel("Bezeichnung").fill("Lizenzen");
  const renamed = addIn.getByRole("listitem").filter({ hasText: "Lizenzen" });
  await renamed.getByRole("button", { name: "Position „Lizenzen“ löschen" }).click();
  await addIn.getByText("„Lizenzen“ ist gelöscht.").waitFor();
  await agrees();
  await addIn.getByRole("button", { name: "Rückgängig" }).last().click();
  await renamed.first().waitFor();
  await agrees();
});

it("what a position may cost is a range with two sliders, kept in the sheet", async () => {
  const { addIn } = pane.session;
  const item = addIn.getByRole("listitem").filter({ hasText: "Arbeitsplatzpauschale" });
  await item.getByRole("button", { name: /Arbeitsplatzpauschale/u }).click();
  const row = async () =>
    records(await pane.saved(), "Positionen").find(
      (known) => known["Bezeichnung"] === "Arbeitsplatzpauschale" && known["Szenario"] === "KSM",
    );
  const old = await row();
  await item.getByRole("slider", { name: "Unsicherheit: ungünstigster Fall" }).press("ArrowRight");
  await item.getByRole("slider", { name: "Unsicherheit: günstigster Fall" }).press("ArrowLeft");
  const now = await row();
  expect(Number(now?.["max"])).toBeCloseTo(Number(old?.["max"]) + 0.05, 10);
  expect(Number(now?.["min"])).toBeCloseTo(Number(old?.["min"]) - 0.05, 10);
  const percent = new Intl.NumberFormat("de-DE", { style: "percent", maximumFractionDigits: 4 });
  await item
    .getByText(
      `${percent.format(Number(now?.["min"]))} bis ${percent.format(Number(now?.["max"]))}`,
    )
    .waitFor();
});

it("a wrong input says what is allowed, and the workbook keeps what it had", async () => {
  const { addIn } = pane.session;
  const tables = writtenTables(await pane.saved());
  const item = addIn.getByRole("listitem").filter({ hasText: "Arbeitsplatzpauschale" });
  await item.getByLabel("Beginn").fill("31.02.2027");
  await item.getByText("Bitte geben Sie ein Datum von 1950 bis 2100 ein").waitFor();
  await item.getByLabel("Menge").fill("viele");
  await item.getByText("Bitte geben Sie eine Zahl ein, zum Beispiel 68,00.").waitFor();
  expect(writtenTables(await pane.saved())).toEqual(tables);
  await item
    .getByRole("button", { name: /Arbeitsplatzpauschale/u })
    .first()
    .click();
});

it("a price typed in the sheet shows in the editor without any action in the pane", async () => {
  const bench = await benchOf(pane.session);
  const book = await takeSnapshot(pane.session);
  const sheet = book.sheets.find(({ name }) => name === "Szenarien");
  const header = sheet?.cells.find(({ value }) => value === "Einzelpreis");
  const name = sheet?.cells.find(({ value }) => value === "Leitung ins Rechenzentrum");
  const price = cellAddress(name?.row ?? 0, header?.column ?? 0);
  const item = pane.session.addIn
    .getByRole("listitem")
    .filter({ hasText: "Leitung ins Rechenzentrum" });
  const amount = item.getByText(/^[+−]?[\d.]+\s€$/u);
  const old = await amount.innerText();
  await bench.type(`Szenarien!${price}`, 1380);
  await pane.session.addIn.waitForFunction((text) => !document.body.innerText.includes(text), old);
  expect(Math.abs(eurosOf(await amount.innerText()) - 2 * eurosOf(old))).toBeLessThan(2);
  await agrees();
});

it("undo takes everything back that the pane has done, and redo does it again", async () => {
  const { addIn, page } = pane.session;
  const changed = writtenTables(await pane.saved());
  const undo = addIn.getByRole("button", { name: "Rückgängig" }).first();
  const redo = addIn.getByRole("button", { name: "Wiederholen" });
  await addIn.getByRole("heading", { name: KSM, level: 1 }).click();
  let steps = 0;
  for (; await undo.isEnabled(); steps += 1) await page.keyboard.press("Control+z");
  expect(steps).toBeGreaterThan(10);
  const { Positionen, ...others } = writtenTables(await pane.saved());
  const { Positionen: typed, ...unchanged } = before;
  expect(others).toEqual(unchanged);
  // the price that was typed in the sheet is a person's, not the pane's
  const differing = Positionen?.filter((row, at) => String(row) !== String(typed?.[at]));
  expect(differing).toHaveLength(1);
  expect(differing?.[0]).toContain(1380);
  for (; await redo.isEnabled();) await page.keyboard.press("Control+y");
  expect(writtenTables(await pane.saved())).toEqual(changed);
  expect(pane.session.complaints).toEqual([]);
});
