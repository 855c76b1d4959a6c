import type { ValidationOperator, ValidationRule, ValidationSnapshot } from "../../snapshot";
import { formatAddress, quoteSheet } from "../../grid/area";
import { HostError } from "../errors";
import type { Range } from "./range";
import { AreaPart } from "./parts";

const lower = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);
const upper = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

const noRule: ValidationSnapshot = {
  areas: [],
  rule: { kind: "custom", formula: "=TRUE" },
  allowBlank: true,
  error: { title: "", message: "", style: "stop", show: true },
  prompt: { title: "", message: "", show: true },
};

interface BasicRule {
  readonly formula1: string | number;
  readonly formula2?: string | number;
  readonly operator: string;
}

/** Excel.DataValidationRule. */
interface OfficeRule {
  readonly list?: { readonly source: string | Range; readonly inCellDropDown: boolean };
  readonly custom?: { readonly formula: string };
  readonly wholeNumber?: BasicRule;
  readonly decimal?: BasicRule;
  readonly date?: BasicRule;
  readonly textLength?: BasicRule;
}

export class DataValidation extends AreaPart {
  get rule(): object {
    const rule = this.#current()?.rule;
    if (!rule) return {};
    const { kind, ...rest } = rule;
    return { [kind]: "operator" in rest ? { ...rest, operator: upper(rest.operator) } : rest };
  }

  set rule(rule: OfficeRule) {
    this.#change({ rule: this.#toRule(rule) });
  }

  get type(): string {
    const rule = this.#current()?.rule;
    return rule ? upper(rule.kind) : "None";
  }

  get ignoreBlanks(): boolean {
    return this.#current()?.allowBlank ?? true;
  }

  set ignoreBlanks(allowBlank: boolean) {
    this.#change({ allowBlank });
  }

  get errorAlert(): object {
    const { title, message, style, show } = (this.#current() ?? noRule).error;
    return { title, message, style: upper(style), showAlert: show };
  }

  set errorAlert(alert: { title: string; message: string; style: string; showAlert: boolean }) {
    const style = lower(alert.style) as ValidationSnapshot["error"]["style"];
    this.#change({
      error: { title: alert.title, message: alert.message, style, show: alert.showAlert },
    });
  }

  get prompt(): object {
    const { title, message, show } = (this.#current() ?? noRule).prompt;
    return { title, message, showPrompt: show };
  }

  set prompt(prompt: { title: string; message: string; showPrompt: boolean }) {
    this.#change({
      prompt: { title: prompt.title, message: prompt.message, show: prompt.showPrompt },
    });
  }

  clear(): void {
    this.book$.rules.setValidation(this.sheetId$, this.area$, undefined);
  }

  #current(): ValidationSnapshot | undefined {
    return this.book$.rules.validationOf(this.sheetId$, this.area$);
  }

  #change(change: Partial<ValidationSnapshot>): void {
    const before = this.#current() ?? noRule;
    this.book$.rules.setValidation(this.sheetId$, this.area$, {
      ...before,
      ...change,
      areas: [this.area$],
    });
  }

  #toRule(rule: OfficeRule): ValidationRule {
    if (rule.list) {
      const { source, inCellDropDown } = rule.list;
      return { kind: "list", source: this.#source(source), inCellDropDown };
    }
    if (rule.custom) return { kind: "custom", formula: rule.custom.formula };
    for (const kind of ["wholeNumber", "decimal", "date", "textLength"] as const) {
      const basic = rule[kind];
      if (!basic) continue;
      const operator = lower(basic.operator) as ValidationOperator;
      const { formula1, formula2 } = basic;
      const second = formula2 === undefined || formula2 === "" ? {} : { formula2 };
      return { kind, operator, formula1, ...second };
    }
    throw new HostError("InvalidArgument");
  }

  #source(source: string | Range): string {
    if (typeof source === "string") return source;
    const sheet = quoteSheet(this.book$.sheets.name(source.sheetId$));
    return `=${sheet}!${formatAddress(source.area$, true)}`;
  }
}
