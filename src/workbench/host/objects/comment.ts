import { splitSheet } from "../../grid/area";
import type { BookComment } from "../../grid/comments";
import { HostError } from "../errors";
import { HostCollection, type HostContext, HostObject } from "../object";
import { Range } from "./range";

/** Whoever uses the workbench wrote the comments. */
const author = { name: "Vorschau", email: "" };

export class Comment extends HostObject {
  readonly id: string;

  constructor(context: HostContext, id: string) {
    super(context);
    this.id = id;
  }

  override id$(): string {
    return this.id;
  }

  get authorName(): string {
    return author.name;
  }

  get authorEmail(): string {
    return author.email;
  }

  get content(): string {
    return this.#comment().content;
  }

  set content(content: string) {
    this.book$.comments.change(this.id, { content });
  }

  get contentType(): string {
    return "Plain";
  }

  get creationDate(): string {
    return this.#comment().created;
  }

  get resolved(): boolean {
    return this.#comment().isResolved;
  }

  set resolved(isResolved: boolean) {
    this.book$.comments.change(this.id, { isResolved });
  }

  getLocation(): Range {
    const { sheetId, row, column } = this.#comment();
    return new Range(this.context$, sheetId, { row, column, rows: 1, columns: 1 });
  }

  delete(): void {
    this.book$.comments.remove(this.id);
  }

  #comment(): BookComment {
    const found = this.book$.comments.all().find(({ id }) => id === this.id);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }
}

/** Comments of the workbook, or of one sheet. */
export class CommentCollection extends HostCollection {
  readonly sheetId$: string | undefined;

  constructor(context: HostContext, sheetId?: string) {
    super(context);
    this.sheetId$ = sheetId;
  }

  override items$(): readonly Comment[] {
    return this.book$.comments
      .all()
      .filter(({ sheetId }) => this.sheetId$ === undefined || sheetId === this.sheetId$)
      .map(({ id }) => new Comment(this.context$, id));
  }

  /** @throws {HostError} `InvalidArgument` for more than one cell, a second comment or none to say */
  add(cellAddress: Range | string, content: string): Comment {
    const { sheetId$: sheetId, area$ } = this.#cell(cellAddress);
    const { row, column, rows, columns } = area$;
    const isTaken = this.book$.comments.at(sheetId, row, column) !== undefined;
    if (rows * columns !== 1 || isTaken || content === "") throw new HostError("InvalidArgument");
    const created = new Date().toISOString();
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.book$.comments.add({ id, sheetId, row, column, content, isResolved: false, created });
    return new Comment(this.context$, id);
  }

  getItemByCell(cellAddress: Range | string): Comment {
    const { sheetId$, area$ } = this.#cell(cellAddress);
    const found = this.book$.comments.at(sheetId$, area$.row, area$.column);
    if (!found) throw new HostError("ItemNotFound");
    return new Comment(this.context$, found.id);
  }

  #cell(cellAddress: Range | string): Range {
    if (typeof cellAddress !== "string") return cellAddress;
    const [sheet, address] = splitSheet(cellAddress);
    const sheetId = sheet === undefined ? this.sheetId$ : this.book$.sheets.find(sheet);
    // Excel demands the sheet where the collection is the workbook's.
    if (sheetId === undefined) throw new HostError("InvalidArgument");
    return Range.parse$(this.context$, sheetId, address);
  }
}
