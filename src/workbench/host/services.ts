import type { Answer, FunctionValue } from "../grid/custom-functions";
import { HostError } from "./errors";
import { type HostContext, HostObject } from "./object";

/** What the services of the host need of the world around the workbook. */
export interface ServiceOutlets {
  /** The add-in is ready to be asked for custom functions. */
  readonly onFunctionsReady: () => void;
  /** The add-in's pane: whether it is shown, and the add-in's wish to show or hide it. */
  readonly pane: { isVisible(): boolean; show(isVisible: boolean): void };
}

type Results = readonly (readonly unknown[])[];

/** Errors by the numbers that the custom-functions runtime sends. */
const errors: Readonly<Record<number, string>> = {
  0: "#VALUE!",
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#REF!",
};

class CustomFunctions extends HostObject {
  readonly outlets$: ServiceOutlets;

  constructor(context: HostContext, outlets: ServiceOutlets) {
    super(context);
    this.outlets$ = outlets;
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.outlets$.onFunctionsReady();
  }

  /** Feature 2 shortens the wait between two waves of calls from 500 to 200 ms. */
  _GetEnabledFeatures(): readonly number[] {
    return [2];
  }

  setInvocationArrayResults(results: Results): void {
    for (const [id, isOk, value, code] of results)
      this.book$.functions.answer(Number(id), toAnswer(isOk === true, value, Number(code ?? 0)));
    this.book$.calculation.takeAnswersSoon();
  }

  setInvocationResults(
    results: readonly { id: number; failed?: boolean; value?: unknown; errorCode?: number }[],
  ): void {
    for (const { id, failed, value, errorCode } of results)
      this.book$.functions.answer(id, toAnswer(failed !== true, value, errorCode ?? 0));
    this.book$.calculation.takeAnswersSoon();
  }
}

function toAnswer(isOk: boolean, value: unknown, code: number): Answer {
  if (!isOk) {
    const message = typeof value === "string" ? value : "";
    return { ok: false, error: errors[code] ?? "#VALUE!", message };
  }
  if (isErrorValue(value)) return { ok: false, error: value.code, message: value.message ?? "" };
  return { ok: true, value: value as FunctionValue | FunctionValue[][] };
}

/** A returned, not thrown, CustomFunctions.Error. */
function isErrorValue(value: unknown): value is { code: string; message?: string } {
  return (
    typeof value === "object" &&
    value !== null &&
    "valueType" in value &&
    value.valueType === "CustomFunctionError"
  );
}

class AppRuntimeService extends HostObject {
  readonly outlets$: ServiceOutlets;

  constructor(context: HostContext, outlets: ServiceOutlets) {
    super(context);
    this.outlets$ = outlets;
  }

  setAppRuntimeState(state: string): void {
    this.outlets$.pane.show(state === "Visible");
  }

  getAppRuntimeState(): string {
    return this.outlets$.pane.isVisible() ? "Visible" : "Hidden";
  }
}

class AppRuntimePersistenceService extends HostObject {
  state$ = "Inactive";

  setAppRuntimeStartState(state: string): void {
    this.state$ = state;
  }

  getAppRuntimeStartState(): string {
    return this.state$;
  }
}

class AddinInternalService extends HostObject {
  notifyActionHandlerReady(): void {
    return;
  }
}

/** The services beside the workbook that office.js asks for by name. */
export class Services {
  readonly #all: Readonly<Record<string, HostObject>>;

  constructor(context: HostContext, outlets: ServiceOutlets) {
    this.#all = {
      "Microsoft.ExcelServices.CustomFunctions": new CustomFunctions(context, outlets),
      "Microsoft.AppRuntime.AppRuntimeService": new AppRuntimeService(context, outlets),
      "Microsoft.AppRuntime.AppRuntimePersistenceService": new AppRuntimePersistenceService(
        context,
      ),
      "Microsoft.InternalService.AddinInternalService": new AddinInternalService(context),
    };
  }

  get(name: string): HostObject {
    const service = this.#all[name];
    if (!service) throw new HostError("ApiNotFound", `The workbench does not know ${name}.`);
    return service;
  }
}
