import { readdirSync } from "node:fs";
import path from "node:path";
import { eventName, HostCollection, HostObject } from "../../src/workbench/host/object";

/** A class of the host as JavaScript sees it. */
export type HostClass = (abstract new (...args: never[]) => object) & { readonly name: string };

const folder = path.resolve(__dirname, "../../src/workbench/host/objects");

/** All classes that play objects of Excel. */
export async function readHostClasses(): Promise<readonly HostClass[]> {
  const modules = await Promise.all(
    readdirSync(folder).map(
      (file) => import(path.join(folder, file)) as Promise<Readonly<Record<string, unknown>>>,
    ),
  );
  const exported = modules.flatMap((module) => Object.values(module));
  return [...new Set(exported)].filter(
    (value): value is HostClass =>
      typeof value === "function" && value.prototype instanceof HostObject,
  );
}

/** A member as the host has it. */
export interface HostMember {
  readonly kind: "property" | "method";
  readonly isSettable: boolean;
  readonly arguments: number;
}

/**
 * What an add-in can reach of a class, down to but without the bases that all objects and all
 * collections share: of those office.js asks only what the class has.
 */
export function membersOf(hostClass: HostClass): ReadonlyMap<string, HostMember> {
  const members = new Map<string, HostMember>();
  let prototype = hostClass.prototype as object;
  while (prototype !== HostObject.prototype && prototype !== HostCollection.prototype) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (name === "constructor" || /^_|\$/.test(name) || members.has(name)) continue;
      const value: unknown = descriptor.value;
      members.set(name, {
        kind: typeof value === "function" ? "method" : "property",
        isSettable: "set" in descriptor && Boolean(Reflect.get(descriptor, "set")),
        arguments: typeof value === "function" ? value.length : 0,
      });
    }
    prototype = Object.getPrototypeOf(prototype) as object;
  }
  return members;
}

/** Names of the events that a class has, e.g. `onChanged`. */
export function eventsOf(hostClass: HostClass): readonly string[] {
  const { eventTypes$ } = hostClass.prototype as HostObject;
  return Object.keys(eventTypes$).map(eventName);
}
