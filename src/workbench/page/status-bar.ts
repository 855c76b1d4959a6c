import type { Book } from "../grid/book";
import { helpers } from "../grid/spreadsheet";
import type { Profile } from "../host/requirements";
import { element } from "./element";
import type { PageTexts } from "./texts";

const LOOK_EVERY_MS = 200;

const profileNames: Readonly<Record<Profile, string>> = {
  M365: "Microsoft 365",
  LTSC2024: "Excel LTSC 2024",
  LTSC2021: "Excel LTSC 2021",
};

/**
 * Keeps the bar below the sheet up to date: what the workbook is doing, which Excel is played,
 * and average, count and sum of the selected cells.
 *
 * @param isEditing whether a cell is being typed into
 */
export function connectStatusBar(
  book: Book,
  profile: Profile,
  texts: PageTexts,
  isEditing: () => boolean,
): void {
  element("profile").textContent = profileNames[profile];
  const show = () => {
    const state = book.isCalculating ? "calculating" : isEditing() ? "editing" : "ready";
    // A live region that is written anew would be read aloud anew.
    if (element("state").textContent !== texts[state]) element("state").textContent = texts[state];
  };
  show();
  window.setInterval(show, LOOK_EVERY_MS);
  let isDue = false;
  book.engine.model.on("update", element("statistics"), () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      element("statistics").textContent = statistics(book, texts);
    });
  });
}

/** As Excel: nothing for one cell, no average and sum without two filled cells. */
function statistics(book: Book, texts: PageTexts): string {
  const { getters } = book.engine;
  const sheetId = getters.getActiveSheetId();
  const used = book.sheets.usedArea(sheetId, true);
  if (!used) return "";
  const numbers: number[] = [];
  let count = 0;
  let format: string | undefined;
  for (const { top, left, bottom, right } of getters.getSelectedZones())
    for (
      let row = Math.max(top, used.row);
      row <= Math.min(bottom, used.row + used.rows - 1);
      row++
    )
      for (
        let col = Math.max(left, used.column);
        col <= Math.min(right, used.column + used.columns - 1);
        col++
      ) {
        const cell = getters.getEvaluatedCell({ sheetId, row, col });
        if (cell.value === null || cell.value === "") continue;
        count++;
        if (typeof cell.value !== "number") continue;
        numbers.push(cell.value);
        format ??= cell.format;
      }
  if (count < 2) return "";
  const written = (value: number) =>
    helpers.formatValue(value, { format: format ?? "#,##0.##", locale: getters.getLocale() });
  const counted = `${texts.count}: ${count}`;
  if (numbers.length === 0) return counted;
  const sum = numbers.reduce((total, value) => total + value, 0);
  const average = `${texts.average}: ${written(sum / numbers.length)}`;
  return [average, counted, `${texts.sum}: ${written(sum)}`].join("   ");
}
