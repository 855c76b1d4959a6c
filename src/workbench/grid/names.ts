import type { UID } from "@odoo/o-spreadsheet";
import { tokenize } from "@borgar/fx";
import { HostError } from "../host/errors";
import type { Area } from "../snapshot";
import { formatAddress, parseAddress, quoteSheet, splitSheet, zoneOf } from "./area";
import type { Engine } from "./engine";
import type { Kept } from "./ledger";
import { qualified } from "./name-formula";
import type { Place } from "./shift";
import type { Sheets } from "./sheets";
import { type TableRename, renameInFormula } from "./table-rename";

/** A defined name: for a range, a constant or a formula. */
export interface BookName {
  readonly name: string;
  /** En-US, with absolute references that name their sheet: `=Annahmen!$B$5`, `=0.19`. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet that the name is local to; absent for the whole workbook. */
  readonly scope?: UID;
}

/** What names need to know of the rest of the workbook. */
export interface NameSurroundings {
  readonly engine: Engine;
  readonly sheets: Sheets;
  /** The cells that a structured reference means. */
  readonly tableArea: (reference: string) => Place | undefined;
  readonly isTableName: (name: string) => boolean;
  /** Called when formulas may mean something else: names that came, went or changed. */
  readonly onChange: (names: readonly string[], renames: readonly TableRename[]) => void;
}

type NamesByKey = Readonly<Record<string, BookName>>;

/** Defined names of the workbook and of its sheets. */
export class Names {
  readonly #around: NameSurroundings;
  readonly #kept: Kept<NamesByKey>;

  constructor(around: NameSurroundings) {
    this.#around = around;
    this.#kept = around.engine.ledger.keep<NamesByKey>("names", {}, (names, follow) =>
      Object.fromEntries(
        Object.entries(names).map(([key, name]) => [
          key,
          { ...name, formula: follow.formula(name.scope ?? "", name.formula) },
        ]),
      ),
    );
  }

  /** All names but those of sheets that are gone, in the order of the alphabet as Excel gives them. */
  all(): readonly BookName[] {
    const { sheets, engine } = this.#around;
    engine.flush();
    return Object.values(this.#kept.value)
      .filter(({ scope }) => scope === undefined || sheets.exists(scope))
      .sort((a, b) => a.name.localeCompare(b.name, "de"));
  }

  /** The name as a formula on the sheet means it: the sheet's own, else the workbook's. */
  find(name: string, scope?: UID): BookName | undefined {
    const own = scope === undefined ? undefined : this.exactly(name, scope);
    return own ?? this.exactly(name);
  }

  /** The name of that scope, case ignored. */
  exactly(name: string, scope?: UID): BookName | undefined {
    const found = this.#kept.value[keyOf(name, scope)];
    return found && (scope === undefined || this.#around.sheets.exists(scope)) ? found : undefined;
  }

  /** The cells that the name stands for; undefined for constants, formulas and what is gone. */
  place({ formula, scope }: BookName): Place | undefined {
    const [token, ...more] = tokenize(formula.replace(/^=/, ""), { mergeRefs: true });
    if (!token || more.length > 0) return undefined;
    if (token.type === "structured" || this.#around.isTableName(token.value))
      return this.#around.tableArea(token.value);
    if (token.type === "range_named") {
      const other = this.find(token.value, scope);
      return other && other.formula !== formula ? this.place(other) : undefined;
    }
    const [sheet, address] = splitSheet(token.value);
    const sheetId = sheet === undefined ? undefined : this.#around.sheets.find(sheet);
    const area = parseAddress(address);
    return sheetId !== undefined && area ? { sheetId, area } : undefined;
  }

  /** The name's formula, e.g. `=Annahmen!$B$5`. */
  formula({ formula }: BookName): string {
    return formula;
  }

  add(name: string, sheetId: UID, area: Area, comment: string, scope?: UID): void {
    const { sheets, engine } = this.#around;
    engine.ensureSize(sheetId, area.row + area.rows, area.column + area.columns);
    const reference = `${quoteSheet(sheets.name(sheetId))}!${formatAddress(area, true)}`;
    this.addFormula(name, `=${reference}`, comment, scope);
  }

  /** Defines a name for `=Annahmen!$B$5`, `=0.19`, `=Annahmen[Wert]` or any other formula. */
  addFormula(name: string, formula: string, comment: string, scope?: UID): void {
    checkName(name);
    if (this.exactly(name, scope) || this.#around.isTableName(name))
      throw new HostError("ItemAlreadyExists");
    const { sheets } = this.#around;
    const text = qualified(formula, sheets.name(scope ?? sheets.active));
    const sheet = scope === undefined ? {} : { scope };
    this.#set({ name, formula: text, comment, visible: true, ...sheet });
    this.#around.onChange([name], []);
  }

  change(
    { name, scope }: BookName,
    change: Partial<Pick<BookName, "comment" | "visible" | "formula">>,
  ): void {
    const before = this.exactly(name, scope);
    if (!before) throw new HostError("ItemNotFound");
    const { sheets } = this.#around;
    const formula =
      change.formula === undefined
        ? before.formula
        : qualified(change.formula, sheets.name(scope ?? sheets.active));
    this.#set({ ...before, ...change, formula });
    if (formula !== before.formula) this.#around.onChange([name], []);
  }

  /** Gives a name another word; formulas follow. */
  rename(before: BookName, name: string): void {
    checkName(name);
    const isOther = name.toLowerCase() !== before.name.toLowerCase();
    if (isOther && (this.exactly(name, before.scope) || this.#around.isTableName(name)))
      throw new HostError("ItemAlreadyExists");
    this.#forget(before);
    this.#set({ ...before, name });
    this.#around.onChange([name], [{ table: { from: before.name, to: name }, columns: [] }]);
  }

  remove(name: BookName): void {
    this.#forget(name);
    this.#around.onChange([name.name], []);
  }

  /** Lets names follow new names of tables and columns. */
  follow(renames: readonly TableRename[]): void {
    if (renames.length === 0) return;
    for (const name of this.all()) {
      const formula = renameInFormula(name.formula, renames, undefined);
      if (formula !== name.formula) this.#set({ ...name, formula });
    }
  }

  #set(name: BookName): void {
    this.#kept.value = { ...this.#kept.value, [keyOf(name.name, name.scope)]: name };
    this.#mirror(name);
  }

  #forget({ name, scope }: BookName): void {
    const gone = keyOf(name, scope);
    this.#kept.value = Object.fromEntries(
      Object.entries(this.#kept.value).filter(([key]) => key !== gone),
    );
    if (scope === undefined) this.#unmirror(name);
  }

  /** The engine shows names of ranges in its name box and suggests them. */
  #mirror(name: BookName): void {
    if (name.scope !== undefined) return;
    this.#unmirror(name.name);
    const place = this.place(name);
    if (!place) return;
    const { engine } = this.#around;
    const { model, getters } = engine;
    engine.later(() => {
      const ranges = [getters.getRangeDataFromZone(place.sheetId, zoneOf(place.area))];
      const payload = { name: name.name, ranges };
      return model.canDispatch("CREATE_NAMED_RANGE", payload).isSuccessful
        ? model.dispatch("CREATE_NAMED_RANGE", payload)
        : undefined;
    });
  }

  #unmirror(name: string): void {
    const { model, getters } = this.#around.engine;
    this.#around.engine.later(() =>
      getters.getNamedRange(name) ? model.dispatch("DELETE_NAMED_RANGE", { name }) : undefined,
    );
  }
}

function keyOf(name: string, scope: UID | undefined): string {
  return `${scope ?? ""}!${name.toLowerCase()}`;
}

/** Excel's rule: begins with a letter, underscore or backslash; no cell address; no blanks. */
function checkName(name: string): void {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!isWord || parseAddress(name) || /^(r|c|r\d*c\d*)$/i.test(name))
    throw new HostError("InvalidArgument", `"${name}" is not a valid name.`);
}
