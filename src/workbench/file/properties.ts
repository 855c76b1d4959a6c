import type { Workbook } from "@cj-tech-master/excelts";
import { textContent, XmlWriter } from "@cj-tech-master/excelts/xml";
import type { PropertiesSnapshot } from "../snapshot";
import { elements, partRoot, relatedParts, setPartText, type Parts } from "./package";

/** Names of the properties in the parts for core and extended properties. */
const STORED = {
  author: "creator",
  category: "category",
  comments: "description",
  company: "Company",
  keywords: "keywords",
  lastAuthor: "lastModifiedBy",
  manager: "Manager",
  subject: "subject",
  title: "title",
  created: "created",
} as const satisfies Record<keyof PropertiesSnapshot, string>;

const CORE = "docProps/core.xml";
const NAMESPACES = {
  "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
  "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  "xmlns:dcterms": "http://purl.org/dc/terms/",
  "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
};

/** Properties of the core part with their prefixes; the others are the application's. */
const CORE_ELEMENTS = {
  author: "dc:creator",
  category: "cp:category",
  comments: "dc:description",
  keywords: "cp:keywords",
  lastAuthor: "cp:lastModifiedBy",
  subject: "dc:subject",
  title: "dc:title",
} as const;

/** The library knows these two, and names itself in the core part, which is written anew. */
export function announceProperties(workbook: Workbook, properties: PropertiesSnapshot): void {
  const { company, manager } = properties;
  Object.assign(workbook, { company: company ?? "", manager: manager ?? "" });
}

/** Writes the core part; nothing is told of an author whom nobody has named. */
export function writeProperties(parts: Parts, properties: PropertiesSnapshot, savedAt: Date): void {
  const xml = new XmlWriter();
  xml.openXml({ version: "1.0", encoding: "UTF-8", standalone: "yes" });
  xml.openNode("cp:coreProperties", NAMESPACES);
  for (const [name, element] of Object.entries(CORE_ELEMENTS)) {
    const text = properties[name as keyof typeof CORE_ELEMENTS];
    if (text !== undefined) xml.leafNode(element, {}, text);
  }
  const time = { "xsi:type": "dcterms:W3CDTF" };
  if (properties.created !== undefined) xml.leafNode("dcterms:created", time, properties.created);
  xml.leafNode("dcterms:modified", time, savedAt.toISOString().replace(/\.\d+Z$/, "Z"));
  xml.closeNode();
  setPartText(parts, CORE, xml.xml);
}

/** The properties that say something; absent where none does. */
export function readProperties(parts: Parts): PropertiesSnapshot | undefined {
  const roots = ["core-properties", "extended-properties"]
    .flatMap((type) => relatedParts(parts, "", type))
    .filter((path) => parts.has(path))
    .map((path) => partRoot(parts, path));
  const stored = Object.entries(STORED).flatMap(([name, element]) => {
    const [text = ""] = roots.flatMap((root) => elements(root, element)).map(textContent);
    return text === "" ? [] : [[name, text] as const];
  });
  return stored.length === 0 ? undefined : Object.fromEntries(stored);
}
