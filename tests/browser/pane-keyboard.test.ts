import type { Locator } from "playwright-core";
import { texts } from "../../src/i18n/texts";
import type { View } from "../../src/taskpane/navigation";
import { benchOf } from "../../src/workbench/bench/browser-bench";
import type { Bench } from "../../src/workbench/bench/bench";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import { hear, Keyboard, listenTo } from "./pane-keyboard";
import { openPane } from "./pane-tour";

jest.setTimeout(120_000);

const { checks, comparison, pane, passOn, scenarios } = texts("de-DE");

describe("the pane without a mouse, its results read aloud", () => {
  let session: BrowserSession;
  let bench: Bench;
  let keyboard: Keyboard;

  const byName = (role: "button" | "tab" | "menuitem" | "radio", name: string | RegExp): Locator =>
    session.addIn.getByRole(role, { name, ...(typeof name === "string" && { exact: true }) });
  const pressButton = async (name: string | RegExp) => {
    await keyboard.goTo(byName("button", name));
    await keyboard.press("Enter");
  };
  const heading = (name: string) =>
    session.addIn.getByRole("heading", { level: 1, name, exact: true }).waitFor();
  /** Goes back to the tabs and on to a view. */
  const showView = async (view: View) => {
    const name = pane.views[view];
    const tab = byName("tab", name);
    await keyboard.goTo(session.addIn.locator('[role="tab"][aria-selected="true"]'), "Shift+Tab");
    if (await tab.isVisible()) {
      await keyboard.press("Home");
      for (let step = 0; step < 8 && !(await isActive(tab)); step += 1)
        await keyboard.press("ArrowRight");
      await keyboard.press("Enter");
    } else {
      await keyboard.goTo(session.addIn.locator("nav [aria-haspopup]"));
      await keyboard.press("Enter");
      const item = byName("menuitem", name);
      await item.waitFor();
      for (let step = 0; step < 8 && !(await isActive(item)); step += 1)
        await keyboard.press("ArrowDown");
      await keyboard.press("Enter");
    }
    await tab.and(session.addIn.locator('[aria-selected="true"]')).waitFor();
  };
  const isActive = (wanted: Locator) =>
    wanted.evaluate((element) => element === document.activeElement);

  beforeAll(async () => {
    const viewport = { width: 900, height: 900 };
    session = await openBrowserSession(undefined, { viewport, motion: "full" });
    bench = await benchOf(session);
    keyboard = new Keyboard(session);
    await openPane(session);
    await listenTo(session);
    await byName("tab", pane.views.start).focus();
  }, 240_000);

  afterAll(async () => {
    await session.close();
  });

  it("sets up the example", async () => {
    await pressButton(pane.start.empty);
    await pressButton(pane.start.form.submit);
    await hear(session, pane.start.form.errors.amt);
    const amt = session.addIn.getByRole("textbox", { name: pane.start.form.amt });
    expect(await amt.evaluate((field) => field === document.activeElement)).toBe(true);
    await pressButton(pane.start.form.back);
    await pressButton(pane.start.example);
    await heading(pane.start.done.heading);
    await hear(session, pane.start.done.assets(107));
    await bench.waitUntilSettled();
    await pressButton(pane.start.done.close);
    await heading(pane.start.ready.heading);
  });

  it("decides in a scenario, and takes it back", async () => {
    await showView("scenarios");
    await keyboard.goTo(byName("button", scenarios.actions("Vollauslagerung")));
    await keyboard.press("Enter");
    await byName("menuitem", scenarios.rename).waitFor();
    await keyboard.press("Escape");
    await pressButton(scenarios.open("Vollauslagerung"));
    await heading("Vollauslagerung");
    const area = session.addIn.getByRole("group", { name: scenarios.editor.area("Netz") });
    await keyboard.goTo(area.getByRole("radio", { name: scenarios.editor.goes }));
    await keyboard.press("ArrowLeft");
    await hear(session, scenarios.saved);
    expect(await area.getByRole("radio", { name: scenarios.editor.stays }).isChecked()).toBe(true);
    await keyboard.press("Control+z");
    await area.getByRole("radio", { name: scenarios.editor.goes, checked: true }).waitFor();
  });

  it("seeks a goal", async () => {
    await showView("comparison");
    await pressButton(comparison.goal.heading);
    await keyboard.goTo(session.addIn.getByLabel(comparison.goal.goal));
    await keyboard.press("ArrowDown");
    await keyboard.goTo(session.addIn.getByLabel(comparison.goal.amount));
    await keyboard.type("50.000,00");
    await hear(session, "Preis Arbeitsplatzpauschale müsste");
  });

  it("freezes and thaws", async () => {
    await showView("pass-on");
    await pressButton(passOn.freeze.values);
    await heading(passOn.frozen.heading);
    await hear(session, "des Add-ins stehen jetzt als Wert");
    await pressButton(passOn.close);
    await pressButton(passOn.freeze.thaw);
    await heading(passOn.thawed.heading);
    await hear(session, "rechnen wieder");
    await bench.waitUntilSettled();
    await pressButton(passOn.close);
  });

  it("follows the references of a derivation", async () => {
    await showView("derivation");
    await bench.select("Verträge!Q5");
    await session.addIn.getByRole("region", { name: "AMT.VERTRAGSKOSTEN" }).waitFor();
    await byName("tab", pane.views.derivation).focus();
    await pressButton("Zu Annahmen!B6");
    await byName("button", "Zurück zu Verträge!Q5").waitFor();
  });

  it("imports a pasted list, and takes it back", async () => {
    await showView("import");
    await keyboard.goTo(session.addIn.getByLabel(pane.import.pasteLabel));
    await keyboard.type(
      "Funktion;Entgeltgruppe;Stufe;VZÄ;IT-Anteil;IT-fähig;Bereich\nAushilfe;E6;2;0,5;10 %;20 %;Netz\n",
    );
    await pressButton(pane.import.readPasted);
    await heading("Vorschau");
    await pressButton(/^1 Zeile neu/u);
    await pressButton("1 Zeile übernehmen");
    await hear(session, "1 neue Zeile");
    await bench.waitUntilSettled();
    await pressButton(/^Import rückgängig machen/u);
    await heading("Import rückgängig gemacht");
    await bench.waitUntilSettled();
  });

  it("checks, and ignores a finding with its reason", async () => {
    await showView("findings");
    await pressButton(checks.again);
    await hear(session, "Offen: ");
    await pressButton(/Zu wenig Arbeitszeit/u);
    await pressButton(checks.ignore);
    await keyboard.goTo(session.addIn.getByLabel(checks.reason));
    await keyboard.type("Wird vertreten");
    await pressButton(checks.confirmIgnore);
    await session.addIn.getByRole("switch", { name: checks.showAll }).waitFor();
    await bench.waitUntilSettled();
  });

  it("finds a function and writes its example into a cell", async () => {
    await bench.select("Umlage!Z90");
    await byName("tab", pane.views.findings).focus();
    await showView("help");
    await keyboard.goTo(session.addIn.getByRole("searchbox"));
    await keyboard.type("AMT.AFA ");
    await pressButton("AMT.AFA");
    await pressButton("In markierte Zelle einfügen");
    await hear(session, "Das Beispiel steht in Zelle Z90.");
  });

  it("showed at every stop where the keyboard was", () => {
    expect(keyboard.unmarked).toEqual([]);
  });
});
