import { isKnown } from "./api-versions";
import { HostError } from "./errors";
import { eventName, type HostContext, type HostObject } from "./object";

/** What a request is about; nothing for a null object. */
export type Target = HostObject | null;

/** Which members there are, and which ones were missed. */
export interface MemberRules {
  /** Version of ExcelApi that the host plays; younger members are unknown to it. */
  readonly apiVersion: string;
  /** Names of members that were asked for and that the host does not have. */
  readonly unknown: string[];
}

/** Reaches the members of the host's objects by the names that office.js sends. */
export class Members {
  readonly #context: HostContext;
  readonly #rules: MemberRules;

  constructor(context: HostContext, rules: MemberRules) {
    this.#context = context;
    this.#rules = rules;
  }

  /** Calls a method, or does what office.js asks for on its own behalf. */
  call(target: Target, name: string, args: unknown[]): unknown {
    if (target === null) return null;
    if (name === "_KeepReference" || name === "_OnAccess") return null;
    if (name === "_RemoveReference") {
      this.#context.references.release(String(args[0]));
      return null;
    }
    if (this.#isRegistration(target, name)) return null;
    const method = this.#member(target, name);
    if (typeof method !== "function") throw this.missing(target, `${name}()`);
    return (method as (...args: unknown[]) => unknown).apply(target, args);
  }

  /** Lets the add-in listen to an event of the object, or ends that. */
  #isRegistration(target: HostObject, name: string): boolean {
    const [, un, event = ""] = /^_(Un)?[Rr]egister(\w+)$/.exec(name) ?? [];
    const type = target.eventTypes$[event];
    if (type === undefined) return false;
    if (!isKnown(target.constructor.name, eventName(event), this.#rules.apiVersion))
      throw this.missing(target, eventName(event));
    const { events } = this.#context;
    if (un === undefined) events.register(type, target.eventTarget$());
    else events.unregister(type, target.eventTarget$());
    return true;
  }

  /** Value of a property. */
  get(target: Target, name: string): unknown {
    return target === null ? null : this.#member(target, name);
  }

  /** Sets a property. */
  set(target: Target, name: string, value: unknown): void {
    if (target === null) throw new HostError("ItemNotFound");
    const key = memberName(name);
    const isSettable = this.#isReachable(target, key) && !Object.hasOwn(target, key);
    if (!isSettable || !Reflect.set(target, key, value)) throw this.missing(target, `${name}=`);
  }

  #member(target: HostObject, name: string): unknown {
    const key = memberName(name);
    if (!this.#isReachable(target, key)) throw this.missing(target, name);
    return Reflect.get(target, key);
  }

  /** Whether the add-in may use the member: known, and neither the host's nor JavaScript's own. */
  #isReachable(target: HostObject, key: string): boolean {
    const isThere = !key.includes("$") && key in target && !(key in Object.prototype);
    return isThere && isKnown(target.constructor.name, key, this.#rules.apiVersion);
  }

  /** The error for a member that the host does not have; it is noted. */
  missing(target: HostObject, member: string): HostError {
    const name = `${target.constructor.name}.${member}`;
    this.#rules.unknown.push(name);
    return new HostError("ApiNotFound", `The workbench does not know ${name}.`);
  }
}

/** `Worksheets` on the wire is `worksheets` in Office.js; names with underscore stay. */
function memberName(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toLowerCase() + name.slice(1);
}
