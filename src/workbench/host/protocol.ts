import type { CopyCall } from "./document-copies";
import type { Host } from "./host";

/** The way to the frame in which the add-in runs. */
export interface FrameChannel {
  readonly post: (message: string) => void;
  /** Origin of the page that plays Excel. */
  readonly origin: string;
}

export interface ProtocolOptions {
  readonly conversationId: string;
  readonly controlId: string;
  readonly locale: string;
  readonly documentUrl: string;
  /** Requirement sets and their versions that the host reports. */
  readonly requirements: Readonly<Record<string, string>>;
}

/** Messages between office.js and its host, as they go over the frame boundary. */
interface Message {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

const registerAction = 1;
const unregisterAction = 2;
/** Dispatch ids of `executeMethod`. */
const dispatch = {
  refreshSettings: 75,
  saveSettings: 76,
  openCopy: 77,
  sliceOfCopy: 80,
  closeCopy: 81,
  richApi: 93,
  commandCompleted: 94,
};
/** Marks requests that only Excel on the web answers. */
const webPart = "WacPartition";
/** Event of `Workbook.onSelectionChanged` and `Document.addHandlerAsync`. */
const documentSelection = "documentSelectionChanged";
const notImplemented = 5001;

/** Whether the message is one of office.js's host that names the add-in's start parameters. */
export function hostInfo(locale: string): string {
  return `Excel$Web$16.01$${locale}$workbench$$disableLogging$3`;
}

/** The name that the add-in's frame must carry. */
export function frameName(options: ProtocolOptions, origin: string): string {
  return JSON.stringify({
    baseFrameName: "workbench",
    hostInfo: hostInfo(options.locale),
    xdmInfo: `${options.conversationId}|${options.controlId}|${origin}`,
    serializerVersion: "1",
  });
}

/**
 * Speaks with genuine, unmodified office.js. Hand it each message that comes from the add-in's
 * frame; its answers and events go out by the channel.
 */
export class Protocol {
  readonly #host: Host;
  readonly #channel: FrameChannel;
  readonly #options: ProtocolOptions;
  readonly #registered = new Set<string>();
  /** Data of the events that happened before office.js listened to them, by action. */
  readonly #early = new Map<string, unknown[]>();

  constructor(host: Host, channel: FrameChannel, options: ProtocolOptions) {
    this.#host = host;
    this.#channel = channel;
    this.#options = options;
    host.events.emit = (entries) => {
      this.#raise("richApiMessage", entries);
    };
    host.onSelection = () => {
      if (this.#registered.has(documentSelection)) this.#raise(documentSelection, []);
    };
  }

  /** @param text a message of the add-in's frame; anything that is not office.js's is ignored */
  receive(text: unknown): void {
    const message = readMessage(text);
    if (message?._messageType !== 0 || message._conversationId !== this.#options.conversationId)
      return;
    if (message._actionType === registerAction) this.#register(message);
    else if (message._actionType === unregisterAction) {
      this.#registered.delete(message._actionName);
      this.#respond(message, { Error: 0 });
    } else this.#act(message);
  }

  /** Calls the function that the add-in associated with a button, as soon as it is there. */
  invokeCommand(buttonId: string, functionName: string): void {
    const event = JSON.stringify({ source: { id: buttonId } });
    this.#tellOnceHeard("appCommandInvoked", [buttonId, functionName, event]);
  }

  #register(message: Message): void {
    const action = message._actionName;
    this.#registered.add(action);
    this.#respond(message, { Error: 0 });
    for (const data of this.#early.get(action) ?? []) this.#tell(action, data);
    this.#early.delete(action);
  }

  #act(message: Message): void {
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        this.#respond(message, this.#appContext());
        return;
      case "executeMethod":
        this.#execute(message);
        return;
      default:
        this.#respond(message, null);
    }
  }

  #execute(message: Message): void {
    const data = message._data as CopyCall & {
      DdaMethod: { DispatchId: number };
      ArrayData?: readonly unknown[];
      DdaSettingsMethod?: { Properties: readonly (readonly [string, string])[] };
    };
    switch (data.DdaMethod.DispatchId) {
      case dispatch.richApi:
        this.#richApi(message, data.ArrayData ?? []);
        return;
      case dispatch.openCopy:
        void this.#host.copies.open(data).then((answer) => {
          this.#respond(message, { Version: 1, ...answer });
        });
        return;
      case dispatch.sliceOfCopy:
        this.#respond(message, { Version: 1, ...this.#host.copies.slice(data) });
        return;
      case dispatch.closeCopy:
        this.#respond(message, { Version: 1, ...this.#host.copies.close(data) });
        return;
      case dispatch.commandCompleted:
        this.#respond(message, { Version: 1, Error: 0 });
        return;
      case dispatch.saveSettings:
        this.#saveSettings(data.DdaSettingsMethod?.Properties ?? []);
        this.#respond(message, { Version: 1, Error: 0 });
        return;
      case dispatch.refreshSettings: {
        const Settings = this.#settings().map(([Name, Value]) => ({ Name, Value }));
        this.#respond(message, { Version: 1, Error: 0, Properties: { Settings } });
        return;
      }
      default:
        this.#host.unknown.push(`dispatch ${data.DdaMethod.DispatchId}`);
        this.#respond(message, { Version: 1, Error: notImplemented });
    }
  }

  #richApi(message: Message, [part, , , , body, , flags]: readonly unknown[]): void {
    const request = { body: String(body), flags: Number(flags), isForWebPart: part === webPart };
    this.#host.richApi.receive(request, (answer) => {
      const headers = ["Content-Type", "application/json"];
      const data =
        "refusal" in answer
          ? { Error: answer.refusal }
          : { Error: 0, Data: [answer.status, headers, answer.body] };
      this.#respond(message, { Version: 1, ...data });
    });
  }

  #settings(): (readonly [string, string])[] {
    return [...this.#host.book.settings].map(([name, value]) => [name, JSON.stringify(value)]);
  }

  #saveSettings(properties: readonly (readonly [string, string])[]): void {
    this.#host.book.settings.clear();
    for (const [name, value] of properties)
      this.#host.book.settings.set(name, JSON.parse(value) as unknown);
  }

  #appContext(): object {
    const { controlId, locale, documentUrl, requirements } = this.#options;
    return {
      _id: controlId,
      _appName: 16,
      _appVersion: "16.0",
      _appMinorVersion: 1,
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: documentUrl,
      _clientMode: 1,
      _settings: this.#settings(),
      _reason: "inserted",
      _osfControlType: 1,
      _eToken: "",
      _correlationId: "workbench",
      _appInstanceId: controlId,
      _requirementMatrix: JSON.stringify(requirements),
      _hostCustomMessage: null,
      _hostFullVersion: "16.0.0.0",
      _addinName: "add-in",
      _appDomains: [this.#channel.origin],
      _featureGates: {},
      _initialDisplayMode: 2,
    };
  }

  #respond(message: Message, data: unknown): void {
    this.#post({
      _messageType: 1,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _data: data,
      _responseType: 0,
    });
  }

  #raise(action: string, entries: readonly unknown[]): void {
    this.#tellOnceHeard(action, { ArrayData: entries });
  }

  /** A page that is just starting does not listen yet; Excel keeps what it has to tell. */
  #tellOnceHeard(action: string, data: unknown): void {
    if (this.#registered.has(action)) this.#tell(action, data);
    else this.#early.set(action, [...(this.#early.get(action) ?? []), data]);
  }

  #tell(action: string, data: unknown): void {
    this.#post({
      _messageType: 1,
      _actionName: action,
      _conversationId: this.#options.conversationId,
      _correlationId: -1,
      _data: data,
      _responseType: 1,
    });
  }

  #post(message: object): void {
    this.#channel.post(
      JSON.stringify({
        ...message,
        _origin: this.#channel.origin,
        _errorCode: 0,
        _serializerVersion: 1,
      }),
    );
  }
}

function readMessage(text: unknown): Message | undefined {
  if (typeof text !== "string" || !text.startsWith("{")) return undefined;
  try {
    return JSON.parse(text) as Message;
  } catch {
    return undefined;
  }
}
