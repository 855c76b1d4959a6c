import type { ConditionalFormatRule, DataValidationCriterion, UID } from "@odoo/o-spreadsheet";
import type {
  Area,
  ConditionalFormatSnapshot,
  ValidationOperator,
  ValidationSnapshot,
} from "../snapshot";
import { contains, intersect } from "./area";
import { zoneOf } from "./cells";
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

interface Kept<T> {
  readonly id: UID;
  readonly rule: T;
}

/** Data validation and conditional formats of the sheets, in Excel's terms. */
export class Rules {
  readonly #engine: Engine;
  readonly #validations = new Map<UID, Kept<ValidationSnapshot>[]>();
  readonly #conditional = new Map<UID, Kept<ConditionalFormatSnapshot>[]>();
  #next = 1;

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  validations(sheetId: UID): readonly ValidationSnapshot[] {
    return (this.#validations.get(sheetId) ?? []).map(({ rule }) => rule);
  }

  /** The rule of an area, where one rule holds for all of it. */
  validationOf(sheetId: UID, area: Area): ValidationSnapshot | undefined {
    return this.validations(sheetId).find(({ areas }) =>
      areas.some((other) => intersect(other, area)?.rows === area.rows),
    );
  }

  /** Replaces what was there for the area. */
  setValidation(sheetId: UID, area: Area, rule: ValidationSnapshot | undefined): void {
    const kept = this.#validations.get(sheetId) ?? [];
    const staying = kept.filter((one) => !one.rule.areas.some((other) => contains(area, other)));
    for (const { id } of kept.filter((one) => !staying.includes(one)))
      this.#engine.later(() =>
        this.#engine.getters.getDataValidationRule(sheetId, id)
          ? this.#engine.model.dispatch("REMOVE_DATA_VALIDATION_RULE", { sheetId, id })
          : undefined,
      );
    if (rule) {
      const id = `validation-${this.#next++}`;
      staying.push({ id, rule });
      this.#enforce(sheetId, id, rule);
    }
    this.#validations.set(sheetId, staying);
  }

  conditionalFormats(sheetId: UID): readonly ConditionalFormatSnapshot[] {
    return (this.#conditional.get(sheetId) ?? []).map(({ rule }) => rule);
  }

  addConditionalFormat(sheetId: UID, rule: ConditionalFormatSnapshot): UID {
    const id = `conditional-${this.#next++}`;
    this.#conditional.set(sheetId, [...(this.#conditional.get(sheetId) ?? []), { id, rule }]);
    this.#paint(sheetId, id, rule);
    return id;
  }

  updateConditionalFormat(sheetId: UID, id: UID, change: Partial<ConditionalFormatSnapshot>): void {
    const kept = this.#conditional.get(sheetId) ?? [];
    this.#conditional.set(
      sheetId,
      kept.map((one) => (one.id === id ? { id, rule: { ...one.rule, ...change } } : one)),
    );
    const changed = this.#conditional.get(sheetId)?.find((one) => one.id === id);
    if (changed) this.#paint(sheetId, id, changed.rule);
  }

  removeConditionalFormats(sheetId: UID, area: Area): void {
    const kept = this.#conditional.get(sheetId) ?? [];
    const going = kept.filter((one) => one.rule.areas.some((other) => intersect(area, other)));
    for (const { id } of going)
      this.#engine.later(() =>
        this.#engine.model.dispatch("REMOVE_CONDITIONAL_FORMAT", { sheetId, id }),
      );
    this.#conditional.set(
      sheetId,
      kept.filter((one) => !going.includes(one)),
    );
  }

  conditionalFormatIds(sheetId: UID, area: Area): readonly UID[] {
    return (this.#conditional.get(sheetId) ?? [])
      .filter((one) => one.rule.areas.some((other) => intersect(area, other)))
      .map(({ id }) => id);
  }

  conditionalFormat(sheetId: UID, id: UID): ConditionalFormatSnapshot | undefined {
    return this.#conditional.get(sheetId)?.find((one) => one.id === id)?.rule;
  }

  #enforce(sheetId: UID, id: UID, validation: ValidationSnapshot): void {
    const criterion = engineCriterion(validation);
    if (!criterion) return;
    const { getters, model } = this.#engine;
    for (const area of validation.areas)
      this.#engine.ensureSize(sheetId, area.row + area.rows, area.column + area.columns);
    this.#engine.later(() =>
      model.dispatch("ADD_DATA_VALIDATION_RULE", {
        sheetId,
        ranges: validation.areas.map((area) => getters.getRangeDataFromZone(sheetId, zoneOf(area))),
        rule: { id, criterion, isBlocking: validation.error.style === "stop" },
      }),
    );
  }

  #paint(sheetId: UID, id: UID, format: ConditionalFormatSnapshot): void {
    const { getters, model } = this.#engine;
    for (const area of format.areas)
      this.#engine.ensureSize(sheetId, area.row + area.rows, area.column + area.columns);
    const { rule, style } = format;
    const operator = rule.kind === "formula" ? "customFormula" : engineOperators[rule.operator];
    const values =
      rule.kind === "formula"
        ? [rule.formula]
        : [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])];
    this.#engine.later(() =>
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
}

/** The rule as the engine checks it while a person types; undefined where it has none like it. */
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
    case "decimal": {
      const values = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])];
      return {
        type: engineOperators[rule.operator],
        values: values.map(String),
      } as DataValidationCriterion;
    }
    case "date":
    case "textLength":
      return undefined;
  }
}
