import { type CellFacts, findPlace, readCell } from "./cell-facts";
import { Book } from "./grid/book";
import type { FunctionsFile } from "./grid/custom-functions";
import type { GridLocale } from "./grid/engine";
import type { CellEdit } from "./host/cell-edit";
import type { Faults } from "./host/faults";
import { Host } from "./host/host";
import { type FrameChannel, Protocol, type ProtocolOptions } from "./host/protocol";
import { type Profile, profiles, requirementsOf } from "./host/requirements";
import type { BatchRecord } from "./host/rich-api";
import type { BookSnapshot } from "./snapshot";
import { takeSnapshot } from "./take-snapshot";

export interface WorkbenchOptions {
  readonly locale: GridLocale;
  readonly profile: Profile;
  /** Namespace of the add-in's functions and what its functions.json says of them. */
  readonly namespace: string;
  readonly functions: FunctionsFile;
  /** What an empty cell is to a custom function: 0 as on the desktop, null as on the web. */
  readonly emptyCell: 0 | null;
}

/** The stand-in for Excel: a workbook, its host, and the way to the add-in. */
export class Workbench {
  readonly book: Book;
  readonly host: Host;
  readonly #options: WorkbenchOptions;

  constructor(options: WorkbenchOptions) {
    this.#options = options;
    this.book = new Book({
      locale: options.locale,
      functions: [{ namespace: options.namespace, file: options.functions }],
      emptyCell: options.emptyCell,
      // Excel 2021 and 2024 empty a cell while its function is asked again.
      keepsFormer: options.profile === "M365",
    });
    this.host = new Host(this.book, profiles[options.profile]);
    this.host.writeFile = async () => {
      // The writer is large and seldom needed.
      const { writeXlsx } = await import("./file/write");
      return writeXlsx(this.snapshot());
    };
  }

  /** What office.js must find: the same for the frame's name and for its first messages. */
  get protocolOptions(): ProtocolOptions {
    return {
      // office.js keeps settings of a conversation in sessionStorage: a new one each boot.
      conversationId: this.#conversation,
      controlId: "workbench-addin",
      locale: this.#options.locale,
      documentUrl: `https://localhost/${this.book.name}`,
      requirements: requirementsOf(this.#options.profile),
    };
  }

  readonly #conversation = `conversation-${Date.now()}-${Math.random().toString(36).slice(2)}`;

  /** Requests of the add-in that touched the workbook so far: one for each `context.sync()`. */
  get batches(): readonly BatchRecord[] {
    return this.host.richApi.batches;
  }

  /** Files of the workbooks that the add-in opened by `Excel.createWorkbook`; none for an empty one. */
  get createdWorkbooks(): readonly (Uint8Array | undefined)[] {
    return this.host.created;
  }

  /** Switches on faults at requests to come. */
  get faults(): Faults {
    return this.host.faults;
  }

  /** Begins and ends typing in a cell, during which Excel refuses requests. */
  get cellEdit(): CellEdit {
    return this.host.cellEdit;
  }

  /** Takes back what the add-in's last request or a person's last input did. */
  undo(): void {
    this.host.undo();
  }

  /** Lets a co-author change the workbook: the add-in's events say `Remote`. */
  coAuthor(action: (book: Book) => void): void {
    this.host.coAuthor(action);
  }

  /** Connects a frame in which office.js runs. */
  connect(channel: FrameChannel): Protocol {
    return new Protocol(this.host, channel, this.protocolOptions);
  }

  /** What a cell shows and holds, e.g. of `Anlagen!G5`. */
  cell(place: string): CellFacts {
    return readCell(this.book, place);
  }

  /** Selects a place, e.g. `Anlagen!G5:H9`, as a person does. */
  select(place: string): void {
    const { sheetId, area } = findPlace(this.book, place);
    this.book.select(sheetId, area);
  }

  /** In the order of the tabs, hidden ones included. */
  get sheetNames(): readonly string[] {
    return this.book.sheets.ids().map((id) => this.book.sheets.name(id));
  }

  /** Oldest first. */
  get tableNames(): readonly string[] {
    return this.book.tables.all().map(({ name }) => name);
  }

  /** Resolves when no function is under way any more. */
  async settled(): Promise<void> {
    // A calculated result may ask for more: the state has to hold for a turn.
    for (let calm = 0; calm < 2; calm = this.book.isCalculating ? 0 : calm + 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
  }

  snapshot(): BookSnapshot {
    return takeSnapshot(this.book);
  }
}
