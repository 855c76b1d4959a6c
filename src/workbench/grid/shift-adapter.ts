import type { Getters, Range as EngineRange, RangeAdapterFunctions } from "@odoo/o-spreadsheet";
import { tokenize } from "@borgar/fx";
import { areaOf } from "./engine-range";
import { type Shift, shifted } from "./shift";

type CoreGetters = Pick<Getters, "getRangeFromSheetXC" | "getRangeString" | "getSheetName">;

/** The engine's mark of a reference whose cells are gone. */
const gone: EngineRange = {
  sheetId: "",
  zone: { left: -1, top: -1, right: -1, bottom: -1 },
  unboundedZone: { left: -1, top: -1, right: -1, bottom: -1 },
  parts: [],
  invalidXc: "#REF",
  prefixSheet: false,
};

/** Tells the engine's parts how references follow a shift of cells. */
export function adaptTo(shift: Shift, getters: CoreGetters): RangeAdapterFunctions {
  const applyChange: RangeAdapterFunctions["applyChange"] = (range) => {
    const isOpen =
      range.unboundedZone.bottom === undefined || range.unboundedZone.right === undefined;
    if (range.invalidXc !== undefined || isOpen) return { changeType: "NONE", range };
    const before = { sheetId: range.sheetId, area: areaOf(range) };
    const after = shifted(shift, before);
    if (!after) return { changeType: "REMOVE", range: gone };
    const { row, column, rows, columns } = after.area;
    const { area } = before;
    const isSame =
      after.sheetId === before.sheetId &&
      row === area.row &&
      column === area.column &&
      rows === area.rows &&
      columns === area.columns;
    if (isSame) return { changeType: "NONE", range };
    const zone = { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
    const isResized = rows !== area.rows || columns !== area.columns;
    return {
      changeType: isResized ? "RESIZE" : "MOVE",
      range: {
        ...range,
        zone,
        unboundedZone: zone,
        sheetId: after.sheetId,
        prefixSheet: range.prefixSheet || after.sheetId !== before.sheetId,
      },
    };
  };
  const adaptRangeString: RangeAdapterFunctions["adaptRangeString"] = (sheetId, text) => {
    const change = applyChange(getters.getRangeFromSheetXC(sheetId, text));
    if (change.changeType === "NONE" || change.changeType === "REMOVE")
      return { changeType: change.changeType, range: text };
    return { changeType: change.changeType, range: getters.getRangeString(change.range, sheetId) };
  };
  return {
    applyChange,
    adaptRangeString,
    adaptFormulaString: (sheetId, formula) =>
      formula.startsWith("=")
        ? tokenize(formula, { mergeRefs: true })
            .map(({ type, value }) =>
              type === "range" ? adaptRangeString(sheetId, value).range : value,
            )
            .join("")
        : formula,
    adaptCompiledFormula: (formula) => formula.adaptCompiledFormula(applyChange, (name) => name),
  };
}
