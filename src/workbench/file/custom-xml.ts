import { attr, parseXml, textContent, xmlEncode } from "@cj-tech-master/excelts/xml";
import type { CustomXmlSnapshot } from "../snapshot";
import { elements, partRoot, partText, relatedParts, setPartText, type Parts } from "./package";

const WORKBOOK = "xl/workbook.xml";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";

/**
 * Namespace of the part that keeps the settings of add-ins. Excel keeps them in a web extension
 * part, bound to the add-in's place in a catalogue, which a workbook outside of Excel has not;
 * so Excel itself keeps this part but does not give it to an add-in.
 */
const SETTINGS_NAMESPACE = "urn:it-haushalt:workbench:document-settings";

/** Id of that part. */
const SETTINGS_ID = "{5B2B2F0C-6A0E-4E0D-9C43-0D4C1B7A7E51}";

type Settings = Readonly<Record<string, unknown>>;

/** Writes the custom XML parts, and the settings as one more of them when there are any. */
export function writeCustomXml(
  parts: Parts,
  documents: readonly CustomXmlSnapshot[],
  settings: Settings,
): void {
  const hasSettings = Object.keys(settings).length > 0;
  const all = hasSettings
    ? [...documents, { id: SETTINGS_ID, xml: settingsXml(settings) }]
    : documents;
  if (all.length === 0) return;
  const numbers = all.map((_, index) => String(index + 1));
  all.forEach((document, index) => {
    writeDocument(parts, document, String(index + 1));
  });
  insertBefore(
    parts,
    "[Content_Types].xml",
    "</Types>",
    numbers.map(
      (number) =>
        `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_TYPE}"/>`,
    ),
  );
  insertBefore(
    parts,
    "xl/_rels/workbook.xml.rels",
    "</Relationships>",
    numbers.map(
      (number) =>
        `<Relationship Id="rIdCustomXml${number}" Type="${RELATIONSHIPS}/customXml" Target="../customXml/item${number}.xml"/>`,
    ),
  );
}

function writeDocument(parts: Parts, { id, xml }: CustomXmlSnapshot, number: string): void {
  const namespace = attr(parseXml(xml).root, "xmlns");
  const references =
    namespace === undefined
      ? "<ds:schemaRefs/>"
      : `<ds:schemaRefs><ds:schemaRef ds:uri="${xmlEncode(namespace)}"/></ds:schemaRefs>`;
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  setPartText(parts, `customXml/item${number}.xml`, xml);
  setPartText(
    parts,
    `customXml/itemProps${number}.xml`,
    `${declaration}<ds:datastoreItem ds:itemID="${xmlEncode(id)}" xmlns:ds="${CUSTOM_XML}">${references}</ds:datastoreItem>`,
  );
  setPartText(
    parts,
    `customXml/_rels/item${number}.xml.rels`,
    `${declaration}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"><Relationship Id="rId1" Type="${RELATIONSHIPS}/customXmlProps" Target="itemProps${number}.xml"/></Relationships>`,
  );
}

function settingsXml(settings: Settings): string {
  const json = xmlEncode(JSON.stringify(settings));
  return `<settings xmlns="${SETTINGS_NAMESPACE}">${json}</settings>`;
}

function insertBefore(parts: Parts, path: string, end: string, inserted: readonly string[]): void {
  const text = partText(parts, path);
  setPartText(
    parts,
    path,
    text.replace(end, () => `${inserted.join("")}${end}`),
  );
}

/** Custom XML parts in the order of the file, and the settings among them. */
export function readCustomXml(parts: Parts): {
  readonly documents: readonly CustomXmlSnapshot[];
  readonly settings: Settings;
} {
  const paths = relatedParts(parts, WORKBOOK, "customXml");
  const isSettings = (path: string): boolean =>
    attr(partRoot(parts, path), "xmlns") === SETTINGS_NAMESPACE;
  const stored = paths
    .filter(isSettings)
    .flatMap((path) => elements(partRoot(parts, path), "settings"));
  return {
    documents: paths
      .filter((path) => !isSettings(path))
      .map((path, index) => ({ id: idOf(parts, path, index), xml: partText(parts, path) })),
    settings: Object.assign(
      {},
      ...stored.map((root) => parseSettings(textContent(root))),
    ) as Settings,
  };
}

/** The id in the part beside it; other programs than Excel may leave it out. */
function idOf(parts: Parts, path: string, index: number): string {
  const [properties] = relatedParts(parts, path, "customXmlProps");
  const id = properties === undefined ? undefined : attr(partRoot(parts, properties), "ds:itemID");
  return id ?? `{00000000-0000-4000-8000-${String(index + 1).padStart(12, "0")}}`;
}

function parseSettings(json: string): Settings {
  const content: unknown = JSON.parse(json);
  return typeof content === "object" && content !== null ? { ...content } : {};
}
