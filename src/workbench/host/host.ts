import type { Book, BookChange } from "../grid/book";
import { type CellChange, ChangeRecorder } from "../grid/change-recorder";
import type { Invocation } from "../grid/custom-functions";
import { formatAddress } from "../grid/area";
import { type PlannedFailure, runBatch } from "./batch";
import type { BatchRequest, BatchResponse } from "./batch-request";
import { CellEdit } from "./cell-edit";
import { type ChangeAuthor, ChangeEvents } from "./change-events";
import { type EventEntry, Events } from "./events";
import { DocumentCopies } from "./document-copies";
import { Faults } from "./faults";
import { type HostContext, References } from "./object";
import { Range } from "./objects/range";
import { TableScopedCollection } from "./objects/table";
import { Workbook } from "./objects/workbook";
import { Worksheet } from "./objects/worksheet";
import { RichApi } from "./rich-api";
import { Services } from "./services";
import { WacWorkbook } from "./web-part";
import { WorkbookWatch } from "./workbook-watch";

/** Category of the messages by which the host asks for custom functions. */
const invoke = 1;
const invokeFunctions = 1000;
/** Calls per message: beyond that a message costs more than the next one. */
const callsPerMessage = 1000;

/** Plays Excel's part towards the add-in: answers requests, raises events, asks for functions. */
export class Host {
  readonly book: Book;
  readonly events = new Events();
  /** Members that the add-in asked for and the workbench does not have. */
  readonly unknown: string[] = [];
  /** Faults that a test wants at requests to come. */
  readonly faults = new Faults();
  readonly cellEdit = new CellEdit();
  /** Writes the workbook as an .xlsx file. */
  writeFile: () => Promise<Uint8Array> = () => Promise.reject(new Error("Nothing writes files."));
  /** Copies of the workbook that the add-in reads. */
  readonly copies = new DocumentCopies(() => this.writeFile());
  /** Workbooks that the add-in opened by `Excel.createWorkbook`: their files, or none for a new one. */
  readonly created: (Uint8Array | undefined)[] = [];
  /** Called when the add-in opens a new workbook. */
  onNewWorkbook: (file: Uint8Array | undefined) => void = () => undefined;
  /** Takes the requests of office.js. */
  readonly richApi = new RichApi({
    faults: this.faults,
    cellEdit: this.cellEdit,
    process: (request, failure) => this.#process(request, failure),
  });

  /** Called when the pane is to be shown or hidden. */
  onPaneVisibility: (isVisible: boolean) => void = () => undefined;
  /** Called when the selection changed: office.js has an event of its own for that. */
  onSelection: () => void = () => undefined;

  readonly #apiVersion: string;
  readonly #context: HostContext;
  readonly #services: Services;
  readonly #workbook: Workbook;
  readonly #webPart: WacWorkbook;
  #functionsAreReady = false;
  #waiting: Invocation[] = [];
  readonly #recorder: ChangeRecorder;
  readonly #changeEvents: ChangeEvents;
  readonly #watch: WorkbookWatch;
  /** Blocks that the request under way has written. */
  readonly #written: BookChange[] = [];
  #isProcessing = false;
  #willNotice = false;
  #isPaneVisible = false;

  /** @param apiVersion version of ExcelApi that the host plays, e.g. `1.14` */
  constructor(book: Book, apiVersion: string) {
    this.book = book;
    this.#apiVersion = apiVersion;
    const context: HostContext = {
      book,
      events: this.events,
      references: new References(),
      make: {
        range: (sheetId, area) => new Range(context, sheetId, area),
        worksheet: (sheetId) => new Worksheet(context, sheetId),
        tablesIn: (sheetId, area) => new TableScopedCollection(context, sheetId, area),
      },
    };
    this.#context = context;
    this.#recorder = new ChangeRecorder(book.engine);
    this.#changeEvents = new ChangeEvents(context);
    this.#watch = new WorkbookWatch(book, this.events, () => {
      this.onSelection();
    });
    this.#workbook = new Workbook(this.#context);
    this.#webPart = new WacWorkbook(this.#context, (file) => {
      this.created.push(file);
      this.onNewWorkbook(file);
    });
    this.#services = new Services(this.#context, {
      pane: {
        isVisible: () => this.isPaneVisible,
        show: (isVisible) => {
          this.isPaneVisible = isVisible;
        },
      },
      onFunctionsReady: () => {
        this.#functionsAreReady = true;
        this.#ask(this.#waiting.splice(0));
      },
    });
    book.onChange = (changes) => {
      this.#written.push(...changes.filter(({ byAddIn }) => byAddIn));
    };
    // What a person does is told when the step is over; what an add-in does, with its request.
    book.engine.model.on("update", this, () => {
      if (!this.#isProcessing) this.#noticeSoon();
    });
    book.onCalls = (invocations) => {
      this.#ask(invocations);
    };
  }

  /** Whether the add-in's pane is shown; the add-in hears of a change. */
  get isPaneVisible(): boolean {
    return this.#isPaneVisible;
  }

  set isPaneVisible(isVisible: boolean) {
    if (isVisible === this.#isPaneVisible) return;
    this.#isPaneVisible = isVisible;
    this.onPaneVisibility(isVisible);
    this.events.raisePaneVisibility(isVisible);
  }

  /** Takes back what the add-in's last request or a person's last input did. */
  undo(): void {
    this.book.engine.model.dispatch("REQUEST_UNDO");
  }

  /** Lets a co-author change the workbook: its events say `Remote`. */
  coAuthor(action: (book: Book) => void): void {
    this.#notice(person);
    this.book.request(() => {
      action(this.book);
    });
    this.#notice(coAuthor);
  }

  /** Whether the add-in can be asked for its functions. */
  get isReady(): boolean {
    return this.#functionsAreReady;
  }

  #process(request: BatchRequest, failure?: PlannedFailure): BatchResponse {
    const roots = {
      workbook: request.isForWebPart ? this.#webPart : this.#workbook,
      service: (name: string) => this.#services.get(name),
      apiVersion: this.#apiVersion,
      unknown: this.unknown,
    };
    this.#notice(person);
    this.#isProcessing = true;
    try {
      return this.book.request(() => runBatch(request, this.#context, roots, failure));
    } finally {
      this.#isProcessing = false;
      this.#notice(addIn);
    }
  }

  #ask(invocations: readonly Invocation[]): void {
    if (!this.#functionsAreReady) {
      this.#waiting.push(...invocations);
      return;
    }
    for (let start = 0; start < invocations.length; start += callsPerMessage)
      this.events.emit(
        invocations
          .slice(start, start + callsPerMessage)
          .map(({ id, functionId, arguments: args, address }): EventEntry =>
            this.events.entry(invoke, invokeFunctions, "", [id, functionId, args, address, 0]),
          ),
      );
  }

  #noticeSoon(): void {
    if (this.#willNotice) return;
    this.#willNotice = true;
    queueMicrotask(() => {
      this.#willNotice = false;
      this.#notice(person);
    });
  }

  /** Raises the events of what was done since the last time. */
  #notice(author: ChangeAuthor): void {
    const step = this.#recorder.take();
    const shifts = step.changes.filter(({ shift }) => shift);
    // Cells that came or went are told as such, not as written.
    const written = this.#written
      .splice(0)
      .filter(({ sheetId, area }) => !shifts.some((one) => isSamePlace(one, { sheetId, area })))
      .map(({ sheetId, area }): CellChange => ({ type: "RangeEdited", sheetId, area }));
    this.events.together(() => {
      const changes = author.isThisAddIn ? [...shifts, ...written] : step.changes;
      this.#changeEvents.tell(changes, step, author);
      this.#watch.notice(author.source);
    });
    this.#recorder.wantsBefore = this.#changeEvents.wantsBefore;
  }
}

const person: ChangeAuthor = { source: "Local", isThisAddIn: false };
const addIn: ChangeAuthor = { source: "Local", isThisAddIn: true };
const coAuthor: ChangeAuthor = { source: "Remote", isThisAddIn: false };

function isSamePlace(a: Pick<CellChange, "sheetId" | "area">, b: typeof a): boolean {
  return a.sheetId === b.sheetId && formatAddress(a.area) === formatAddress(b.area);
}
