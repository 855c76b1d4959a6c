import type { Book, BookChange } from "../grid/book";
import type { Invocation } from "../grid/custom-functions";
import { formatAddress } from "../grid/area";
import { type BatchRequest, type BatchResponse, type PlannedFailure, runBatch } from "./batch";
import { CellEdit } from "./cell-edit";
import { type EventEntry, Events, eventTypes, wholeWorkbook } from "./events";
import { Faults } from "./faults";
import { type HostContext, References } from "./object";
import { Range } from "./objects/range";
import { TableScopedCollection } from "./objects/table";
import { Workbook } from "./objects/workbook";
import { Worksheet } from "./objects/worksheet";
import { RichApi } from "./rich-api";
import { Services } from "./services";

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
  #functionsAreReady = false;
  #waiting: Invocation[] = [];
  #activeSheet: string;
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
    this.#activeSheet = book.sheets.active;
    this.#workbook = new Workbook(this.#context);
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
      this.#tellOfChanges(changes);
    };
    book.onSelect = ({ sheetId, area }) => {
      const args = { worksheetId: sheetId, address: formatAddress(area) };
      if (sheetId !== this.#activeSheet)
        this.events.raise(eventTypes.sheetActivated, [wholeWorkbook], { worksheetId: sheetId });
      this.#activeSheet = sheetId;
      this.events.raise(eventTypes.selectionChanged, [sheetId, wholeWorkbook], args);
      this.onSelection();
    };
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

  /** Whether the add-in can be asked for its functions. */
  get isReady(): boolean {
    return this.#functionsAreReady;
  }

  #process(request: BatchRequest, failure?: PlannedFailure): BatchResponse {
    const roots = {
      workbook: this.#workbook,
      service: (name: string) => this.#services.get(name),
      apiVersion: this.#apiVersion,
      unknown: this.unknown,
    };
    return this.book.request(() => runBatch(request, this.#context, roots, failure));
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

  #tellOfChanges(changes: readonly BookChange[]): void {
    for (const { sheetId, area, byAddIn } of changes) {
      if (!this.book.sheets.exists(sheetId)) continue;
      const range = new Range(this.#context, sheetId, area);
      const args = {
        changeType: "RangeEdited",
        source: "Local",
        worksheetId: sheetId,
        address: formatAddress(area),
        referenceId: this.#context.references.idOf(range),
        triggerSource: byAddIn ? "ThisLocalAddin" : "Unknown",
      };
      this.events.raise(eventTypes.dataChanged, [sheetId, wholeWorkbook], args);
    }
  }
}
