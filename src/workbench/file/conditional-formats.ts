import type {
  CellIsOperators,
  ConditionalFormattingRule,
  Worksheet,
} from "@cj-tech-master/excelts";
import { attr } from "@cj-tech-master/excelts/xml";
import type { ConditionalFormatSnapshot, SheetSnapshot } from "../snapshot";
import { fromStoredFormula } from "./formula/from-stored";
import { toStoredFormula } from "./formula/to-stored";
import { areaAddress, areasOf } from "./geometry";
import { operatorOf, storedOperator } from "./operators";
import { elements, isSet, partText, setPartText, type Parts } from "./package";
import { sheetFrame } from "./sheet-frame";
import type { Palette } from "./palette";
import { readStyle } from "./read-styles";
import { differentialStyle } from "./styles";

/** Writes the conditional formats; the first has the highest priority. */
export function writeConditionalFormats(worksheet: Worksheet, sheet: SheetSnapshot): void {
  sheet.conditionalFormats.forEach((format, index) => {
    worksheet.addConditionalFormatting({
      ref: format.areas.map(areaAddress).join(" "),
      rules: [
        { ...writtenRule(format), priority: index + 1, style: differentialStyle(format.style) },
      ],
    });
  });
}

function writtenRule({ rule }: ConditionalFormatSnapshot): ConditionalFormattingRule {
  if (rule.kind === "formula") {
    return { type: "expression", formulae: [toStoredFormula(rule.formula)] };
  }
  const formulas = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])];
  return {
    type: "cellIs",
    // The library's type lacks some operators; it writes the word as it is.
    operator: storedOperator(rule.operator) as CellIsOperators,
    formulae: formulas.map((formula) => toStoredFormula(formula)),
  };
}

/** Marks the rules after which Excel stops: the library does not know that mark. */
export function markStoppingFormats(parts: Parts, path: string, sheet: SheetSnapshot): void {
  const marked = sheet.conditionalFormats.flatMap(({ stopIfTrue }, index) =>
    stopIfTrue ? [index + 1] : [],
  );
  if (marked.length === 0) return;
  const text = partText(parts, path).replace(
    /(<cfRule [^>]*priority="(\d+)")/g,
    (whole, _start, priority) =>
      marked.includes(Number(priority)) ? `${whole} stopIfTrue="1"` : whole,
  );
  setPartText(parts, path, text);
}

/** Conditional formats of the two kinds that a snapshot knows, by priority. */
export function readConditionalFormats(
  worksheet: Worksheet,
  parts: Parts,
  path: string,
  palette: Palette,
): ConditionalFormatSnapshot[] {
  const stopping = new Set(
    elements(sheetFrame(parts, path), "cfRule")
      .filter((rule) => isSet(rule, "stopIfTrue"))
      .map((rule) => Number(attr(rule, "priority"))),
  );
  return worksheet.conditionalFormattings
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((a, b) => (a.rule.priority ?? 0) - (b.rule.priority ?? 0))
    .flatMap(({ ref, rule }) => {
      const read = readRule(rule);
      if (read === undefined) return [];
      const style = readStyle(rule.style ?? {}, palette) ?? {};
      return [
        { areas: areasOf(ref), rule: read, style, stopIfTrue: stopping.has(rule.priority ?? 0) },
      ];
    });
}

function readRule(rule: ConditionalFormattingRule): ConditionalFormatSnapshot["rule"] | undefined {
  if (rule.type !== "expression" && rule.type !== "cellIs") return undefined;
  const [formula1 = "", formula2] = (rule.formulae ?? []).map((formula) =>
    fromStoredFormula(String(formula)),
  );
  if (rule.type === "expression") return { kind: "formula", formula: formula1 };
  return {
    kind: "cellValue",
    operator: operatorOf(rule.operator ?? "between"),
    formula1,
    ...(formula2 !== undefined && { formula2 }),
  };
}
