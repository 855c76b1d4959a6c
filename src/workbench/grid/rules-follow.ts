import type { UID } from "@odoo/o-spreadsheet";
import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { Area, ConditionalFormatSnapshot, ValidationSnapshot } from "../snapshot";
import { formatAddress } from "./area";
import type { Follow } from "./ledger";
import type { KeptRule, RulesBySheet } from "./rules";

/** A rule whose cells have moved, with the formulas that were read from its first cell. */
type FollowRule<T> = (rule: T, areas: readonly Area[], formula: (text: string) => string) => T;

/** Rules go with their cells; a rule without cells is gone. */
export function followRules<T extends { readonly areas: readonly Area[] }>(
  rules: RulesBySheet<T>,
  follow: Follow,
  followRule: FollowRule<T>,
): RulesBySheet<T> {
  return Object.fromEntries(
    Object.entries(rules).map(([sheetId, kept]) => [
      sheetId,
      kept.flatMap(({ id, rule }): KeptRule<T>[] => {
        const areas = rule.areas.flatMap((area) => {
          const place = follow.place({ sheetId, area });
          return place?.sheetId === sheetId ? [place.area] : [];
        });
        if (areas.length === 0) return [];
        const formula = (text: string) => followFromAnchor(text, sheetId, rule.areas[0], follow);
        return [{ id, rule: followRule(rule, areas, formula) }];
      }),
    ]),
  );
}

export const followValidation: FollowRule<ValidationSnapshot> = (validation, areas, formula) => {
  const { rule } = validation;
  const operand = (value: string | number) =>
    typeof value === "string" && value.startsWith("=") ? formula(value) : value;
  switch (rule.kind) {
    case "list": {
      const source = rule.source.startsWith("=") ? formula(rule.source) : rule.source;
      return { ...validation, areas, rule: { ...rule, source } };
    }
    case "custom":
      return { ...validation, areas, rule: { ...rule, formula: formula(rule.formula) } };
    case "date":
    case "decimal":
    case "textLength":
    case "wholeNumber": {
      const second = rule.formula2 === undefined ? {} : { formula2: operand(rule.formula2) };
      const changed = { ...rule, formula1: operand(rule.formula1), ...second };
      return { ...validation, areas, rule: changed };
    }
  }
};

export const followFormat: FollowRule<ConditionalFormatSnapshot> = (format, areas, formula) => {
  const { rule } = format;
  if (rule.kind === "formula")
    return { ...format, areas, rule: { ...rule, formula: formula(rule.formula) } };
  const second = rule.formula2 === undefined ? {} : { formula2: formula(rule.formula2) };
  return { ...format, areas, rule: { ...rule, formula1: formula(rule.formula1), ...second } };
};

/**
 * Relative references of a rule are meant from the first cell of its area. When that cell goes,
 * they are read from the first that stays: else they would be `#REF!` without need.
 */
function followFromAnchor(
  formula: string,
  sheetId: UID,
  area: Area | undefined,
  follow: Follow,
): string {
  const staying = area && firstStaying(sheetId, area, follow);
  if (!area || !staying) return follow.formula(sheetId, formula);
  const isSame = staying.row === area.row && staying.column === area.column;
  const read = isSame ? formula : readFrom(formula, area, staying);
  return follow.formula(sheetId, read);
}

/** A rule whose first area has got another first cell: its formulas are to mean the same cells. */
export function reread<T extends { readonly areas: readonly Area[] }>(
  rule: T,
  firstBefore: Area | undefined,
  followRule: FollowRule<T>,
): T {
  const [first] = rule.areas;
  if (!first || !firstBefore) return rule;
  return followRule(rule, rule.areas, (text) => readFrom(text, firstBefore, first));
}

/** The formula as it reads from the first cell of another area. */
export function readFrom(formula: string, before: Area, now: Area): string {
  const first = ({ row, column }: Area) => formatAddress(cell(row, column));
  return translateFormulaToA1(translateFormulaToR1C1(formula, first(before)), first(now));
}

function firstStaying(sheetId: UID, area: Area, follow: Follow): Area | undefined {
  const first = follow.place({ sheetId, area })?.area;
  if (!first) return undefined;
  const isFirst = (row: number, column: number) => {
    const place = follow.place({ sheetId, area: cell(row, column) });
    return place?.area.row === first.row && place.area.column === first.column;
  };
  for (let row = area.row; row < area.row + area.rows; row++)
    if (isFirst(row, area.column)) return cell(row, area.column);
  for (let column = area.column; column < area.column + area.columns; column++)
    if (isFirst(area.row, column)) return cell(area.row, column);
  return undefined;
}

function cell(row: number, column: number): Area {
  return { row, column, rows: 1, columns: 1 };
}
