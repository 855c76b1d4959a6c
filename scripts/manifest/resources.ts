import { everyNode, type ManifestNode, nodeAt } from "./document";

const longestId = 32;

/** Which list of resources an element's `resid` must be found in. */
const listOf: Readonly<Record<string, string>> = {
  Image: "Images",
  Runtime: "Urls",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Namespace: "ShortStrings",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

/** Every `resid` names a resource of the right kind; every resource has one name and is used. */
export function checkResources(root: ManifestNode): string[] {
  const resources = nodeAt(root, ["VersionOverrides", "Resources"]);
  if (resources === undefined) return ["<Resources> is missing in <VersionOverrides>."];
  const uses = everyNode(root).filter((node) => node.attributes["resid"] !== undefined);
  const usedIds = new Set(uses.map((node) => node.attributes["resid"]));
  const entries = resources.children.flatMap((list) =>
    list.children.map((entry) => ({ id: entry.attributes["id"] ?? "", list: list.name })),
  );
  return [
    ...uses.flatMap((node) => checkUse(node, resources)),
    ...entries
      .filter(({ id }, index) => entries.findIndex((other) => other.id === id) < index)
      .map(({ id, list }) => `Resource id "${id}" in <${list}> is already taken.`),
    ...entries
      .filter(({ id }) => !usedIds.has(id))
      .map(({ id, list }) => `Resource "${id}" in <${list}> is not used.`),
  ];
}

function checkUse(node: ManifestNode, resources: ManifestNode): string[] {
  const id = node.attributes["resid"] ?? "";
  const list = listOf[node.name];
  if (list === undefined) return [`<${node.name}> may not have a resid ("${id}").`];
  const problems =
    id.length > longestId
      ? [`resid "${id}" has ${id.length} characters; allowed are ${longestId}.`]
      : [];
  const known = nodeAt(resources, [list])?.children.some((entry) => entry.attributes["id"] === id);
  if (known !== true) problems.push(`resid "${id}" of <${node.name}> is not in <${list}>.`);
  return problems;
}
