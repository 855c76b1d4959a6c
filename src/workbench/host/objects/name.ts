import type { BookName } from "../../grid/names";
import { fromLocalFormula } from "../../locale/formula";
import { HostError } from "../errors";
import { HostCollection, type HostContext, HostObject } from "../object";
import { Range } from "./range";
import type { Worksheet } from "./worksheet";

type Value = string | number | boolean;

export class NamedItem extends HostObject {
  readonly name: string;
  readonly scope$: string | undefined;

  /** @param scope the sheet that the name is local to */
  constructor(context: HostContext, name: string, scope?: string) {
    super(context);
    this.name = name;
    this.scope$ = scope;
  }

  override id$(): string {
    return this.name;
  }

  get arrayValues(): NamedItemArrayValues {
    return new NamedItemArrayValues(this.context$, this);
  }

  get comment(): string {
    return this.item$.comment;
  }

  set comment(comment: string) {
    this.book$.names.change(this.item$, { comment });
  }

  get formula(): string {
    return this.item$.formula;
  }

  set formula(formula: string) {
    this.book$.names.change(this.item$, { formula });
  }

  /** The address of a range, else what the formula comes to. */
  get value(): Value {
    const [[value = ""] = []] = this.rows$();
    return this.type === "Range" ? this.formula.slice(1) : value;
  }

  get type(): string {
    const { item$: item } = this;
    if (item.formula.includes("#REF!")) return "Error";
    if (this.book$.names.place(item)) return "Range";
    const rows = this.rows$();
    const [[value = ""] = []] = rows;
    if (rows.length > 1 || (rows[0]?.length ?? 0) > 1) return "Array";
    if (typeof value === "string" && value.startsWith("#")) return "Error";
    if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
    return typeof value === "boolean" ? "Boolean" : "String";
  }

  get scope(): string {
    return this.scope$ === undefined ? "Workbook" : "Worksheet";
  }

  get visible(): boolean {
    return this.item$.visible;
  }

  set visible(visible: boolean) {
    this.book$.names.change(this.item$, { visible });
  }

  get worksheet(): Worksheet {
    const sheet = this.worksheetOrNullObject;
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }

  get worksheetOrNullObject(): Worksheet | null {
    return this.scope$ === undefined ? null : this.context$.make.worksheet(this.scope$);
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range)
      throw new HostError("InvalidArgument", `The name ${this.name} does not stand for cells.`);
    return range;
  }

  getRangeOrNullObject(): Range | null {
    const place = this.book$.names.place(this.item$);
    return place ? new Range(this.context$, place.sheetId, place.area) : null;
  }

  delete(): void {
    this.book$.names.remove(this.item$);
  }

  /** What the formula comes to, by rows. */
  rows$(): readonly (readonly Value[])[] {
    const sheetId = this.scope$ ?? this.book$.sheets.active;
    const value = this.book$.formulas.evaluate(this.formula, sheetId);
    const plain = (one: unknown): Value =>
      typeof one === "number" || typeof one === "boolean" || typeof one === "string" ? one : "";
    return Array.isArray(value)
      ? (value as readonly (readonly unknown[])[]).map((row) => row.map(plain))
      : [[plain(value)]];
  }

  get item$(): BookName {
    const found = this.book$.names.exactly(this.name, this.scope$);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }
}

export class NamedItemArrayValues extends HostObject {
  readonly #item: NamedItem;

  constructor(context: HostContext, item: NamedItem) {
    super(context);
    this.#item = item;
  }

  get values(): readonly (readonly Value[])[] {
    return this.#item.rows$();
  }

  get types(): readonly (readonly string[])[] {
    return this.values.map((row) =>
      row.map((value) => {
        if (typeof value === "number") return "Double";
        if (typeof value === "boolean") return "Boolean";
        return value === "" ? "Empty" : value.startsWith("#") ? "Error" : "String";
      }),
    );
  }
}

/** The names of the workbook, or those that are local to one sheet. */
export class NamedItemCollection extends HostCollection {
  readonly scope$: string | undefined;

  constructor(context: HostContext, scope?: string) {
    super(context);
    this.scope$ = scope;
  }

  override items$(): readonly NamedItem[] {
    return this.book$.names
      .all()
      .filter(({ scope }) => scope === this.scope$)
      .map(({ name }) => new NamedItem(this.context$, name, this.scope$));
  }

  /** By its key alone: going through all names would carry out what is queued, name by name. */
  override find$(key: string | number): NamedItem | undefined {
    const found = this.book$.names.exactly(String(key), this.scope$);
    return found && new NamedItem(this.context$, found.name, this.scope$);
  }

  add(name: string, reference: Range | string, comment?: string | null): NamedItem {
    const { names } = this.book$;
    if (typeof reference === "string")
      names.addFormula(name, reference, comment ?? "", this.scope$);
    else names.add(name, reference.sheetId$, reference.area$, comment ?? "", this.scope$);
    return new NamedItem(this.context$, name, this.scope$);
  }

  addFormulaLocal(name: string, formula: string, comment?: string | null): NamedItem {
    return this.add(name, fromLocalFormula(formula, this.book$.engine.locale), comment);
  }
}
