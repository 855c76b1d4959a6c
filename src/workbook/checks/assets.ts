import { addMonths, civilDate, lastDayOfMonth, monthOf } from "../../core/calendar";
import { toEur } from "../../core/money";
import { ANLAGEN } from "../../tables/anlagen";
import { readAssets } from "../../tables/asset-rows";
import { NUTZUNGSDAUERN } from "../../tables/nutzungsdauern";
import { readTable } from "../../tables/read-table";
import { replacedAsset } from "../../tables/replaced-asset";
import { readUsefulLives } from "../../tables/useful-life-rows";
import { cellsOf, type CheckedWorkbook } from "./checked-workbook";
import type { FindingOf } from "./finding";
import { repeated } from "./repeated";
import { rowName } from "./row-name";

/** Inventory numbers that several assets have. */
export function assetNumberFindings(
  workbook: CheckedWorkbook,
): readonly FindingOf<"asset-number-twice">[] {
  const { rows } = readTable(ANLAGEN, cellsOf(workbook, ANLAGEN));
  return repeated(rows, ({ values }) => values.number).map(({ value, rows: same }) => ({
    kind: "asset-number-twice",
    place: { table: ANLAGEN.name, row: (same[1] ?? same[0]).row, column: "Nr" },
    subject: value,
    facts: { number: value, rows: same.length },
  }));
}

/** Assets without class or area: they have no useful life, or no scenario takes them over. */
export function assetGroupFindings(
  workbook: CheckedWorkbook,
): readonly FindingOf<"asset-without-class" | "asset-without-area">[] {
  const { rows } = readTable(ANLAGEN, cellsOf(workbook, ANLAGEN));
  return rows.flatMap(({ row, values }) => {
    const asset = rowName(row, values.number, values.name);
    const finding = (kind: "asset-without-class" | "asset-without-area", column: string) => ({
      kind,
      place: { table: ANLAGEN.name, row, column },
      subject: asset,
      facts: { asset },
    });
    return [
      ...(values.assetClass === undefined ? [finding("asset-without-class", "Klasse")] : []),
      ...(values.area === undefined ? [finding("asset-without-area", "Bereich")] : []),
    ];
  });
}

/** Useful lives that differ from the Amt's own table, and classes that the table does not have. */
export function usefulLifeFindings(
  workbook: CheckedWorkbook,
): readonly FindingOf<"asset-life-differs" | "asset-class-unknown">[] {
  if (!workbook.tables.has(NUTZUNGSDAUERN.name)) return [];
  const lookup = readUsefulLives(cellsOf(workbook, NUTZUNGSDAUERN));
  const { rows } = readTable(ANLAGEN, cellsOf(workbook, ANLAGEN));
  return rows.flatMap(
    ({ row, values }): FindingOf<"asset-life-differs" | "asset-class-unknown">[] => {
      const { assetClass, lifeYears } = values;
      if (assetClass === undefined) return [];
      const known = lookup(assetClass);
      if (!known.ok) return [];
      const asset = rowName(row, values.number, values.name);
      const place = (column: string) => ({ table: ANLAGEN.name, row, column });
      if (known.value === undefined) {
        const facts = { asset, assetClass };
        return [{ kind: "asset-class-unknown", place: place("Klasse"), subject: asset, facts }];
      }
      if (lifeYears === undefined || lifeYears === known.value) return [];
      const facts = { asset, assetClass, years: lifeYears, tableYears: known.value };
      return [{ kind: "asset-life-differs", place: place("Nutzungsdauer"), subject: asset, facts }];
    },
  );
}

/** Devices that are past their life, are to be replaced, and still stand there. */
export function overdueReplacementFindings(
  workbook: CheckedWorkbook,
): readonly FindingOf<"replacement-overdue">[] {
  return readAssets(cellsOf(workbook, ANLAGEN)).rows.flatMap((assetRow) => {
    const replaced = replacedAsset(assetRow);
    if (!replaced.ok || replaced.value === undefined) return [];
    const { acquiredIn, disposedIn, lifeMonths, replacementCost } = replaced.value;
    const lastMonth = addMonths(acquiredIn, lifeMonths - 1);
    if (disposedIn !== undefined || lastMonth >= monthOf(workbook.asOf)) return [];
    const { row, values } = assetRow;
    const asset = rowName(row, values.number, values.name);
    const due = civilDate(lastDayOfMonth(lastMonth));
    return [
      {
        kind: "replacement-overdue",
        place: { table: ANLAGEN.name, row, column: "Ersetzen" },
        subject: asset,
        facts: { asset, due, costEur: toEur(replacementCost) },
      },
    ];
  });
}
