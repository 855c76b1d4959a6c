import { type ManifestNode, nodeAt, nodesNamed } from "./document";
import type { ProjectFacts } from "./facts";

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Who the add-in is and what it asks of Excel: values that may not change by accident. */
export function checkIdentity(root: ManifestNode, facts: ProjectFacts): string[] {
  const text = (name: string): string => nodeAt(root, [name])?.text ?? "";
  const problems: string[] = [];
  if (root.attributes["xsi:type"] !== "TaskPaneApp")
    problems.push("The add-in is not a TaskPaneApp.");
  if (!guid.test(text("Id"))) problems.push(`Id "${text("Id")}" is not a GUID.`);
  if (text("Version") !== `${facts.version}.0`) {
    problems.push(
      `Version is ${text("Version")}; package.json says ${facts.version}, so ${facts.version}.0.`,
    );
  }
  if (text("DefaultLocale") !== "de-DE") {
    problems.push(`DefaultLocale is ${text("DefaultLocale")}; German comes first: de-DE.`);
  }
  if (text("Permissions") !== "ReadWriteDocument") {
    problems.push(`Permissions is ${text("Permissions")}; the add-in needs ReadWriteDocument.`);
  }
  const hosts = nodeAt(root, ["Hosts"])?.children.map((host) => host.attributes["Name"]) ?? [];
  if (hosts.join() !== "Workbook")
    problems.push(`Hosts is ${hosts.join(", ")}; allowed is Workbook.`);
  const sets = nodesNamed(root, "Set").map((set) => set.attributes["Name"]);
  for (const set of ["SharedRuntime", "CustomFunctionsRuntime"]) {
    if (!sets.includes(set)) problems.push(`Requirement set ${set} is missing in <Requirements>.`);
  }
  return problems;
}
