import { cents, type Cents } from "../../../core/money";
import { FORMATS } from "../../../tables/schema";
import { savedSoFar } from "../../model/cumulated";
import { COLOUR, SERIES_COLOURS } from "../../../workbook/blueprint/look";
import type { Picture } from "../../../workbook/insert/picture";
import type { PaneLanguage } from "../../language";
import type { CapacityQuarter } from "./capacity-quarters";
import { type ComparisonData, seriesOf, yearNames } from "./comparison-data";
import type { MunicipalityShare } from "./municipality-shares";
import type { Distribution, Lever } from "./uncertainty";

/** What every picture is made from. */
type PictureData = Pick<ComparisonData, "chosen" | "compared" | "frame" | "noteOf">;

/** What each scenario pays or costs year by year, as columns side by side. */
export function yearsPicture(
  { compared, frame, noteOf }: PictureData,
  view: "cash" | "result",
  { texts }: PaneLanguage,
): Picture {
  const { years: words } = texts.comparison;
  return {
    type: "ColumnClustered",
    title: view === "cash" ? words.cashTitle : words.resultTitle,
    note: noteOf(codesOf(compared)),
    categoryTitle: words.year,
    categories: yearNames(frame.horizon),
    series: seriesOf(compared, ({ figures }) => figures.totals[view]),
    format: FORMATS.amountEur,
  };
}

/** What each scenario has saved so far against the status quo, by year [cents]. */
export function savings(compared: PictureData["compared"]): readonly (readonly Cents[])[] {
  const [statusQuo] = compared;
  return compared.map(({ figures }) =>
    savedSoFar(statusQuo.figures.totals.cash, figures.totals.cash),
  );
}

/** The same as lines; the status quo saves nothing against itself and is left out. */
export function savingPicture(
  { compared, frame, noteOf }: PictureData,
  { texts }: PaneLanguage,
): Picture {
  const { years: words } = texts.comparison;
  const saved = savings(compared);
  return {
    // a line needs two points
    type: frame.horizon.yearCount === 1 ? "ColumnClustered" : "Line",
    title: words.saving,
    note: noteOf(codesOf(compared.slice(1))),
    categoryTitle: words.year,
    categories: yearNames(frame.horizon),
    series: seriesOf(compared, (_, index) => saved[index] ?? []).slice(1),
    format: FORMATS.amountEur,
  };
}

/** What each municipality bears, as bars side by side. */
export function sharesPicture(
  { compared, frame, noteOf }: PictureData,
  shares: readonly MunicipalityShare[],
  { texts }: PaneLanguage,
): Picture {
  const { shares: words } = texts.comparison;
  return {
    type: "BarClustered",
    title: words.title(frame.horizon.firstYear),
    note: noteOf(codesOf(compared)),
    categoryTitle: words.municipality,
    categories: shares.map(({ name }) => name),
    series: seriesOf(compared, (_, index) =>
      shares.map(({ amounts }) => amounts[index] ?? cents(0)),
    ),
    format: FORMATS.amountEur,
  };
}

/** How far each position moves the present value, as bars to both sides (DE: Tornado). */
export function leversPicture(
  { chosen, noteOf }: PictureData,
  levers: readonly Lever[],
  { texts }: PaneLanguage,
): Picture {
  const { levers: words } = texts.comparison;
  const inEuro = (amounts: readonly Cents[]) => amounts.map((amount) => amount / 100);
  const [atMin, atMax] = [
    levers.map(({ deviationAtMin }) => deviationAtMin),
    levers.map(({ deviationAtMax }) => deviationAtMax),
  ];
  return {
    type: "BarStacked",
    title: words.title,
    note: noteOf(chosen.code),
    categoryTitle: words.position,
    categories: levers.map(({ name }) => name),
    series: [
      { name: words.atMin, values: inEuro(atMin), colour: SERIES_COLOURS[2] },
      { name: words.atMax, values: inEuro(atMax), colour: COLOUR.warning },
    ],
    format: FORMATS.amountEur,
  };
}

/** How often each present value comes out, as columns (DE: Histogramm). */
export function simulationPicture(
  { chosen, noteOf }: PictureData,
  { classes }: Distribution,
  { count, texts }: PaneLanguage,
): Picture {
  const { simulation: words } = texts.comparison;
  return {
    type: "ColumnClustered",
    title: words.title,
    note: noteOf(chosen.code),
    categoryTitle: words.from,
    categories: classes.map(({ from }) => count(Math.round(from))),
    series: [
      {
        name: words.runs,
        values: classes.map((each) => each.count),
        colour: SERIES_COLOURS[0],
      },
    ],
    format: "#,##0",
  };
}

/**
 * Hours by quarter. A column is as high as the hours that are available or needed, whichever is
 * more; what goes beyond the available hours stands on top.
 */
export function capacityPicture(
  { chosen, noteOf }: PictureData,
  quarters: readonly CapacityQuarter[],
  { texts }: PaneLanguage,
): Picture {
  const { capacity: words } = texts.comparison;
  const base = quarters.map(({ available, baseLoad }) => Math.min(available, baseLoad));
  const projects = quarters.map(({ available, projects: hours }, index) =>
    Math.min(hours, available - (base[index] ?? 0)),
  );
  const free = quarters.map((quarter) => Math.max(0, quarter.free));
  const over = quarters.map((quarter) => Math.max(0, -quarter.free));
  return {
    type: "ColumnStacked",
    title: words.title,
    note: noteOf(chosen.code),
    categoryTitle: words.quarter,
    categories: quarters.map(({ quarter, year }) => words.quarterOf(year, quarter)),
    series: [
      { name: words.baseLoad, values: base, colour: SERIES_COLOURS[0] },
      { name: words.projects, values: projects, colour: SERIES_COLOURS[4] },
      { name: words.free, values: free, colour: COLOUR.grid },
      { name: words.over, values: over, colour: COLOUR.error },
    ],
    format: "#,##0.0",
  };
}

function codesOf(compared: readonly { readonly code: string }[]): string {
  return compared.map(({ code }) => code).join(", ");
}
