import type { Worksheet } from "@cj-tech-master/excelts";
import { attr, textContent, XmlWriter, type XmlElement } from "@cj-tech-master/excelts/xml";
import { serialOfIsoDay } from "../iso-day";
import type {
  SheetSnapshot,
  ValidationOperator,
  ValidationRule,
  ValidationSnapshot,
} from "../snapshot";
import { fromStoredFormula } from "./formula/from-stored";
import { toStoredFormula } from "./formula/to-stored";
import { areaAddress, areasOf } from "./geometry";
import { operatorOf, storedOperator } from "./operators";
import { elements, isSet, partText, setPartText, type Parts } from "./package";
import { sheetFrame } from "./sheet-frame";

const KINDS = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
} as const;

type ComparingKind = keyof typeof KINDS;
type ErrorStyle = ValidationSnapshot["error"]["style"];

/** Makes the library place the element; {@link writeValidations} then fills it. */
export function announceValidations(worksheet: Worksheet, sheet: SheetSnapshot): void {
  if (sheet.validations.length === 0) return;
  worksheet.dataValidations.add("A1", { type: "list", formulae: ['"x"'] });
}

/**
 * Writes the validations of a sheet: the library turns formulas of dates and numbers into
 * numbers and cannot hide the drop-down.
 */
export function writeValidations(parts: Parts, path: string, sheet: SheetSnapshot): void {
  if (sheet.validations.length === 0) return;
  const xml = new XmlWriter();
  xml.openNode("dataValidations", { count: sheet.validations.length });
  for (const validation of sheet.validations) writeValidation(xml, validation);
  xml.closeNode();
  const announced = /<dataValidations .*?<\/dataValidations>/s;
  setPartText(
    parts,
    path,
    partText(parts, path).replace(announced, () => xml.xml),
  );
}

function writeValidation(xml: XmlWriter, validation: ValidationSnapshot): void {
  const { rule, error, prompt } = validation;
  xml.openNode("dataValidation", {
    ...ruleAttributes(rule),
    ...(error.style !== "stop" && { errorStyle: error.style }),
    ...(validation.allowBlank && { allowBlank: 1 }),
    ...(prompt.show && { showInputMessage: 1 }),
    ...(error.show && { showErrorMessage: 1 }),
    ...(error.title !== "" && { errorTitle: error.title }),
    ...(error.message !== "" && { error: error.message }),
    ...(prompt.title !== "" && { promptTitle: prompt.title }),
    ...(prompt.message !== "" && { prompt: prompt.message }),
    sqref: validation.areas.map(areaAddress).join(" "),
  });
  ruleFormulas(rule).forEach((formula, index) => {
    xml.leafNode(`formula${String(index + 1)}`, {}, formula);
  });
  xml.closeNode();
}

function ruleAttributes(rule: ValidationRule): Record<string, string | number> {
  if (rule.kind === "custom") return { type: "custom" };
  if (rule.kind === "list")
    return { type: "list", ...(!rule.inCellDropDown && { showDropDown: 1 }) };
  return { type: KINDS[rule.kind], operator: storedOperator(rule.operator) };
}

function ruleFormulas(rule: ValidationRule): string[] {
  if (rule.kind === "custom") return [toStoredFormula(rule.formula)];
  if (rule.kind === "list") {
    const isFormula = rule.source.startsWith("=");
    return [isFormula ? toStoredFormula(rule.source) : `"${rule.source.replaceAll('"', '""')}"`];
  }
  return [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map(storedLimit);
}

/** A number, a formula with `=`, or a day as `2026-01-31`, which a file holds as serial number. */
function storedLimit(limit: string | number): string {
  if (typeof limit === "number") return String(limit);
  if (limit.startsWith("=")) return toStoredFormula(limit);
  return String(serialOfIsoDay(limit) ?? limit);
}

/** Validations of a sheet; limits come as numbers or as formulas with `=`. */
export function readValidations(parts: Parts, path: string): ValidationSnapshot[] {
  return elements(sheetFrame(parts, path), "dataValidation").flatMap((element) => {
    // Where a rule refers to another sheet, Excel may keep it in an extension, in other words.
    const areas = attr(element, "sqref") ?? text(elements(element, "sqref")[0]);
    const rule = readRule(element);
    if (rule === undefined) return [];
    return [
      {
        areas: areasOf(areas),
        rule,
        allowBlank: isSet(element, "allowBlank"),
        error: {
          title: attr(element, "errorTitle") ?? "",
          message: attr(element, "error") ?? "",
          style: readErrorStyle(attr(element, "errorStyle")),
          show: isSet(element, "showErrorMessage"),
        },
        prompt: {
          title: attr(element, "promptTitle") ?? "",
          message: attr(element, "prompt") ?? "",
          show: isSet(element, "showInputMessage"),
        },
      },
    ];
  });
}

function text(element: XmlElement | undefined): string {
  return element === undefined ? "" : textContent(element);
}

function readErrorStyle(style: string | undefined): ErrorStyle {
  return style === "warning" || style === "information" ? style : "stop";
}

function readRule(element: XmlElement): ValidationRule | undefined {
  const type = attr(element, "type");
  const [formula1 = "", formula2] = ["formula1", "formula2"].map((name) => {
    const [child] = elements(element, name);
    return child && text(child);
  });
  if (type === "custom") return { kind: "custom", formula: fromStoredFormula(formula1) };
  if (type === "list") {
    const source = formula1.startsWith('"')
      ? formula1.slice(1, -1).replaceAll('""', '"')
      : fromStoredFormula(formula1);
    return { kind: "list", source, inCellDropDown: !isSet(element, "showDropDown") };
  }
  const kind = Object.keys(KINDS).find((candidate) => isStoredAs(candidate, type));
  if (kind === undefined || !isComparingKind(kind)) return undefined;
  const operator: ValidationOperator = operatorOf(attr(element, "operator") ?? "between");
  return {
    kind,
    operator,
    formula1: readLimit(formula1),
    ...(formula2 !== undefined && { formula2: readLimit(formula2) }),
  };
}

function isComparingKind(kind: string): kind is ComparingKind {
  return kind in KINDS;
}

function isStoredAs(kind: string, type: string | undefined): boolean {
  return isComparingKind(kind) && KINDS[kind] === type;
}

function readLimit(stored: string): string | number {
  const number = Number(stored);
  return stored !== "" && Number.isFinite(number) ? number : fromStoredFormula(stored);
}
