import type { Style, UID } from "@odoo/o-spreadsheet";
import type { Area, CellStyle } from "../snapshot";
import { type CellError, cellError } from "./cell-error";
import type { Engine } from "./engine";
import { localBoolean } from "./errors";
import { engineFormat } from "./formats";
import { LookChanges } from "./look-changes";
import { registries } from "./spreadsheet";
import { defined, engineNames, toBorder } from "./style-terms";
import { decodeFormula } from "./structured";

export type CellInput = string | number | boolean | null;

export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export interface CellReading {
  readonly value: string | number | boolean;
  readonly type: ValueType;
  /** As drawn in the cell. */
  readonly text: string;
  /** Why the value is an error, as the card at the cell says it. */
  readonly message?: string;
}

/** The engine's style with what only Excel knows. */
type FullStyle = Style & {
  readonly excelFormat?: string;
  readonly fontName?: string;
  readonly indent?: number;
};

const nothing: CellReading = { value: "", type: "Empty", text: "" };

/** Contents, formats and styles of cells, in Excel's terms. */
export class Cells {
  readonly #engine: Engine;
  readonly looks: LookChanges;
  readonly #encode: (formula: string, sheetId: UID, row: number, column: number) => string;

  constructor(
    engine: Engine,
    encode: (formula: string, sheetId: UID, row: number, column: number) => string,
  ) {
    this.#engine = engine;
    this.looks = new LookChanges(engine);
    this.#encode = encode;
  }

  /** Writes an input as if typed in en-US; null leaves the cell, "" clears its content. */
  write(sheetId: UID, row: number, col: number, input: CellInput): void {
    if (input === null) return;
    this.#engine.ensureSize(sheetId, row + 1, col + 1);
    const content =
      typeof input === "string" && input.length > 1 && input.startsWith("=")
        ? this.#encode(input, sheetId, row, col)
        : typeof input === "boolean"
          ? String(input).toUpperCase()
          : String(input);
    this.#engine.later(() => {
      const { getters, model } = this.#engine;
      const isText = getters.getCell({ sheetId, row, col })?.format === "@";
      const asText = typeof input === "string" && isText && input.startsWith("=");
      return model.dispatch("UPDATE_CELL", {
        sheetId,
        row,
        col,
        content: asText ? `'${input}` : content,
      });
    });
  }

  read(sheetId: UID, row: number, col: number): CellReading {
    this.#engine.flush();
    if (!this.#isInside(sheetId, row, col)) return nothing;
    const { getters, locale } = this.#engine;
    const { value, formattedValue: text } = getters.getEvaluatedCell({ sheetId, row, col });
    if (typeof value === "number") return { value, type: "Double", text };
    if (typeof value === "boolean")
      return { value, type: "Boolean", text: localBoolean(value, locale) };
    if (value === null || (value === "" && !this.isFormula(sheetId, row, col))) return nothing;
    if (!registries.errorTypes.has(value)) {
      // In a text cell the engine shows the apostrophe by which it keeps "=1" from being a formula.
      const isMarked =
        value.startsWith("'") && getters.getCell({ sheetId, row, col })?.format === "@";
      return isMarked
        ? { value: value.slice(1), type: "String", text: text.slice(1) }
        : { value, type: "String", text };
    }
    const error = cellError(this.#engine, { sheetId, row, col });
    if (!error) return nothing;
    return { value: error.error, type: "Error", text: error.text, message: error.sentence };
  }

  /** The error that a cell shows and what the card at the cell says of it. */
  error(sheetId: UID, row: number, col: number): CellError | undefined {
    this.#engine.flush();
    if (!this.#isInside(sheetId, row, col)) return undefined;
    return cellError(this.#engine, { sheetId, row, col });
  }

  isFormula(sheetId: UID, row: number, col: number): boolean {
    this.#engine.flush();
    return (
      this.#isInside(sheetId, row, col) &&
      this.#engine.getters.getCell({ sheetId, row, col })?.isFormula === true
    );
  }

  /** The formula as written (en-US), else undefined. */
  formula(sheetId: UID, row: number, col: number): string | undefined {
    this.#engine.flush();
    if (!this.#isInside(sheetId, row, col)) return undefined;
    const cell = this.#engine.getters.getCell({ sheetId, row, col });
    return cell?.isFormula
      ? decodeFormula(cell.compiledFormula.toFormulaString(this.#engine.getters))
      : undefined;
  }

  /** What a formula bar would hold: the formula, a text with its apostrophe, or the value. */
  input(sheetId: UID, row: number, col: number): string | number | boolean {
    return this.formula(sheetId, row, col) ?? this.read(sheetId, row, col).value;
  }

  /** Whether the cell shows a value that spilled from another cell; then that cell. */
  spillOrigin(sheetId: UID, row: number, col: number) {
    this.#engine.flush();
    if (!this.#isInside(sheetId, row, col)) return undefined;
    const origin = this.#engine.getters.getArrayFormulaSpreadingOn({ sheetId, row, col });
    return origin && { row: origin.row, column: origin.col };
  }

  spillArea(sheetId: UID, row: number, col: number): Area | undefined {
    this.#engine.flush();
    if (!this.#isInside(sheetId, row, col)) return undefined;
    const zone = this.#engine.getters.getSpreadZone({ sheetId, row, col });
    return (
      zone && {
        row: zone.top,
        column: zone.left,
        rows: zone.bottom - zone.top + 1,
        columns: zone.right - zone.left + 1,
      }
    );
  }

  setFormat(sheetId: UID, area: Area, excelFormat: string): void {
    const format = engineFormat(excelFormat);
    const lossy = format !== excelFormat && excelFormat !== "General";
    this.looks.change(
      sheetId,
      area,
      (style) => ({ ...style, excelFormat: lossy ? excelFormat : undefined }),
      format,
    );
  }

  format(sheetId: UID, row: number, col: number): string {
    this.#engine.flush();
    if (!this.#isInside(sheetId, row, col)) return "General";
    const { getters } = this.#engine;
    const cell = getters.getCell({ sheetId, row, col });
    const style: FullStyle | undefined = cell?.style;
    const format = style?.excelFormat ?? cell?.format;
    if (format) return format;
    return getters.getEvaluatedCell({ sheetId, row, col }).format ?? "General";
  }

  style(sheetId: UID, row: number, col: number): CellStyle {
    this.#engine.flush();
    if (!this.#isInside(sheetId, row, col)) return {};
    const style: FullStyle = this.#engine.getters.getCell({ sheetId, row, col })?.style ?? {};
    const border = this.#engine.getters.getCellBorder({ sheetId, row, col });
    return defined({
      bold: style.bold,
      italic: style.italic,
      underline: style.underline,
      strikethrough: style.strikethrough,
      fontSize: style.fontSize,
      fontName: style.fontName,
      fontColor: style.textColor,
      fill: style.fillColor,
      horizontal: style.align,
      vertical: style.verticalAlign,
      wrap: style.wrapping === "wrap" ? true : undefined,
      indent: style.indent,
      border: border
        ? defined({
            top: toBorder(border.top),
            bottom: toBorder(border.bottom),
            left: toBorder(border.left),
            right: toBorder(border.right),
          })
        : undefined,
    });
  }

  /** Changes the named parts of the style of an area; `undefined` takes a part back to the default. */
  setStyle(
    sheetId: UID,
    area: Area,
    change: { readonly [K in Exclude<keyof CellStyle, "border">]?: CellStyle[K] | undefined },
  ): void {
    const parts: [string, unknown][] = Object.entries(change).map(([key, value]) => {
      if (key === "wrap") return ["wrapping", value ? "wrap" : undefined];
      return [engineNames[key] ?? key, value];
    });
    this.looks.change(sheetId, area, (style) => ({ ...style, ...Object.fromEntries(parts) }));
  }

  /** Gives cells that have no look of their own the look of the row above the new ones. */
  copyLook(sheetId: UID, from: number, to: number, column: number, columns: number): void {
    this.#engine.later(() => {
      const { getters, model } = this.#engine;
      for (let col = column; col < column + columns; col++) {
        const source = getters.getCell({ sheetId, row: from, col });
        const target = getters.getCell({ sheetId, row: to, col });
        if (!source || target?.style) continue;
        const format = target?.format ?? source.format;
        model.dispatch("UPDATE_CELL", {
          sheetId,
          row: to,
          col,
          ...(source.style ? { style: source.style } : {}),
          ...(format ? { format } : {}),
        });
      }
      return undefined;
    });
  }

  #isInside(sheetId: UID, row: number, col: number): boolean {
    const { getters } = this.#engine;
    return row < getters.getNumberRows(sheetId) && col < getters.getNumberCols(sheetId);
  }
}
