import { readOfficeClasses } from "./derive";
import { eventsOf, membersOf, readHostClasses } from "./host-classes";

/** Version of ExcelApi by class and member. */
export type ApiVersions = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The version of ExcelApi that brought each member of the host's classes, sorted by name. */
export async function deriveApiVersions(): Promise<ApiVersions> {
  const office = readOfficeClasses();
  const classes = (await readHostClasses()).filter(({ name }) => office.has(name));
  const entries = classes.map((hostClass): [string, Record<string, string>] => {
    const names = [...membersOf(hostClass).keys(), ...eventsOf(hostClass)];
    const members = names.sort().flatMap((name) => {
      const { apiSet = "" } = office.get(hostClass.name)?.get(name) ?? {};
      const version = /^ExcelApi ([\d.]+)$/.exec(apiSet)?.[1];
      return version === undefined ? [] : [[name, version] as const];
    });
    return [hostClass.name, Object.fromEntries(members)];
  });
  return Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b)));
}
