import versions from "./api-versions.json";

const byClass: Readonly<Record<string, Readonly<Record<string, string>>>> = versions;

/** Whether an Excel with that version of ExcelApi (e.g. `1.14`) knows the member of the class. */
export function isKnown(className: string, member: string, apiVersion: string): boolean {
  const needed = byClass[className]?.[member];
  return needed === undefined || minor(needed) <= minor(apiVersion);
}

function minor(version: string): number {
  return Number(version.split(".")[1] ?? 0);
}
