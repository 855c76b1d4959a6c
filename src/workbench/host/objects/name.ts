import { HostError } from "../errors";
import { HostCollection, type HostContext, HostObject } from "../object";
import type { BookName } from "../../grid/names";
import { Range } from "./range";

export class NamedItem extends HostObject {
  readonly name: string;

  constructor(context: HostContext, name: string) {
    super(context);
    this.name = name;
  }

  override id$(): string {
    return this.name;
  }

  get comment(): string {
    return this.#item().comment;
  }

  set comment(comment: string) {
    this.book$.names.setComment(this.name, comment);
  }

  get formula(): string {
    return this.book$.names.formula(this.#item());
  }

  get value(): string {
    return this.formula.slice(1);
  }

  get type(): string {
    return "Range";
  }

  get scope(): string {
    return "Workbook";
  }

  get visible(): boolean {
    return true;
  }

  getRange(): Range {
    const { sheetId, area } = this.#item();
    return new Range(this.context$, sheetId, area);
  }

  getRangeOrNullObject(): Range | null {
    return this.book$.names.find(this.name) ? this.getRange() : null;
  }

  delete(): void {
    this.book$.names.remove(this.name);
  }

  #item(): BookName {
    const found = this.book$.names.find(this.name);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }
}

export class NamedItemCollection extends HostCollection {
  override items$(): readonly NamedItem[] {
    return this.book$.names.all().map(({ name }) => new NamedItem(this.context$, name));
  }

  add(name: string, reference: Range | string, comment?: string | null): NamedItem {
    if (typeof reference === "string") this.book$.names.addFormula(name, reference, comment ?? "");
    else this.book$.names.add(name, reference.sheetId$, reference.area$, comment ?? "");
    return new NamedItem(this.context$, name);
  }
}
