import type { UID } from "@odoo/o-spreadsheet";
import type { Area, ConditionalFormatSnapshot, ValidationSnapshot } from "../snapshot";
import { contains, intersect, joined, subtract } from "./area";
import type { Engine } from "./engine";
import type { Kept } from "./ledger";
import { enforce, paint, release, unpaint } from "./rules-engine";
import { type GrownBody, grownList } from "./rules-lists";
import { followFormat, followRules, followValidation, reread } from "./rules-follow";

/** A rule under the id by which the engine knows it. */
export interface KeptRule<T> {
  readonly id: UID;
  readonly rule: T;
}

/** Rules by sheet, in the order in which they were made. */
export type RulesBySheet<T> = Readonly<Record<UID, readonly KeptRule<T>[]>>;

/** Data validation and conditional formats of the sheets, in Excel's terms. */
export class Rules {
  readonly #engine: Engine;
  readonly #validations: Kept<RulesBySheet<ValidationSnapshot>>;
  readonly #conditional: Kept<RulesBySheet<ConditionalFormatSnapshot>>;
  #next = 1;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#validations = engine.ledger.keep("validations", {}, (rules, follow) =>
      followRules(rules, follow, followValidation),
    );
    this.#conditional = engine.ledger.keep("conditional", {}, (rules, follow) =>
      followRules(rules, follow, followFormat),
    );
  }

  validations(sheetId: UID): readonly ValidationSnapshot[] {
    return this.#validationsOn(sheetId).map(({ rule }) => rule);
  }

  /** The rule of an area, where one rule holds for all of it. */
  validationOf(sheetId: UID, area: Area): ValidationSnapshot | undefined {
    return this.validations(sheetId).find(({ areas }) =>
      areas.some((other) => contains(other, area)),
    );
  }

  /** Replaces what was there for the area; other cells keep their rules. */
  setValidation(sheetId: UID, area: Area, rule: ValidationSnapshot | undefined): void {
    const rules = this.#validationsOn(sheetId).flatMap(({ id, rule: old }) => {
      if (!old.areas.some((other) => intersect(other, area))) return [{ id, rule: old }];
      release(this.#engine, sheetId, id);
      const areas = old.areas.flatMap((other) => subtract(other, area));
      return areas.length === 0 ? [] : [this.#enforced(sheetId, { ...old, areas })];
    });
    if (rule) rules.push(this.#enforced(sheetId, rule));
    this.#validations.value = { ...this.#validations.value, [sheetId]: rules };
  }

  conditionalFormats(sheetId: UID): readonly ConditionalFormatSnapshot[] {
    return this.#formatsOn(sheetId).map(({ rule }) => rule);
  }

  addConditionalFormat(sheetId: UID, rule: ConditionalFormatSnapshot): UID {
    const id = `conditional-${this.#next++}`;
    this.#setFormats(sheetId, [...this.#formatsOn(sheetId), { id, rule }]);
    paint(this.#engine, sheetId, id, rule);
    return id;
  }

  updateConditionalFormat(sheetId: UID, id: UID, change: Partial<ConditionalFormatSnapshot>): void {
    const before = this.conditionalFormat(sheetId, id);
    if (!before) return;
    const rule = { ...before, ...change };
    this.#setFormats(
      sheetId,
      this.#formatsOn(sheetId).map((one) => (one.id === id ? { id, rule } : one)),
    );
    paint(this.#engine, sheetId, id, rule);
  }

  /** Takes formats from an area; the rest of the cells keeps them. */
  removeConditionalFormats(sheetId: UID, area: Area): void {
    const formats = this.#formatsOn(sheetId).flatMap((one) => {
      if (!one.rule.areas.some((other) => intersect(area, other))) return [one];
      unpaint(this.#engine, sheetId, one.id);
      const areas = one.rule.areas.flatMap((other) => subtract(other, area));
      if (areas.length === 0) return [];
      const rule = { ...one.rule, areas };
      paint(this.#engine, sheetId, one.id, rule);
      return [{ id: one.id, rule }];
    });
    this.#setFormats(sheetId, formats);
  }

  removeConditionalFormat(sheetId: UID, id: UID): void {
    unpaint(this.#engine, sheetId, id);
    this.#setFormats(
      sheetId,
      this.#formatsOn(sheetId).filter((one) => one.id !== id),
    );
  }

  conditionalFormatIds(sheetId: UID, area: Area): readonly UID[] {
    return this.#formatsOn(sheetId)
      .filter((one) => one.rule.areas.some((other) => intersect(area, other)))
      .map(({ id }) => id);
  }

  conditionalFormat(sheetId: UID, id: UID): ConditionalFormatSnapshot | undefined {
    return this.#formatsOn(sheetId).find((one) => one.id === id)?.rule;
  }

  /** Lets the rules that hold for a row hold for other rows of the same columns too. */
  spread(sheetId: UID, row: Area, to: Area): void {
    const reaching = <T extends { readonly areas: readonly Area[] }>(
      rules: readonly KeptRule<T>[],
    ) =>
      rules.flatMap(({ id, rule }) => {
        const news = rule.areas.flatMap((area) => {
          const both = intersect(area, row);
          return both ? [{ ...both, row: to.row, rows: to.rows }] : [];
        });
        const missing = news.filter((one) => !rule.areas.some((area) => contains(area, one)));
        return missing.length === 0 ? [] : [{ id, rule, areas: joined(rule.areas, missing) }];
      });
    for (const { id, rule, areas } of reaching(this.#validationsOn(sheetId))) {
      const grown = reread({ ...rule, areas }, rule.areas[0], followValidation);
      enforce(this.#engine, sheetId, id, grown);
      const rules = this.#validationsOn(sheetId).map((one) =>
        one.id === id ? { id, rule: grown } : one,
      );
      this.#validations.value = { ...this.#validations.value, [sheetId]: rules };
    }
    for (const { id, rule, areas } of reaching(this.#formatsOn(sheetId)))
      this.updateConditionalFormat(
        sheetId,
        id,
        reread({ ...rule, areas }, rule.areas[0], followFormat),
      );
  }

  /** Lets drop-down lists that were a whole column of a table offer its new rows too. */
  growLists(body: GrownBody): void {
    for (const [sheetId, rules] of Object.entries(this.#validations.value)) {
      const name = this.#engine.getters.getSheetName(sheetId);
      const grown = rules.map(({ id, rule: validation }) => {
        const { rule } = validation;
        if (rule.kind !== "list") return { id, rule: validation };
        const source = grownList(rule.source, name, body);
        if (source === rule.source) return { id, rule: validation };
        const changed = { ...validation, rule: { ...rule, source } };
        enforce(this.#engine, sheetId, id, changed);
        return { id, rule: changed };
      });
      this.#validations.value = { ...this.#validations.value, [sheetId]: grown };
    }
  }

  #enforced(sheetId: UID, rule: ValidationSnapshot): KeptRule<ValidationSnapshot> {
    const id = `validation-${this.#next++}`;
    enforce(this.#engine, sheetId, id, rule);
    return { id, rule };
  }

  #validationsOn(sheetId: UID): readonly KeptRule<ValidationSnapshot>[] {
    return this.#validations.value[sheetId] ?? [];
  }

  #formatsOn(sheetId: UID): readonly KeptRule<ConditionalFormatSnapshot>[] {
    return this.#conditional.value[sheetId] ?? [];
  }

  #setFormats(sheetId: UID, formats: readonly KeptRule<ConditionalFormatSnapshot>[]): void {
    this.#conditional.value = { ...this.#conditional.value, [sheetId]: formats };
  }
}
