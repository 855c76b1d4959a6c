import { everyNode, type ManifestNode, nodesNamed } from "./document";
import type { ProjectFacts } from "./facts";

/** Addresses are https, below the add-in's own, and name a file that the build makes. */
export function checkAddresses(root: ManifestNode, facts: ProjectFacts): string[] {
  const page = nodesNamed(root, "SourceLocation")[0]?.attributes["DefaultValue"] ?? "";
  const base = page.replace(/[^/]*$/, "");
  return addresses(root).flatMap((address) => {
    if (!address.startsWith("https://")) return [`${address} is not an https address.`];
    if (!address.startsWith(base)) return [`${address} is not below ${base}, where the page is.`];
    const file = address.slice(base.length);
    if (file === "" || facts.files.includes(file)) return [];
    return [`${address}: the build makes no ${file}; it makes ${facts.files.join(", ")}.`];
  });
}

/** Whatever looks like an address, but the names of XML namespaces. */
function addresses(root: ManifestNode): string[] {
  const values = everyNode(root).flatMap((node) =>
    Object.entries(node.attributes)
      .filter(([name]) => !name.startsWith("xmlns"))
      .map(([, value]) => value)
      .concat(node.name === "AppDomain" ? [`${node.text}/`] : []),
  );
  return [...new Set(values.filter((value) => /^[a-z]+:\/\//i.test(value)))];
}
