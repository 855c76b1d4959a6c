import { areaAddress } from "../blueprint/address";
import type { ConditionalFormatBlueprint } from "../blueprint/blueprint";
import { type ConditionalLookName, CONDITIONAL_LOOKS, type Look } from "../blueprint/look";

/** Gives areas of a sheet looks that depend on what stands in cells. */
export function writeConditionalFormats(
  sheet: Excel.Worksheet,
  formats: readonly ConditionalFormatBlueprint[],
): void {
  for (const { area, formula, look } of formats) {
    dressWhere(sheet.getRange(areaAddress(area)), formula, look);
  }
}

/** Gives a range a look where the formula, relative to its first cell, is true. */
export function dressWhere(range: Excel.Range, formula: string, name: ConditionalLookName): void {
  const look: Pick<Look, "bold" | "fill" | "colour"> = CONDITIONAL_LOOKS[name];
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  custom.format.font.color = look.colour;
  if (look.bold === true) custom.format.font.bold = true;
  if (look.fill !== undefined) custom.format.fill.color = look.fill;
}
