import { areaAddress } from "../blueprint/address";
import type { SheetBlueprint } from "../blueprint/blueprint";
import { namesOf } from "../blueprint/names";
import { NAME_COMMENT } from "./own-comment";

/** Defines the names of cells and areas of a sheet. */
export function writeAreaNames(sheet: Excel.Worksheet, blueprint: SheetBlueprint): void {
  for (const name of namesOf(blueprint)) {
    if ("formula" in name) continue;
    const range = sheet.getRange(areaAddress(name.area));
    sheet.context.workbook.names.add(name.name, range, NAME_COMMENT);
  }
}

/** Defines the names of formulas of a sheet; the tables that they read must be there. */
export function writeFormulaNames(workbook: Excel.Workbook, blueprint: SheetBlueprint): void {
  for (const name of namesOf(blueprint)) {
    if (!("formula" in name)) continue;
    workbook.names.add(name.name, name.formula, NAME_COMMENT);
  }
}
