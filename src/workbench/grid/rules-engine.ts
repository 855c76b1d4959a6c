import type { ConditionalFormatRule, DataValidationCriterion, UID } from "@odoo/o-spreadsheet";
import { serialOfIsoDay } from "../iso-day";
import type {
  Area,
  ConditionalFormatSnapshot,
  ValidationOperator,
  ValidationSnapshot,
} from "../snapshot";
import { zoneOf } from "./area";
import type { Engine } from "./engine";

const engineOperators: Readonly<Record<ValidationOperator, string>> = {
  between: "isBetween",
  notBetween: "isNotBetween",
  equalTo: "isEqual",
  notEqualTo: "isNotEqual",
  greaterThan: "isGreaterThan",
  lessThan: "isLessThan",
  greaterThanOrEqualTo: "isGreaterOrEqualTo",
  lessThanOrEqualTo: "isLessOrEqualTo",
};

/** Lets the engine mark what is outside a rule, as far as it knows such a rule, and offer a list. */
export function enforce(
  engine: Engine,
  sheetId: UID,
  id: UID,
  validation: ValidationSnapshot,
): void {
  const criterion = engineCriterion(validation);
  if (!criterion) return;
  const { getters, model } = engine;
  makeRoom(engine, sheetId, validation.areas);
  engine.later(() =>
    model.dispatch("ADD_DATA_VALIDATION_RULE", {
      sheetId,
      ranges: validation.areas.map((area) => getters.getRangeDataFromZone(sheetId, zoneOf(area))),
      rule: { id, criterion, isBlocking: validation.error.style === "stop" },
    }),
  );
}

/** Lets the engine check no more. */
export function release(engine: Engine, sheetId: UID, id: UID): void {
  engine.later(() =>
    engine.getters.getDataValidationRule(sheetId, id)
      ? engine.model.dispatch("REMOVE_DATA_VALIDATION_RULE", { sheetId, id })
      : undefined,
  );
}

/** Lets the engine paint cells by a conditional format. */
export function paint(
  engine: Engine,
  sheetId: UID,
  id: UID,
  format: ConditionalFormatSnapshot,
): void {
  const { getters, model } = engine;
  makeRoom(engine, sheetId, format.areas);
  const { rule, style } = format;
  const operator = rule.kind === "formula" ? "customFormula" : engineOperators[rule.operator];
  const values =
    rule.kind === "formula"
      ? [rule.formula]
      : [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])];
  engine.later(() =>
    model.dispatch("ADD_CONDITIONAL_FORMAT", {
      sheetId,
      ranges: format.areas.map((area) => getters.getRangeDataFromZone(sheetId, zoneOf(area))),
      cf: {
        id,
        stopIfTrue: format.stopIfTrue,
        rule: {
          type: "CellIsRule",
          operator,
          values,
          style: {
            ...(style.bold ? { bold: true } : {}),
            ...(style.italic ? { italic: true } : {}),
            ...(style.fontColor ? { textColor: style.fontColor } : {}),
            ...(style.fill ? { fillColor: style.fill } : {}),
          },
        } as ConditionalFormatRule,
      },
    }),
  );
}

/** Takes a conditional format's paint away. */
export function unpaint(engine: Engine, sheetId: UID, id: UID): void {
  engine.later(() =>
    engine.getters.getConditionalFormats(sheetId).some((format) => format.id === id)
      ? engine.model.dispatch("REMOVE_CONDITIONAL_FORMAT", { sheetId, id })
      : undefined,
  );
}

function makeRoom(engine: Engine, sheetId: UID, areas: readonly Area[]): void {
  for (const area of areas)
    engine.ensureSize(sheetId, area.row + area.rows, area.column + area.columns);
}

/** The rule as the engine checks what stands in cells; undefined where it has none like it. */
function engineCriterion({ rule }: ValidationSnapshot): DataValidationCriterion | undefined {
  switch (rule.kind) {
    case "list": {
      if (rule.source.startsWith("="))
        return {
          type: "isValueInRange",
          values: [rule.source.slice(1)],
          displayStyle: "arrow",
        };
      const values = rule.source.split(",").map((value) => value.trim());
      return { type: "isValueInList", values, displayStyle: "arrow" };
    }
    case "custom":
      return { type: "customFormula", values: [rule.formula] };
    case "wholeNumber":
    case "decimal":
    case "date": {
      const hasTwo = rule.operator === "between" || rule.operator === "notBetween";
      if (hasTwo && rule.formula2 === undefined) return undefined;
      const limits = hasTwo ? [rule.formula1, rule.formula2 ?? ""] : [rule.formula1];
      const values = limits.map((limit) => String(serialOfIsoDay(String(limit)) ?? limit));
      return { type: engineOperators[rule.operator], values } as DataValidationCriterion;
    }
    case "textLength":
      return undefined;
  }
}
