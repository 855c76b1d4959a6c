import { JSDOM } from "jsdom";

/** An element of the manifest, reduced to what the checks read. */
export interface ManifestNode {
  /** Name without its namespace prefix, for example `Image` for `bt:Image`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly ManifestNode[];
}

/**
 * Reads XML into nodes in document order.
 *
 * @throws Error with the parser's sentence when the text is not well-formed
 */
export function parseXml(xml: string): ManifestNode {
  const { window } = new JSDOM();
  const document = new window.DOMParser().parseFromString(xml, "application/xml");
  const problem = document.querySelector("parsererror");
  if (problem !== null) {
    throw new Error(`manifest.xml is not well-formed XML: ${problem.textContent.trim()}`);
  }
  return nodeOf(document.documentElement);
}

function nodeOf(element: Element): ManifestNode {
  return {
    name: element.localName,
    attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
    text: element.children.length === 0 ? element.textContent.trim() : "",
    children: [...element.children].map(nodeOf),
  };
}

/** Every element below, the node itself first. */
export function everyNode(node: ManifestNode): ManifestNode[] {
  return [node, ...node.children.flatMap(everyNode)];
}

/** All elements of that name, in document order. */
export function nodesNamed(root: ManifestNode, name: string): ManifestNode[] {
  return everyNode(root).filter((node) => node.name === name);
}

/** The first element along a path of names, for example `["Hosts", "Host"]`. */
export function nodeAt(
  node: ManifestNode | undefined,
  path: readonly string[],
): ManifestNode | undefined {
  return path.reduce<ManifestNode | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    node,
  );
}
