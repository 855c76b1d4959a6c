import path from "node:path";
import type { Locator } from "playwright-core";
import type { Texts } from "../../src/i18n/texts";
import type { View } from "../../src/taskpane/navigation";
import type { Bench } from "../../src/workbench/bench/bench";
import type { BrowserSession } from "../../src/workbench/cli/browser-session";

/** A walk through everything that the pane can show, in whichever language it speaks. */
export interface Tour {
  readonly session: BrowserSession;
  readonly bench: Bench;
  /** what the pane says in its language */
  readonly texts: Texts;
}

/** Something that the pane shows, and how a person comes there from the stop before. */
export interface Stop {
  readonly name: string;
  readonly reach: (tour: Tour) => Promise<void>;
}

/** A list that is imported on the way. */
export const LIST = path.resolve(__dirname, "../messy/inventar-cp1252.csv");
/** A scenario of the example. */
const scenario = "Vollauslagerung";

/** What the pane shows of a workbook that nobody has set up. */
export const EMPTY_STOPS: readonly Stop[] = [
  ...viewsOf(),
  {
    name: "the form of an empty workbook with its mistakes",
    reach: async (tour) => {
      const { start } = tour.texts.pane;
      await openView(tour, "start");
      await button(tour, start.empty).click();
      await button(tour, start.form.submit).click();
      await tour.session.addIn.getByText(start.form.errors.amt).waitFor();
    },
  },
  {
    name: "set-up",
    reach: async (tour) => {
      const { start } = tour.texts.pane;
      await button(tour, start.form.back).click();
      await button(tour, start.example).click();
      await seeHeading(tour, start.done.heading);
      await tour.bench.waitUntilSettled();
    },
  },
];

/** What the pane shows of the example, from where {@link EMPTY_STOPS} end. */
export const EXAMPLE_STOPS: readonly Stop[] = [
  {
    name: "Start",
    reach: async (tour) => {
      const { start } = tour.texts.pane;
      await button(tour, start.done.close).click();
      await seeHeading(tour, start.ready.heading);
    },
  },
  ...viewsOf().slice(1),
  {
    name: "the menu of the views",
    reach: async ({ session }) => {
      await session.addIn.locator("nav [aria-haspopup]").click();
      await session.addIn.getByRole("menu").waitFor();
    },
  },
  {
    name: "the menu of a scenario",
    reach: async (tour) => {
      await tour.session.page.keyboard.press("Escape");
      await openView(tour, "scenarios");
      await button(tour, tour.texts.scenarios.actions(scenario)).click();
      await tour.session.addIn.getByRole("menu").waitFor();
    },
  },
  {
    name: "renaming a scenario",
    reach: async (tour) => {
      const { rename, renameForm } = tour.texts.scenarios;
      await tour.session.addIn.getByRole("menuitem", { name: rename, exact: true }).click();
      await seeHeading(tour, renameForm.heading(scenario));
      await fieldOf(tour, tour.texts.scenarios.form.code).fill("");
    },
  },
  {
    name: "a new scenario",
    reach: async (tour) => {
      const { add, create, form } = tour.texts.scenarios;
      await button(tour, form.cancel).click();
      await button(tour, add).click();
      await seeHeading(tour, create.heading);
    },
  },
  {
    name: "Szenario with everything unfolded",
    reach: async (tour) => {
      const { scenarios } = tour.texts;
      await button(tour, scenarios.form.cancel).click();
      await button(tour, scenarios.open(scenario)).click();
      await seeHeading(tour, scenario);
      await unfold(tour);
    },
  },
  {
    name: "Vergleich with every part open",
    reach: async (tour) => {
      const { comparison } = tour.texts;
      await openView(tour, "comparison");
      await tour.session.addIn.getByText(comparison.tipping.heading).waitFor();
      await unfold(tour);
      await tour.session.addIn.getByText(comparison.simulation.probability).waitFor();
      await calculated(tour);
      await tour.session.addIn
        .getByLabel(comparison.goal.goal)
        .selectOption(comparison.goal.goals.cashOfYear);
      await tour.session.addIn.getByLabel(comparison.goal.amount).fill("?");
      await calculated(tour);
      await unfold(tour);
    },
  },
  {
    name: "the preview of an import with its mapping",
    reach: async (tour) => {
      await openView(tour, "import");
      await tour.session.addIn.locator('input[type="file"]').setInputFiles(LIST);
      await seeHeading(tour, tour.texts.pane.import.summary.heading);
      await unfold(tour);
    },
  },
  {
    name: "an import that is done",
    reach: async (tour) => {
      const { done } = tour.texts.pane.import;
      // Lists of rows, which come first, have buttons for more of them.
      const own = "#view .fui-Button:not(.fui-AccordionPanel .fui-Button)";
      await tour.session.addIn.locator(own).first().click();
      await seeHeading(tour, done.heading);
      await tour.bench.waitUntilSettled();
    },
  },
  {
    name: "an import that is undone",
    reach: async (tour) => {
      const { done } = tour.texts.pane.import;
      await button(tour, done.undo).click();
      await tour.session.addIn.getByText(done.undone).waitFor();
      await tour.bench.waitUntilSettled();
    },
  },
  {
    name: "the findings with everything unfolded",
    reach: async (tour) => {
      const { checks } = tour.texts;
      await openView(tour, "findings");
      // An import checks the workbook by itself.
      await button(tour, checks.start).or(button(tour, checks.again)).click();
      await button(tour, checks.again).waitFor();
      await unfold(tour);
      await button(tour, checks.ignore).first().click();
      await button(tour, checks.confirmIgnore).click();
      await tour.session.addIn.getByText(checks.reasonMissing).waitFor();
    },
  },
  {
    name: "a frozen workbook",
    reach: async (tour) => {
      const { passOn } = tour.texts;
      await openView(tour, "pass-on");
      await button(tour, passOn.freeze.values).click();
      await seeHeading(tour, passOn.frozen.heading);
    },
  },
  {
    name: "a workbook thawed again",
    reach: async (tour) => {
      const { passOn } = tour.texts;
      await button(tour, passOn.close).click();
      await button(tour, passOn.freeze.thaw).click();
      await seeHeading(tour, passOn.thawed.heading);
      await tour.bench.waitUntilSettled();
    },
  },
  {
    name: "the derivation of a cell",
    reach: async (tour) => {
      await button(tour, tour.texts.passOn.close).click();
      await openView(tour, "derivation");
      await tour.bench.select("Verträge!Q5");
      await tour.session.addIn.getByRole("region", { name: "AMT.VERTRAGSKOSTEN" }).waitFor();
    },
  },
  {
    name: "Hilfe with a function unfolded and the self-test",
    reach: async (tour) => {
      const { selfTest } = tour.texts;
      const { addIn } = tour.session;
      await openView(tour, "help");
      await addIn.getByRole("button", { name: "AMT.AFA", exact: true }).click();
      await button(tour, selfTest.insert).click();
      await addIn.locator("#view").getByText("Q5").waitFor();
      await button(tour, selfTest.run).click();
      await addIn.getByLabel(selfTest.report).waitFor();
    },
  },
];

/** Every view as it is when it is first opened. */
function viewsOf(): Stop[] {
  const headings: Readonly<Record<View, (texts: Texts) => string>> = {
    start: ({ pane }) => pane.start.heading,
    scenarios: ({ scenarios }) => scenarios.heading,
    comparison: ({ comparison }) => comparison.heading,
    import: ({ pane }) => pane.import.heading,
    findings: ({ checks }) => checks.heading,
    "pass-on": ({ passOn }) => passOn.heading,
    derivation: ({ explain }) => explain.heading,
    help: ({ pane }) => pane.help.heading,
  };
  return (Object.keys(headings) as View[]).map((view) => ({
    name: `the view ${view}`,
    reach: async (tour) => {
      await openView(tour, view);
      await seeHeading(tour, headings[view](tour.texts));
    },
  }));
}

/** Opens the pane from the ribbon. */
export async function openPane({ page, addIn }: BrowserSession): Promise<void> {
  await page.locator("#ribbon button").first().click();
  await addIn.getByRole("tablist").waitFor();
}

/** Shows a view by its tab, or by the menu of those for which the pane is too narrow. */
async function openView({ session, texts }: Tour, view: View): Promise<void> {
  const { addIn } = session;
  const name = texts.pane.views[view];
  const tab = addIn.getByRole("tab", { name, exact: true });
  if (await tab.isVisible()) {
    await tab.click();
  } else {
    await addIn.locator("nav [aria-haspopup]").click();
    await addIn.getByRole("menuitem", { name, exact: true }).click();
  }
  await tab.and(addIn.locator('[aria-selected="true"]')).waitFor();
}

async function seeHeading({ session }: Tour, name: string): Promise<void> {
  await session.addIn.getByRole("heading", { level: 1, name, exact: true }).waitFor();
}

function button({ session }: Tour, name: string): Locator {
  return session.addIn.getByRole("button", { name, exact: true });
}

function fieldOf({ session }: Tour, label: string): Locator {
  return session.addIn.getByRole("textbox", { name: label });
}

/** Waits for the answer of every long calculation that the view shows. */
async function calculated({ session }: Tour): Promise<void> {
  const working = session.addIn.locator("#view").getByRole("progressbar");
  for (const one of (await working.all()).reverse()) await one.waitFor({ state: "detached" });
}

/** Opens every part of the view that is folded, those within others as well. */
async function unfold({ session }: Tour): Promise<void> {
  const folded = session.addIn.locator(
    '#view [aria-expanded="false"]:not([aria-haspopup], select), #view details:not([open]) > summary',
  );
  for (const part of (await folded.all()).reverse()) await part.click();
}
