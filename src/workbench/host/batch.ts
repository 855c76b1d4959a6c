import type {
  Action,
  ArgumentInfo,
  BatchRequest,
  BatchResponse,
  ObjectPath,
  Query,
} from "./batch-request";
import { HostError } from "./errors";
import { type MemberRules, Members, type Target } from "./members";
import { HostCollection, type HostContext, HostObject } from "./object";

/** Kinds of actions and of object paths in office.js's requests. */
const actionTypes = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  retrieve: 7,
  unchanged: 8,
  update: 9,
};
const pathTypes = {
  workbook: 1,
  service: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
};

/** What office.js writes for an object within an argument. */
const OBJECT_PATH_ID = "_ObjectPathId";

/** Where a batch starts from. */
export interface BatchRoots extends MemberRules {
  readonly workbook: HostObject;
  service(name: string): HostObject;
}

/** A failure that a test wants, and how many actions are carried out before it. */
export interface PlannedFailure {
  readonly afterActions: number;
  readonly error: HostError;
}

/**
 * Carries out one request of office.js, action by action. As in Excel, what was done before a
 * failing action stays done, and its results are in the answer.
 */
export function runBatch(
  request: BatchRequest,
  context: HostContext,
  roots: BatchRoots,
  failure?: PlannedFailure,
): BatchResponse {
  const results: { ActionId: number; Value: unknown }[] = [];
  const batch = new Batch(request, context, roots);
  const TraceIds: number[] = [];
  let index = 0;
  try {
    for (const action of request.Actions) {
      if (failure?.afterActions === index) throw failure.error;
      if (action.ActionType === actionTypes.trace) TraceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: batch.run(action) ?? null });
      index++;
    }
    if (failure) throw failure.error;
    context.book.engine.flush();
    return { Results: results, TraceIds };
  } catch (error) {
    // What fails when all is written is blamed on the last action: office.js looks it up.
    index = Math.min(index, request.Actions.length - 1);
    const known =
      error instanceof HostError ? error : new HostError("GeneralException", textOf(error));
    return {
      Results: results,
      TraceIds,
      Error: {
        Code: known.code,
        Message: known.message,
        HttpStatusCode: known.status,
        ActionIndex: index,
        Location: request.Actions[index]?.Name ?? "",
      },
    };
  }
}

function textOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

class Batch {
  readonly #paths: BatchRequest["ObjectPaths"];
  readonly #context: HostContext;
  readonly #roots: BatchRoots;
  readonly #members: Members;
  readonly #resolved = new Map<number, Target>();

  constructor(request: BatchRequest, context: HostContext, roots: BatchRoots) {
    this.#paths = request.ObjectPaths;
    this.#context = context;
    this.#roots = roots;
    this.#members = new Members(context, roots);
  }

  run(action: Action): unknown {
    const target =
      action.ActionType === actionTypes.trace ? null : this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return target && this.#identity(target);
      case actionTypes.query:
      case actionTypes.retrieve:
        return this.#query(target, action.QueryInfo ?? {});
      case actionTypes.method: {
        const result = this.#members.call(
          target,
          action.Name ?? "",
          this.#arguments(action.ArgumentInfo),
        );
        return result instanceof HostObject ? this.#identity(result) : result;
      }
      case actionTypes.setProperty:
        this.#members.set(target, action.Name ?? "", this.#arguments(action.ArgumentInfo)[0]);
        return null;
      case actionTypes.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          this.#members.set(target, name, value);
        return null;
      case actionTypes.trace:
      case actionTypes.unchanged:
        return null;
      default:
        throw new HostError("NotImplemented", `Action of type ${action.ActionType}`);
    }
  }

  #resolve(id: number): Target {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id];
    if (!path) throw new HostError("InvalidArgument", `Object path ${id} is missing.`);
    const target = this.#follow(path);
    this.#resolved.set(id, target);
    return target;
  }

  #follow(path: ObjectPath): Target {
    const parent = () => this.#resolve(path.ParentObjectPathId ?? 0);
    const args = () => this.#arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case pathTypes.workbook:
        return this.#roots.workbook;
      case pathTypes.service:
        return this.#roots.service(path.Name);
      case pathTypes.method:
        return asTarget(this.#members.call(parent(), path.Name, args()));
      case pathTypes.property:
        return asTarget(this.#members.get(parent(), path.Name));
      case pathTypes.indexer:
        return asTarget(this.#members.call(parent(), "GetItem", args()));
      case pathTypes.reference: {
        const kept = this.#context.references.get(path.Name);
        if (!kept) throw new HostError("InvalidReference");
        return kept;
      }
      case pathTypes.nullObject:
        return null;
      default:
        throw new HostError("NotImplemented", `Object path of type ${path.ObjectPathType}`);
    }
  }

  #arguments(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = references[index];
      return reference ? this.#resolve(reference) : this.#withObjects(argument);
    });
  }

  /** The same with the objects that office.js has replaced by their paths, such as a list's range. */
  #withObjects(argument: unknown): unknown {
    if (argument === null || typeof argument !== "object" || Array.isArray(argument)) {
      return argument;
    }
    if (OBJECT_PATH_ID in argument) return this.#resolve(Number(argument[OBJECT_PATH_ID]));
    const entries = Object.entries(argument);
    return Object.fromEntries(entries.map(([key, value]) => [key, this.#withObjects(value)]));
  }

  /** What office.js needs to find the object again. */
  #identity(object: HostObject): Record<string, unknown> {
    const id = object.id$();
    return {
      ...(id === undefined ? {} : { _Id: id, ...("id" in object ? { Id: id } : {}) }),
      ...(object.isReferenced$() ? { _ReferenceId: this.#context.references.idOf(object) } : {}),
    };
  }

  #query(target: Target, query: Query): unknown {
    if (target === null) return null;
    const paths = [...(query.Select ?? []), ...(query.Expand ?? [])]
      .map((path) => path.trim().replaceAll(".", "/"))
      .filter((path) => path !== "");
    if (!(target instanceof HostCollection)) return this.#queryObject(target, paths);
    const itemPaths = paths
      .map((path) => path.replace(/^items(\/|$)/i, ""))
      .filter((path) => path !== "" && !/^(\$none|count)$/i.test(path));
    const start = query.Skip ?? 0;
    const items = target
      .items$()
      .slice(start, query.Top === undefined ? undefined : start + query.Top);
    return {
      ...this.#identity(target),
      Count: target.count,
      _Items: items.map((item) => this.#queryObject(item, itemPaths)),
    };
  }

  #queryObject(target: HostObject, paths: readonly string[]): Record<string, unknown> {
    const result = this.#identity(target);
    const nested = new Map<string, string[]>();
    const names = paths.filter((path) => path !== "$none" && path !== "$all");
    if (names.length === 0 && !paths.includes("$none")) names.push(...scalarNames(target));
    for (const path of names) {
      const [head = "", ...rest] = path.split("/");
      const value = this.#members.get(target, head);
      const name = wireName(head);
      if (value instanceof HostObject) {
        const inner = nested.get(name) ?? [];
        if (rest.length > 0) inner.push(rest.join("/"));
        nested.set(name, inner);
      } else if (typeof value === "function") throw this.#members.missing(target, head);
      else result[name] = value;
    }
    for (const [name, inner] of nested)
      result[name] = this.#query(asTarget(this.#members.get(target, name)), { Select: inner });
    return result;
  }
}

function wireName(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

function asTarget(value: unknown): Target {
  if (value === null || value instanceof HostObject) return value;
  throw new HostError("GeneralException", "The member is not an object.");
}

/** What `load()` without names brings: all properties that are no objects. */
function scalarNames(target: HostObject): string[] {
  const names = new Set(Object.keys(target));
  for (
    let at = Object.getPrototypeOf(target) as object;
    at !== HostObject.prototype;
    at = Object.getPrototypeOf(at) as object
  )
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(at)))
      if ("get" in descriptor) names.add(name);
  return [...names].filter(
    (name) => !/[$_]/.test(name) && !(Reflect.get(target, name) instanceof HostObject),
  );
}
