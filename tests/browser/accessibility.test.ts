import axe from "axe-core";
import { texts } from "../../src/i18n/texts";
import { benchOf } from "../../src/workbench/bench/browser-bench";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";
import { type Theme, THEMES } from "../../src/workbench/cli/theme";
import { crookedNumbersIn, silentChartsIn } from "./pane-figures";
import { EMPTY_STOPS, EXAMPLE_STOPS, LIST, openPane } from "./pane-tour";
import { cutOffIn, runningAnimationsIn, sidewaysIn } from "./pane-room";
import { Data, wordsIn } from "./pane-words";

jest.setTimeout(240_000);

/**
 * Elements with which Fluent's focus management catches the keyboard at the edges of a trap. They
 * are hidden from assistive technology and hand the focus on at once, which axe cannot know.
 */
const FOCUS_CATCHERS = "[data-tabster-dummy]";

/** What was seen at a stop of the tour through the pane. */
interface Sighting {
  readonly stop: string;
  readonly findings: Readonly<Record<Theme, readonly string[]>>;
  /** what would have to be scrolled sideways at 350 px, and at 200 % of a pane of 640 px */
  readonly sideways: readonly string[];
  readonly sidewaysZoomed: readonly string[];
  readonly cutOff: readonly string[];
  readonly animations: readonly string[];
  readonly words: readonly string[];
  readonly silentCharts: readonly string[];
  readonly crookedNumbers: readonly string[];
}

/** Words that no German sentence has. */
const ENGLISH =
  /\b(the|of|and|is|are|please|with|your|this|been|cannot|rows?|sheet|close|clear|dismiss|loading)\b/iu;

describe("every view of the pane, with an empty workbook and with the example", () => {
  let session: BrowserSession;
  const sightings: Sighting[] = [];
  let data: Data;

  beforeAll(async () => {
    session = await openBrowserSession(undefined, { viewport: { width: 900, height: 900 } });
    const tour = { session, bench: await benchOf(session), texts: texts("de-DE") };
    await openPane(session);
    await session.addIn.evaluate(axe.source);
    for (const stop of [...EMPTY_STOPS, ...EXAMPLE_STOPS]) {
      await stop.reach(tour);
      sightings.push(await lookAround(session, stop.name));
    }
    data = new Data(await tour.bench.snapshot(), LIST);
  }, 400_000);

  afterAll(async () => {
    await session.close();
  });

  it.each(THEMES)("has no finding of axe in the theme %s", (theme) => {
    const found = sightings.flatMap(({ findings, stop }) =>
      findings[theme].map((finding) => `${stop}: ${finding}`),
    );
    expect(found).toEqual([]);
  });

  it("needs no sideways scrolling at 350 px", () => {
    expect(sightings.flatMap(({ sideways }) => sideways)).toEqual([]);
  });

  it("needs no sideways scrolling at 200 % in a pane of 640 px", () => {
    expect(sightings.flatMap(({ sidewaysZoomed }) => sidewaysZoomed)).toEqual([]);
  });

  it("cuts off no words", () => {
    expect(sightings.flatMap(({ cutOff }) => cutOff)).toEqual([]);
  });

  it("moves nothing for people who want no motion", () => {
    expect(sightings.flatMap(({ animations }) => animations)).toEqual([]);
  });

  it("names every chart and has its figures as a table", () => {
    expect(sightings.flatMap(({ silentCharts }) => silentCharts)).toEqual([]);
  });

  it("sets numbers of tables one below the other", () => {
    expect(sightings.flatMap(({ crookedNumbers }) => crookedNumbers)).toEqual([]);
  });

  it("says nothing in English", () => {
    const said = sightings.flatMap(({ words }) => words);
    expect(said.filter((text) => ENGLISH.test(data.without(text)))).toEqual([]);
  });

  it("reports no error of its own", () => {
    expect(session.complaints).toEqual([]);
  });
});

async function lookAround(session: BrowserSession, stop: string): Promise<Sighting> {
  const findings: Record<Theme, readonly string[]> = { light: [], dark: [], contrast: [] };
  for (const theme of [...THEMES].reverse()) {
    await session.changeTheme(theme);
    await atRest(session);
    findings[theme] = await axeIn(session);
  }
  const place = (all: readonly string[]) => all.map((what) => `${stop}: ${what}`);
  const room = {
    sideways: place(await sidewaysIn(session, 350)),
    sidewaysZoomed: place(await sidewaysIn(session, 320)),
    cutOff: place(await cutOffIn(session)),
    animations: place(await runningAnimationsIn(session)),
    words: await wordsIn(session),
    silentCharts: place(await silentChartsIn(session)),
    crookedNumbers: place(await crookedNumbersIn(session)),
  };
  return { stop, findings, ...room };
}

/** Waits until nothing changes its colour any more. */
async function atRest({ addIn }: BrowserSession): Promise<void> {
  await addIn.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    const passing = document.getAnimations().filter(({ effect }) => {
      const { endTime = Infinity } = effect?.getComputedTiming() ?? {};
      return endTime !== Infinity;
    });
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}

/** What axe finds in the pane as it is shown: every rule of WCAG 2.0 to 2.2 A and AA and of good practice. */
async function axeIn({ addIn }: BrowserSession): Promise<readonly string[]> {
  const violations = await addIn.evaluate(async (catchers) => {
    const { axe: shown } = window as unknown as { readonly axe: typeof axe };
    const results = await shown.run(
      { include: document, exclude: [[catchers]] },
      {
        runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        resultTypes: ["violations"],
      },
    );
    return results.violations;
  }, FOCUS_CATCHERS);
  return violations.flatMap(({ help, id, nodes }) =>
    nodes.map(({ failureSummary, html }) => `${id} (${help}): ${html} ${failureSummary ?? ""}`),
  );
}
