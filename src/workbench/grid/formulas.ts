import type { UID } from "@odoo/o-spreadsheet";
import { tokenize } from "@borgar/fx";
import { HostError } from "../host/errors";
import type { Area } from "../snapshot";
import { maxColumns, maxRows, parseAddress, splitSheet } from "./area";
import type { Engine } from "./engine";
import type { BookName, Names } from "./names";
import type { Place } from "./shift";
import type { Sheets } from "./sheets";
import {
  decodeFormula,
  encodeFormula,
  type FormulaPlace,
  type Missing,
  wrapper,
} from "./structured";
import type { Tables } from "./tables";
import { type TableRename, renameInFormula } from "./table-rename";

/** Formulas between the form in which a person writes them and the engine's. */
export class Formulas {
  readonly #engine: Engine;
  readonly #sheets: Sheets;
  readonly #tables: () => Tables;
  readonly #names: () => Names;
  /** Names that are being read: one that stands for itself would never end. */
  readonly #reading = new Set<BookName>();

  constructor(engine: Engine, sheets: Sheets, tables: () => Tables, names: () => Names) {
    this.#engine = engine;
    this.#sheets = sheets;
    this.#tables = tables;
    this.#names = names;
  }

  /** Puts a formula as written, en-US, into the engine's form. */
  encode(formula: string, { sheetId, area }: Place, missing: Missing = "refuse"): string {
    this.#makeRoom(formula, sheetId);
    const place = { sheet: this.#sheets.name(sheetId), row: area.row, column: area.column };
    this.#tables().formulaWritten(place);
    return this.#encode(formula, place, missing);
  }

  /** The cells that a single reference to a table means, read from outside of it. */
  tableArea(reference: string): Place | undefined {
    const outside = { sheet: "", row: -1, column: -1 };
    const encoded = this.#encode(`=${reference}`, outside, "break");
    const [sheet, address] = splitSheet(/,(.*)\)$/.exec(encoded)?.[1] ?? "");
    const sheetId = sheet === undefined ? undefined : this.#sheets.find(sheet);
    const area = parseAddress(address);
    return sheetId !== undefined && area ? { sheetId, area } : undefined;
  }

  /** What a formula comes to when it stands on the sheet: a value, or rows of values. */
  evaluate(formula: string, sheetId: UID): unknown {
    this.#engine.flush();
    const area: Area = { row: 0, column: 0, rows: 1, columns: 1 };
    const encoded = this.encode(formula, { sheetId, area }, "break");
    const value: unknown = this.#engine.getters.evaluateFormula(sheetId, encoded);
    if (!Array.isArray(value)) return value;
    const columns = value as readonly (readonly unknown[])[];
    return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row]));
  }

  /**
   * Reads formulas again whose tables or names have become others.
   *
   * @param names that came, went or mean something else
   */
  readAnew(renames: readonly TableRename[], names: readonly string[] = []): void {
    const { getters, model } = this.#engine;
    const wanted = names.map((name) => name.toLowerCase());
    for (const sheetId of this.#sheets.ids())
      for (const cell of getters.getCells(sheetId)) {
        if (!cell.isFormula) continue;
        const content = cell.compiledFormula.toFormulaString(getters);
        const isTouched =
          content.includes(`${wrapper}(`) ||
          wanted.some((name) => content.toLowerCase().includes(name));
        if (!isTouched) continue;
        const { row, col } = getters.getCellPosition(cell.id);
        const place = { sheet: this.#sheets.name(sheetId), row, column: col };
        const home = this.#tables().at(place)?.name;
        const homeBefore = renames.find(({ table }) => table.to === home)?.table.from ?? home;
        const formula = renameInFormula(decodeFormula(content), renames, homeBefore);
        const anew = this.#encode(formula, place, "break");
        if (anew !== content)
          this.#engine.later(() =>
            model.dispatch("UPDATE_CELL", { sheetId, row, col, content: anew }),
          );
      }
    this.#engine.flush();
  }

  #encode(formula: string, place: FormulaPlace, missing: Missing): string {
    const tables = this.#tables();
    const known = tables.known();
    return encodeFormula(
      formula,
      place,
      {
        table: (name) => known.find((table) => table.name.toLowerCase() === name.toLowerCase()),
        tableAt: (at) => tables.at(at),
        name: (text, at) => this.#meaning(text, at),
      },
      missing,
    );
  }

  /** What a name stands for, in the engine's form. */
  #meaning(text: string, place: FormulaPlace): string | undefined {
    const [sheet, word] = splitSheet(text);
    const scope = this.#sheets.find(sheet ?? place.sheet);
    const name = this.#names().find(word, scope);
    if (!name) return undefined;
    if (this.#reading.has(name))
      throw new HostError("InvalidArgument", `The name ${name.name} refers to itself.`);
    this.#reading.add(name);
    try {
      return this.#encode(name.formula, place, "break").replace(/^=/, "");
    } finally {
      this.#reading.delete(name);
    }
  }

  /** A sheet that grows later would push references that point beyond its end further away. */
  #makeRoom(formula: string, home: UID): void {
    // Every sheet has a hundred rows and the columns A to Z from the start.
    if (!/[A-Z]\$?\d{3}|[A-Z]{2}\$?\d/i.test(formula)) return;
    for (const { type, value } of tokenize(formula, { mergeRefs: true })) {
      if (type !== "range") continue;
      const [name, address] = splitSheet(value);
      const sheetId = name === undefined ? home : this.#sheets.find(name);
      const area = parseAddress(address);
      if (sheetId === undefined || !area || area.rows === maxRows || area.columns === maxColumns)
        continue;
      this.#engine.ensureSize(sheetId, area.row + area.rows, area.column + area.columns);
    }
  }
}
