import { eurosOf, plain, presentValues, records, ScenarioPane, shown } from "./scenario-pane";
import { takeSnapshot } from "./snapshots";

jest.setTimeout(180_000);

let pane: ScenarioPane;

/** The scenario that the sheets of the example show. */
const KSM = "Vollauslagerung";

beforeAll(async () => {
  pane = await ScenarioPane.open();
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
