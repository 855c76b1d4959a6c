import type { BrowserSession } from "../../src/workbench/cli/browser-session";

/** Charts without a name, or without their figures as a table beside them. */
export async function silentChartsIn({ addIn }: BrowserSession): Promise<string[]> {
  return addIn.evaluate(() => {
    const isNamed = (chart: Element) =>
      chart.getAttribute("role") === "img" && (chart.getAttribute("aria-label") ?? "") !== "";
    // In the figure itself, or beside it in the same part of the view.
    const hasTable = (chart: Element) => {
      const figure = chart.closest("figure");
      const beside = [...(figure?.parentElement?.children ?? [])].filter(
        ({ tagName }) => tagName === "TABLE",
      );
      const within = figure?.querySelectorAll("details table tbody tr").length ?? 0;
      return within > 0 || beside.length > 0;
    };
    return [...document.querySelectorAll("#view figure > svg")]
      .filter((chart) => !isNamed(chart) || !hasTable(chart))
      .map(({ outerHTML }) => outerHTML.slice(0, 200));
  });
}

/** Cells of tables with a number that is not right-aligned in figures of equal width. */
export async function crookedNumbersIn({ addIn }: BrowserSession): Promise<string[]> {
  return addIn.evaluate(() => {
    const isNumber = ({ textContent }: Element) =>
      /^[+−-]?\d[\d.,]*\s?[€%]?$/u.test(textContent.trim());
    const isStraight = (cell: Element) => {
      const { fontVariantNumeric, textAlign } = getComputedStyle(cell);
      return fontVariantNumeric.includes("tabular-nums") && /right|end/u.test(textAlign);
    };
    return [...document.querySelectorAll("#view td, #view dd")]
      .filter((cell) => isNumber(cell) && !isStraight(cell))
      .map(({ outerHTML }) => outerHTML.slice(0, 200));
  });
}
