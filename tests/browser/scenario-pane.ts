import type { Locator } from "playwright-core";
import { setUpExample } from "../../scripts/demo/set-up-example";
import { scenarioTexts } from "../../src/i18n/de/scenarios";
import { benchOf } from "../../src/workbench/bench/browser-bench";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import type { BookSnapshot } from "../../src/workbench/snapshot";
import { takeSnapshot, valueAt } from "./snapshots";

/** Tables that the views Szenarien and Szenario write to. */
const WRITTEN = ["Szenarien", "Uebernahme", "Positionen", "Projekte", "Kriterien"] as const;

/** The example with the view Szenarien open, and what a person does and sees there. */
export class ScenarioPane {
  constructor(readonly session: BrowserSession) {}

  /** Sets the example up and opens the view by its button on the ribbon. */
  static async open(): Promise<ScenarioPane> {
    const session = await openBrowserSession();
    await setUpExample(await benchOf(session));
    await session.page.getByRole("button", { name: "Szenarien", exact: true }).click();
    await session.addIn.getByRole("button", { name: "Neues Szenario" }).waitFor();
    return new ScenarioPane(session);
  }

  /** Names of the scenarios as the list has them. */
  async names(): Promise<string[]> {
    const links = this.session.addIn.getByRole("button", { name: /^„.*“ bearbeiten$/u });
    return links.allInnerTexts();
  }

  /** The line of a scenario in the list. */
  entry(name: string): Locator {
    const { addIn } = this.session;
    const link = addIn.getByRole("button", { name: `„${name}“ bearbeiten`, exact: true });
    return addIn.getByRole("listitem").filter({ has: link });
  }

  async edit(name: string): Promise<void> {
    const { addIn } = this.session;
    await addIn.getByRole("button", { name: `„${name}“ bearbeiten`, exact: true }).click();
    await addIn.getByRole("heading", { name, level: 1 }).waitFor();
  }

  /** Opens the menu of a scenario and chooses an action. */
  async act(name: string, action: string): Promise<void> {
    const { addIn } = this.session;
    await addIn.getByRole("button", { name: `Aktionen für „${name}“`, exact: true }).click();
    await addIn.getByRole("menuitem", { name: action, exact: true }).click();
  }

  async press(name: string | RegExp): Promise<void> {
    await this.session.addIn.getByRole("button", { name, exact: true }).first().click();
  }

  /** Waits until the workbook holds what the pane shows. */
  async saved(): Promise<BookSnapshot> {
    const saving = this.session.addIn.getByText(scenarioTexts.saving);
    await saving.waitFor({ state: "hidden" });
    return takeSnapshot(this.session);
  }

  /** Waits until the workbook has calculated that, too. */
  async calculated(): Promise<BookSnapshot> {
    await this.saved();
    await this.session.settled();
    return takeSnapshot(this.session);
  }

  /** A key figure by its name, as shown. */
  async figure(name: string): Promise<string> {
    const term = this.session.addIn.getByRole("term").filter({ hasText: new RegExp(`^${name}$`) });
    return plain(await term.locator("xpath=following-sibling::dd[1]").innerText());
  }

  area(name: string): Locator {
    return this.session.addIn
      .getByRole("group", { name: `Was wird aus ${name}?`, exact: true })
      .first();
  }

  /** What an area causes altogether, and by devices, contracts and staff where it is handed over. */
  async amounts(area: string): Promise<number[]> {
    const texts = await this.area(area).getByText(AMOUNT).allInnerTexts();
    return texts.map(eurosOf);
  }

  /** Payments over all years that the scenario causes, as the chart's table has them. */
  async causedByChart(): Promise<number> {
    const { addIn } = this.session;
    const table = addIn.getByRole("table").first();
    if (!(await table.isVisible())) await addIn.getByText("Als Tabelle").first().click();
    const cells = await table.getByRole("row").last().getByRole("cell").allInnerTexts();
    const [own = 0, statusQuo = 0] = cells.map(eurosOf);
    return own - statusQuo;
  }

  /** The same as the sum of what stands beside decisions and positions. */
  async causedByParts(): Promise<number> {
    const { addIn } = this.session;
    const areas = addIn.getByRole("group", { name: /^Was wird aus/u });
    const totals: number[] = [];
    for (const area of await areas.all()) {
      const [total] = await area.getByText(AMOUNT).allInnerTexts();
      if (total !== undefined) totals.push(eurosOf(total));
    }
    const own = addIn
      .getByRole("region", { name: "Positionen" })
      .getByRole("listitem")
      .filter({ hasNotText: "gilt für alle Szenarien" });
    for (const text of await own.getByText(AMOUNT).allInnerTexts()) totals.push(eurosOf(text));
    return totals.reduce((sum, amount) => sum + amount, 0);
  }

  /** What the pane shows is what the sheet has calculated and what the decisions add up to. */
  async agrees(): Promise<void> {
    const { chosen, statusQuo } = presentValues(await this.calculated());
    expect(await this.figure("Kapitalwert")).toBe(shown(chosen));
    const more = chosen - statusQuo;
    const status = this.session.addIn.getByLabel("Kennzahlen");
    expect(plain(await status.innerText())).toContain(
      `${shown(Math.abs(more))} ${more > 0 ? "teurer" : "günstiger"}`,
    );
    // each part is rounded to whole euros
    expect(Math.abs((await this.causedByParts()) - (await this.causedByChart()))).toBeLessThan(15);
  }
}

/** What something causes, as the pane writes it. */
export const AMOUNT = /^[+−]?[\d.]+\s€$/u;

/** `−1.234 €` as a number. */
export function eurosOf(text: string): number {
  const digits = plain(text)
    .replace(/[.€\s]/gu, "")
    .replace("−", "-");
  return Number(digits);
}

/** Texts of the pane part figures and signs with blanks that do not break. */
export function plain(text: string): string {
  return text.replaceAll("\u00A0", " ");
}

/** `1.061.198 €` of an amount on a sheet. */
export function shown(amount: number): string {
  return `${new Intl.NumberFormat("de-DE", { maximumFractionDigits: 0 }).format(amount)} €`;
}

/** Present values as the sheet Vergleich has them: of the status quo and of the chosen scenario. */
export function presentValues(book: BookSnapshot): { statusQuo: number; chosen: number } {
  return {
    statusQuo: valueAt(book, "Vergleich", "Kapitalwert Status quo"),
    chosen: valueAt(book, "Vergleich", "Kapitalwert gewähltes Szenario"),
  };
}

/** Cells of the tables that the views write to, as typed. */
export function writtenTables(book: BookSnapshot): Record<string, unknown[][]> {
  return Object.fromEntries(WRITTEN.map((name) => [name, tableCells(book, name)]));
}

/** Rows of a table with its header; empty rows at its end do not count. */
export function tableCells(book: BookSnapshot, name: string): unknown[][] {
  for (const { cells, tables } of book.sheets) {
    const area = tables.find((table) => table.name === name)?.area;
    if (area === undefined) continue;
    const values = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
    const rows = Array.from({ length: area.rows }, (_, row) =>
      Array.from(
        { length: area.columns },
        (__, at) => values.get(`${area.row + row},${area.column + at}`) ?? null,
      ),
    );
    while (rows.at(-1)?.every((value) => value === null) === true) rows.pop();
    return rows;
  }
  throw new Error(`There is no table "${name}".`);
}

/** The rows of a table by header. */
export function records(book: BookSnapshot, name: string): Record<string, unknown>[] {
  const [header = [], ...rows] = tableCells(book, name);
  return rows.map((row) => Object.fromEntries(header.map((text, at) => [String(text), row[at]])));
}
