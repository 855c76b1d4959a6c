import type { CellStyle, ConditionalFormatSnapshot, ValidationOperator } from "../../snapshot";
import { HostError } from "../errors";
import { type HostContext, HostObject } from "../object";
import { canonicalColor } from "./color";
import type { Range } from "./range";
import { AreaCollection } from "./parts";

export class ConditionalFormatCollection extends AreaCollection {
  override items$(): readonly ConditionalFormat[] {
    return this.book$.rules
      .conditionalFormatIds(this.sheetId$, this.area$)
      .map((id) => new ConditionalFormat(this.context$, this.sheetId$, id));
  }

  add(type: string): ConditionalFormat {
    if (type !== "Custom" && type !== "CellValue")
      throw new HostError("NotImplemented", `Conditional format ${type}`);
    const rule =
      type === "Custom"
        ? ({ kind: "formula", formula: "=FALSE" } as const)
        : ({ kind: "cellValue", operator: "equalTo", formula1: '=""' } as const);
    const format = { areas: [this.area$], rule, style: {}, stopIfTrue: false };
    const id = this.book$.rules.addConditionalFormat(this.sheetId$, format);
    return new ConditionalFormat(this.context$, this.sheetId$, id);
  }

  clearAll(): void {
    this.book$.rules.removeConditionalFormats(this.sheetId$, this.area$);
  }
}

abstract class FormatPart extends HostObject {
  readonly sheetId$: string;
  readonly formatId$: string;

  constructor(context: HostContext, sheetId: string, formatId: string) {
    super(context);
    this.sheetId$ = sheetId;
    this.formatId$ = formatId;
  }

  get format$(): ConditionalFormatSnapshot {
    const found = this.book$.rules.conditionalFormat(this.sheetId$, this.formatId$);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  change$(change: Partial<ConditionalFormatSnapshot>): void {
    this.book$.rules.updateConditionalFormat(this.sheetId$, this.formatId$, change);
  }

  style$(change: CellStyle): void {
    this.change$({ style: { ...this.format$.style, ...change } });
  }
}

export class ConditionalFormat extends FormatPart {
  override id$(): string {
    return this.formatId$;
  }

  get id(): string {
    return this.formatId$;
  }

  get type(): string {
    return this.format$.rule.kind === "formula" ? "Custom" : "CellValue";
  }

  get stopIfTrue(): boolean {
    return this.format$.stopIfTrue;
  }

  set stopIfTrue(stopIfTrue: boolean) {
    this.change$({ stopIfTrue });
  }

  get custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this.context$, this.sheetId$, this.formatId$);
  }

  get cellValue(): CellValueConditionalFormat {
    return new CellValueConditionalFormat(this.context$, this.sheetId$, this.formatId$);
  }

  getRange(): Range {
    const [area] = this.format$.areas;
    if (!area) throw new HostError("ItemNotFound");
    return this.context$.make.range(this.sheetId$, area);
  }
}

export class CustomConditionalFormat extends FormatPart {
  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.context$, this.sheetId$, this.formatId$);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.context$, this.sheetId$, this.formatId$);
  }
}

export class ConditionalFormatRule extends FormatPart {
  get formula(): string {
    const { rule } = this.format$;
    return rule.kind === "formula" ? rule.formula : "";
  }

  set formula(formula: string) {
    this.change$({ rule: { kind: "formula", formula } });
  }
}

export class CellValueConditionalFormat extends FormatPart {
  get rule(): object {
    const { rule } = this.format$;
    if (rule.kind !== "cellValue") return {};
    const operator = rule.operator.charAt(0).toUpperCase() + rule.operator.slice(1);
    return { ...rule, operator };
  }

  set rule(rule: { formula1: string; formula2?: string; operator: string }) {
    const { formula1, formula2 } = rule;
    // Office.js calls two of the operators otherwise than for data validation.
    const operator = (rule.operator.charAt(0).toLowerCase() + rule.operator.slice(1))
      .replace(/^greaterThanOrEqual$/, "greaterThanOrEqualTo")
      .replace(/^lessThanOrEqual$/, "lessThanOrEqualTo") as ValidationOperator;
    this.change$({
      rule: { kind: "cellValue", operator, formula1, ...(formula2 ? { formula2 } : {}) },
    });
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.context$, this.sheetId$, this.formatId$);
  }
}

export class ConditionalRangeFormat extends FormatPart {
  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.context$, this.sheetId$, this.formatId$);
  }

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.context$, this.sheetId$, this.formatId$);
  }
}

export class ConditionalRangeFont extends FormatPart {
  get color(): string {
    return this.format$.style.fontColor ?? "";
  }

  set color(color: string) {
    this.style$({ fontColor: canonicalColor(color) });
  }

  get bold(): boolean {
    return this.format$.style.bold ?? false;
  }

  set bold(bold: boolean) {
    this.style$({ bold });
  }

  get italic(): boolean {
    return this.format$.style.italic ?? false;
  }

  set italic(italic: boolean) {
    this.style$({ italic });
  }
}

export class ConditionalRangeFill extends FormatPart {
  get color(): string {
    return this.format$.style.fill ?? "";
  }

  set color(color: string) {
    this.style$({ fill: canonicalColor(color) });
  }
}
