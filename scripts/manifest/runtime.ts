import { type ManifestNode, nodeAt, nodesNamed } from "./document";
import type { ProjectFacts } from "./facts";

/** Excel's own rule for ids of custom functions and their namespace. */
const functionName = /^[A-Z][A-Z0-9_.]{2,}$/;

/** One page for functions, ribbon and pane; the functions and commands that the manifest names exist. */
export function checkRuntime(root: ManifestNode, facts: ProjectFacts): string[] {
  const [runtime] = nodesNamed(root, "Runtime");
  if (runtime === undefined)
    return ["<Runtime> is missing: without it functions and pane run apart."];
  const page = runtime.attributes["resid"] ?? "";
  const problems: string[] = [];
  if (runtime.attributes["lifetime"] !== "long") {
    problems.push('<Runtime> needs lifetime="long", or functions stop when the pane closes.');
  }
  for (const { place, node } of sharedPlaces(root)) {
    const resid = node?.attributes["resid"];
    if (resid !== page) {
      problems.push(`${place} uses ${resid ?? "nothing"}; the shared runtime needs ${page} there.`);
    }
  }
  return [...problems, ...checkFunctions(root, facts), ...checkCommands(root, facts)];
}

function sharedPlaces(root: ManifestNode): { place: string; node: ManifestNode | undefined }[] {
  const panes = nodesNamed(root, "Action").filter(
    (action) => action.attributes["xsi:type"] === "ShowTaskpane",
  );
  return [
    { place: "<Page>", node: nodeAt(nodesNamed(root, "Page")[0], ["SourceLocation"]) },
    { place: "<FunctionFile>", node: nodesNamed(root, "FunctionFile")[0] },
    ...panes.map((pane) => ({
      place: "<Action> ShowTaskpane",
      node: nodeAt(pane, ["SourceLocation"]),
    })),
  ];
}

function checkFunctions(root: ManifestNode, facts: ProjectFacts): string[] {
  const resid = nodesNamed(root, "Namespace")[0]?.attributes["resid"];
  const namespace = nodesNamed(root, "String").find((entry) => entry.attributes["id"] === resid)
    ?.attributes["DefaultValue"];
  const problems = facts.functionIds
    .filter((id) => !functionName.test(id))
    .map((id) => `Function id "${id}": allowed are at least three of A-Z, 0-9, _ and full stop.`);
  if (namespace === undefined || !functionName.test(namespace)) {
    problems.push(`Namespace "${namespace ?? ""}": allowed are at least three of A-Z, 0-9, _.`);
  }
  if (facts.functionIds.length === 0) problems.push("No source has a custom function.");
  return problems;
}

function checkCommands(root: ManifestNode, facts: ProjectFacts): string[] {
  const controls = nodesNamed(root, "Control").map((control) => control.attributes["id"]);
  const twice = controls
    .filter((id, index) => controls.indexOf(id) < index)
    .map((id) => `Control id "${id ?? ""}" stands twice.`);
  const unknown = nodesNamed(root, "FunctionName")
    .filter(({ text }) => !facts.hasCommand(text))
    .map(({ text }) => `<FunctionName> ${text}: src/commands registers no command of that name.`);
  return [...twice, ...unknown];
}
