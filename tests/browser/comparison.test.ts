import { setUpExample } from "../../scripts/demo/set-up-example";
import { benchOf } from "../../src/workbench/bench/browser-bench";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import type { BookSnapshot } from "../../src/workbench/snapshot";
import { sheet, takeSnapshot, valueAt } from "./snapshots";

jest.setTimeout(120_000);

const whole = (amount: number) =>
  new Intl.NumberFormat("de-DE", { maximumFractionDigits: 0 }).format(amount);
const exact = (amount: number) =>
  new Intl.NumberFormat("de-DE", { minimumFractionDigits: 2 }).format(amount);

describe("the view „Vergleich“ of the example", () => {
  let session: BrowserSession;
  let book: BookSnapshot;

  beforeAll(async () => {
    session = await openBrowserSession();
    await setUpExample(await benchOf(session));
    book = await takeSnapshot(session);
    await session.addIn.getByRole("tab", { name: "Vergleich" }).click();
    await session.addIn.getByRole("heading", { name: "Vergleich", level: 1 }).waitFor();
  }, 240_000);

  afterAll(async () => {
    await session.close();
  });

  const open = async (part: string) => {
    const button = session.addIn.getByRole("button", { name: part });
    if ((await button.getAttribute("aria-expanded")) !== "true") await button.click();
  };

  it("shows the present values that the sheet shows", async () => {
    const table = session.addIn.getByRole("table", { name: "Kennzahlen in vollen Euro" });
    const statusQuo = await table.getByRole("row", { name: /^EIGEN/u }).innerText();
    const ksm = await table.getByRole("row", { name: /^KSM/u }).innerText();
    expect(statusQuo).toContain(whole(valueAt(book, "Vergleich", "Kapitalwert Status quo")));
    expect(ksm).toContain(whole(valueAt(book, "Vergleich", "Kapitalwert gewähltes Szenario")));
  });

  it("names the price at which a position turns the result, as the sheet does", async () => {
    await open("Was lässt das Ergebnis kippen?");
    const row = session.addIn.getByRole("row", { name: /^Preis Arbeitsplatzpauschale/u });
    await row.waitFor();
    const { cells } = sheet(book, "Vergleich");
    const header = cells.find(({ value }) => value === "kippt bei");
    const name = cells.find(
      ({ column, row: at, value }) =>
        value === "Arbeitsplatzpauschale" && column === 0 && at > (header?.row ?? 0),
    );
    const price = cells.find(
      ({ column, row: at }) => column === header?.column && at === name?.row,
    )?.value;
    expect(await row.innerText()).toContain(`kippt bei ${exact(Number(price))} € je Arbeitsplatz`);
  });

  it("says what a value would have to be for a goal", async () => {
    await open("Was müsste … kosten, damit …?");
    await session.addIn
      .getByLabel("Das soll erreicht werden")
      .selectOption("Vorteil gegenüber dem Status quo");
    await session.addIn.getByLabel("Betrag in EUR").fill("50.000,00");
    const answer = session.addIn.getByText(/Preis Arbeitsplatzpauschale müsste [\d,]+ € je/u);
    await answer.waitFor();
    expect(await answer.innerText()).toMatch(/\(heute 68,00 € je Arbeitsplatz\)/u);
  });

  it("inserts a picture with its figures on a sheet of its own", async () => {
    await open("Jahr für Jahr");
    await session.addIn.getByRole("button", { name: "Auf neuem Blatt einfügen" }).click();
    await session.addIn.getByText(/Eingefügt auf dem Blatt „Grafik Ersparnis“/u).waitFor();
    const { charts } = sheet(await takeSnapshot(session), "Grafik Ersparnis");
    expect(charts.map(({ title }) => title)).toEqual([
      "Ersparnis gegenüber dem Status quo, zusammengezählt, in EUR",
    ]);
  });

  it("needs no sideways scrolling at 350 pixels, whatever is open", async () => {
    for (const part of ["Anteil je Gemeinde", "Größte Hebel", "Wie sicher ist das?", "Kapazität"]) {
      await open(part);
    }
    const [needed, width] = await session.addIn.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(needed).toBe(width);
    expect(session.complaints).toEqual([]);
  });
});
