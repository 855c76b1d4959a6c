import { type ManifestNode, nodeAt, nodesNamed } from "./document";

/** Characters that Office allows at most. */
const longest: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  ShortStrings: 125,
  LongStrings: 250,
};

/** Office shows German to every other locale. */
const english = ["en-US", "en-GB"];

/** Texts are there, short enough, and each has its English twin; the functions' namespace is no text. */
export function checkTexts(root: ManifestNode): string[] {
  const namespace = nodesNamed(root, "Namespace")[0]?.attributes["resid"];
  const resources = nodeAt(root, ["VersionOverrides", "Resources"])?.children ?? [];
  const texts = [
    ...root.children
      .filter(({ name }) => name === "DisplayName" || name === "Description")
      .map((node) => ({ node, kind: node.name, id: node.name })),
    ...resources
      .filter(({ name }) => name in longest)
      .flatMap((list) =>
        list.children.map((node) => ({ node, kind: list.name, id: node.attributes["id"] ?? "" })),
      ),
  ];
  return texts.flatMap(({ node, kind, id }) => {
    const problems = checkLength(node, id, longest[kind] ?? 0);
    if (id === namespace) return problems;
    const locales = node.children.map((child) => child.attributes["Locale"]);
    return problems.concat(
      english
        .filter((locale) => !locales.includes(locale))
        .map((locale) => `Text "${id}" has no English: <Override Locale="${locale}"> is missing.`),
    );
  });
}

function checkLength(node: ManifestNode, id: string, limit: number): string[] {
  const texts = [
    node.attributes["DefaultValue"] ?? "",
    ...node.children.map((child) => child.attributes["Value"] ?? ""),
  ];
  return texts.flatMap((text) => {
    if (text === "") return [`Text "${id}" is empty.`];
    if (text.length <= limit) return [];
    return [`Text "${id}" has ${text.length} characters; allowed are ${limit}.`];
  });
}
