import type { PlannedFailure } from "./batch";
import type { BatchRequest, BatchResponse } from "./batch-request";
import type { CellEdit } from "./cell-edit";
import { HostError } from "./errors";
import type { Fault, Faults, PlannedFault } from "./faults";

/** Most bytes of a request and of an answer in Excel on the web. */
const payloadLimit = 5 * 1024 * 1024;

/** Numbers by which Excel refuses a request without looking into it. */
const refusals = {
  cellIsEdited: 5004,
  sessionLost: 5012,
  tooMuchToDo: 5102,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
};

/** Flag of a request that would rather wait until typing ends than be refused (`delayForCellEdit`). */
const waitsForCellEdit = 64;
/** Object path that starts at a service beside the workbook. */
const servicePath = 2;
/** Kind of action that only names an object. */
const instantiation = 1;

/** One request that touched the workbook: a `context.sync()` of the add-in. */
export interface BatchRecord {
  readonly requestBytes: number;
  /** 0 where the request was refused. */
  readonly responseBytes: number;
  readonly actions: number;
  /** Code with which it failed, or the number with which it was refused. */
  readonly error?: string;
}

/** A request as it comes over the frame's border. */
export interface SentRequest {
  readonly body: string;
  readonly flags: number;
  /** Whether it begins at what only Excel on the web has, not at the workbook. */
  readonly isForWebPart: boolean;
}

/** Answer to a request: a refusal by number, or a status and a body. */
export type RichApiAnswer =
  { readonly refusal: number } | { readonly status: number; readonly body: string };

/** What answers requests, by way of the states in which Excel does not. */
export interface RichApiOptions {
  readonly faults: Faults;
  readonly cellEdit: CellEdit;
  /** Carries out the request; it fails with `failure.error` after so many actions. */
  readonly process: (request: BatchRequest, failure?: PlannedFailure) => BatchResponse;
}

/** Takes requests as office.js sends them, within Excel's limits and states, and keeps their sizes. */
export class RichApi {
  /** Requests that touched the workbook, oldest first. */
  readonly batches: BatchRecord[] = [];
  readonly #options: RichApiOptions;

  constructor(options: RichApiOptions) {
    this.#options = options;
  }

  /** @param respond called once, at once or when typing in a cell has ended */
  receive(sent: SentRequest, respond: (answer: RichApiAnswer) => void): void {
    const { cellEdit } = this.#options;
    const waits = (sent.flags & waitsForCellEdit) !== 0;
    if (cellEdit.isOn && waits)
      cellEdit.whenOver(() => {
        respond(this.#answer(sent, waits));
      });
    else respond(this.#answer(sent, waits));
  }

  #answer({ body, isForWebPart }: SentRequest, waits: boolean): RichApiAnswer {
    const requestBytes = bytesOf(body);
    const request = { ...(JSON.parse(body) as BatchRequest), isForWebPart };
    const isForWorkbook = touchesWorkbook(request);
    const planned = this.#options.faults.next(isForWorkbook);
    const [answer, error] = this.#outcome(request, requestBytes, planned, waits);
    if (isForWorkbook)
      this.batches.push({
        requestBytes,
        responseBytes: "body" in answer ? bytesOf(answer.body) : 0,
        actions: request.Actions.length,
        ...(error === undefined ? {} : { error }),
      });
    return answer;
  }

  #outcome(
    request: BatchRequest,
    requestBytes: number,
    planned: PlannedFault | undefined,
    waits: boolean,
  ): readonly [RichApiAnswer, string | undefined] {
    const isEdited = this.#options.cellEdit.isOn || (planned?.fault === "editMode" && !waits);
    if (isEdited) return refuse(refusals.cellIsEdited);
    if (planned?.fault === "disconnect") return refuse(refusals.sessionLost);
    if (planned?.fault === "busy") return refuse(refusals.tooMuchToDo);
    if (requestBytes > payloadLimit) return refuse(refusals.requestTooLarge);
    const response = this.#options.process(request, planned && failureOf(planned));
    if (planned?.fault === "lostAnswer") return refuse(refusals.sessionLost);
    const body = JSON.stringify(response);
    if (bytesOf(body) > payloadLimit) return refuse(refusals.responseTooLarge);
    return [{ status: response.Error?.HttpStatusCode ?? 200, body }, response.Error?.Code];
  }
}

function refuse(refusal: number): readonly [RichApiAnswer, string] {
  return [{ refusal }, String(refusal)];
}

function failureOf({ fault, afterActions }: PlannedFault): PlannedFailure | undefined {
  return isCode(fault) ? { afterActions, error: new HostError(fault) } : undefined;
}

function isCode(fault: Fault): fault is HostError["code"] {
  return !["editMode", "busy", "disconnect", "lostAnswer"].includes(fault);
}

/**
 * Not so are the messages by which custom functions and the pane's visibility are run, nor that by
 * which office.js lets go of ranges when an `Excel.run` is over: nobody waits for it.
 */
function touchesWorkbook({ ObjectPaths, Actions }: BatchRequest): boolean {
  const isForService = Object.values(ObjectPaths).some(
    ({ ObjectPathType }) => ObjectPathType === servicePath,
  );
  const doing = Actions.filter(({ ActionType }) => ActionType !== instantiation);
  const isLettingGo = doing.length > 0 && doing.every(({ Name }) => Name === "_RemoveReference");
  return !isForService && !isLettingGo;
}

const encoder = new TextEncoder();

/** Size on the wire. */
function bytesOf(text: string): number {
  return encoder.encode(text).length;
}
