import { setUpExample } from "../../scripts/demo/set-up-example";
import { benchOf } from "../../src/workbench/bench/browser-bench";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import type { BookSnapshot } from "../../src/workbench/snapshot";
import { column, sheet, takeSnapshot, valueAt } from "./snapshots";

jest.setTimeout(120_000);

const whole = (amount: number) =>
  new Intl.NumberFormat("de-DE", { maximumFractionDigits: 0 }).format(amount);
const exact = (amount: number) =>
  new Intl.NumberFormat("de-DE", { minimumFractionDigits: 2 }).format(amount);

/** Column of the sheet „Vergleich“ in which the deviations begin. */
const LEVERS = 5;

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

  it("shows the present values and the year of payback that the sheets show", async () => {
    const table = session.addIn.getByRole("table", { name: "Kennzahlen in vollen Euro" });
    const statusQuo = await table.getByRole("row", { name: /^EIGEN/u }).innerText();
    const ksm = await table.getByRole("row", { name: /^KSM/u }).innerText();
    expect(statusQuo).toContain(whole(valueAt(book, "Vergleich", "Kapitalwert Status quo")));
    expect(ksm).toContain(whole(valueAt(book, "Vergleich", "Kapitalwert gewähltes Szenario")));
    const { cells } = sheet(book, "Übersicht");
    const label = cells.find(({ value }) => value === "rechnet sich");
    const said = cells.find(({ row, column: at }) => row === label?.row && at === 1)?.value;
    expect(ksm).toContain(said);
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

  it("spreads the present value as the sheet does, and names the same levers", async () => {
    await open("Wie sicher ist das?");
    await open("Größte Hebel");
    for (const [figure, label] of [
      ["Mittelwert", "Mittelwert"],
      ["in 5 % der Läufe höchstens", "P5"],
      ["in 95 % der Läufe höchstens", "P95"],
    ] as const) {
      const row = session.addIn.getByRole("row", { name: figure });
      expect(await row.innerText()).toContain(whole(valueAt(book, "Vergleich", label)));
    }
    const figure = session.addIn.getByRole("figure", { name: "Abweichung vom Kapitalwert in EUR" });
    await figure.getByText("Werte als Tabelle").click();
    const { cells } = sheet(book, "Vergleich");
    const name = cells.find(
      ({ column: at, value }) => value === "Arbeitsplatzpauschale" && at === LEVERS,
    );
    const most = cells.find(({ column: at, row }) => row === name?.row && at === LEVERS + 3)?.value;
    const row = figure.getByRole("row", { name: /^Arbeitsplatzpauschale/u });
    expect(await row.innerText()).toContain(whole(Number(most)));
  });

  it.each([
    ["Was lässt das Ergebnis kippen?", "midway", "kippt bei 92,77 €"],
    ["Wie sicher ist das?", "at once", "Mittelwert"],
    ["Was müsste … kosten, damit …?", "at once", "müsste 92,77 €"],
  ] as const)(
    "stops calculating „%s“ %s when told to, and answers the same later",
    async (...how) => {
      const [part, moment, words] = how;
      const { addIn } = session;
      const panel = addIn.locator(".fui-AccordionItem").filter({
        has: addIn.getByRole("button", { name: part }),
      });
      const stopped = panel.getByText("Abgebrochen.", { exact: true });
      const isDone = () => panel.getByRole("progressbar").waitFor({ state: "detached" });
      await open(part);
      await isDone();
      const answer = await panel.innerText();
      expect(answer).toContain(words);
      await panel.getByRole("button", { name: part }).click();
      // What is still folding up would unfold with the old answer.
      await panel.locator(".fui-AccordionPanel").waitFor({ state: "detached" });
      const ended = moment === "midway" ? endOfNextWorker(session) : undefined;
      const pressed = pressCancel(session, moment);
      await open(part);
      await pressed;
      await stopped.waitFor();
      await ended;
      expect(await panel.innerText()).not.toBe(answer);
      await panel.getByRole("button", { name: "Neu rechnen" }).click();
      await stopped.waitFor({ state: "detached" });
      await isDone();
      expect(await panel.innerText()).toBe(answer);
    },
  );

  it.each([
    ["Jahr für Jahr", "Zahlungen je Jahr in EUR", "Grafik Jahre"],
    ["Wie sicher ist das?", "Verteilung des Kapitalwerts: Läufe je Klasse", "Grafik Simulation"],
  ])("inserts a picture of „%s“ on a sheet of its own: %s", async (part, title, name) => {
    await open(part);
    const figure = session.addIn.getByRole("figure", { name: title });
    await figure.getByRole("button", { name: "Auf neuem Blatt einfügen" }).click();
    await figure.getByText(`Eingefügt auf dem Blatt „${name}“`).waitFor();
    const { cells, charts } = sheet(await takeSnapshot(session), name);
    expect(charts.map((chart) => chart.title)).toEqual([title]);
    const note = cells.find(({ column: at, row }) => row === 1 && at === 0)?.value;
    expect(note).toMatch(/^Beispiel: Es gehen erfundene Werte ein\. .* fester Stand vom/u);
  });

  it("needs no sideways scrolling at 350 pixels and 125 %, whatever is open", async () => {
    for (const part of ["Anteil je Gemeinde", "Was müsste … kosten, damit …?", "Kapazität"]) {
      await open(part);
    }
    for (const zoom of ["1", "1.25"]) {
      const [needed, width] = await session.addIn.evaluate((factor) => {
        document.documentElement.style.zoom = factor;
        const { clientWidth, scrollWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      }, zoom);
      expect([zoom, needed]).toEqual([zoom, width]);
    }
    await session.addIn.evaluate(() => {
      document.documentElement.style.zoom = "1";
    });
  });

  it("says what a value would have to be for a goal, and writes it into its table", async () => {
    const { addIn } = session;
    await open("Was müsste … kosten, damit …?");
    await addIn
      .getByLabel("Das soll erreicht werden")
      .selectOption("Vorteil gegenüber dem Status quo");
    await addIn.getByLabel("Betrag in EUR").fill("50.000,00");
    const answer = addIn.getByText(/Preis Arbeitsplatzpauschale müsste [\d,]+ € je/u);
    await answer.waitFor();
    const sentence = await answer.innerText();
    expect(sentence).toMatch(/\(heute 68,00 € je Arbeitsplatz\)/u);
    const asked = /müsste ([\d,]+) €/u.exec(sentence)?.[1];
    await addIn.getByRole("button", { name: "Diesen Wert übernehmen" }).click();
    await addIn.getByText(`steht in der Tabelle „Positionen“ jetzt auf ${asked} €`).waitFor();
    await addIn.getByText("Eingetragen", { exact: true }).waitFor();
    await addIn.getByText(`Preis Arbeitsplatzpauschale: Mit ${asked} € je Arbeitsplatz`).waitFor();
    const price = async () => column(await takeSnapshot(session), "Positionen", "Einzelpreis")[0];
    expect(exact(Number(await price()))).toBe(asked);
    await addIn.getByRole("button", { name: "Rückgängig" }).click();
    await addIn.getByText("Eingetragen", { exact: true }).waitFor();
    expect(await price()).toBe(68);
    expect(session.complaints).toEqual([]);
  });
});

/**
 * Presses „Abbrechen“ as soon as it is there, or as soon as a part of the work is done: in the page
 * itself, as no work on the example lasts until a program outside of it has looked.
 */
function pressCancel({ addIn }: BrowserSession, moment: "at once" | "midway"): Promise<void> {
  return addIn.evaluate(
    (isMidway) =>
      new Promise<void>((resolve) => {
        const watching = new MutationObserver(() => {
          const done = document.querySelector("[role=progressbar]")?.getAttribute("aria-valuenow");
          const buttons = [...document.querySelectorAll("button")];
          const cancel = buttons.find(({ textContent }) => textContent === "Abbrechen");
          if (cancel === undefined || (isMidway && !(Number(done) > 0))) return;
          watching.disconnect();
          cancel.click();
          resolve();
        });
        const attributes = { attributes: true, attributeFilter: ["aria-valuenow"] };
        watching.observe(document.body, { subtree: true, childList: true, ...attributes });
      }),
    moment === "midway",
  );
}

/** Resolves when the worker that starts next calculates no longer. */
async function endOfNextWorker({ page }: BrowserSession): Promise<void> {
  const worker = await page.waitForEvent("worker");
  await new Promise((resolve) => worker.once("close", resolve));
}
