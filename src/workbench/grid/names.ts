import { HostError } from "../host/errors";
import type { Area } from "../snapshot";
import { formatAddress, parseAddress, quoteSheet, splitSheet } from "./area";
import { zoneOf } from "./cells";
import type { Engine } from "./engine";
import type { Sheets } from "./sheets";

/** A defined name for a range, at the moment of asking. */
export interface BookName {
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly comment: string;
}

/**
 * Defined names of the workbook. They stand for ranges; names for constants and formulas are
 * refused loudly until a template needs them.
 */
export class Names {
  readonly #engine: Engine;
  readonly #sheets: Sheets;
  readonly #comments = new Map<string, string>();

  constructor(engine: Engine, sheets: Sheets) {
    this.#engine = engine;
    this.#sheets = sheets;
  }

  all(): readonly BookName[] {
    this.#engine.flush();
    return this.#engine.getters.getNamedRanges().map(({ name, range }) => ({
      name,
      sheetId: range.sheetId,
      area: {
        row: range.zone.top,
        column: range.zone.left,
        rows: range.zone.bottom - range.zone.top + 1,
        columns: range.zone.right - range.zone.left + 1,
      },
      comment: this.#comments.get(name.toLowerCase()) ?? "",
    }));
  }

  find(name: string): BookName | undefined {
    const wanted = name.toLowerCase();
    return this.all().find((known) => known.name.toLowerCase() === wanted);
  }

  /** The name's formula with absolute reference, e.g. `=Annahmen!$B$5`. */
  formula(name: BookName): string {
    return `=${quoteSheet(this.#sheets.name(name.sheetId))}!${formatAddress(name.area, true)}`;
  }

  add(name: string, sheetId: string, area: Area, comment: string): void {
    checkName(name);
    if (this.find(name)) throw new HostError("ItemAlreadyExists");
    this.#comments.set(name.toLowerCase(), comment);
    const { getters, model } = this.#engine;
    this.#engine.ensureSize(sheetId, area.row + area.rows, area.column + area.columns);
    this.#engine.now(() =>
      model.dispatch("CREATE_NAMED_RANGE", {
        name,
        ranges: [getters.getRangeDataFromZone(sheetId, zoneOf(area))],
      }),
    );
  }

  /** Reads `=Annahmen!$B$5` or the same without `=`. */
  addFormula(name: string, formula: string, comment: string): void {
    const [sheet, address] = splitSheet(formula.replace(/^=/, ""));
    const sheetId = sheet === undefined ? this.#sheets.active : this.#sheets.find(sheet);
    const area = parseAddress(address);
    if (sheetId === undefined || !area)
      throw new HostError(
        "NotImplemented",
        `The workbench knows names for ranges only: ${formula}`,
      );
    this.add(name, sheetId, area, comment);
  }

  setComment(name: string, comment: string): void {
    this.#comments.set(name.toLowerCase(), comment);
  }

  remove(name: string): void {
    this.#engine.now(() => this.#engine.model.dispatch("DELETE_NAMED_RANGE", { name }));
  }
}

/** Excel's rule: begins with a letter, underscore or backslash; no cell address; no blanks. */
function checkName(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!isWord || parseAddress(name) || /^(r|c|r\d*c\d*)$/i.test(name))
    throw new HostError("InvalidArgument", `"${name}" is not a valid name.`);
}
