import { unzip } from "@cj-tech-master/excelts/archive";
import { attr, parseXml, walk, xmlEncodeAttr, type XmlElement } from "@cj-tech-master/excelts/xml";
import { zipSync } from "fflate";
import { FileError } from "./file-error";

/** The parts of a package by path without leading slash, e.g. `xl/workbook.xml`. */
export type Parts = Map<string, Uint8Array>;

/** A relationship of a part; `target` is the path of the other part, or an address outside. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address, e.g. `table`. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

export async function unpack(bytes: Uint8Array): Promise<Parts> {
  const parts: Parts = new Map();
  for await (const entry of unzip(bytes).entries()) {
    if (!entry.path.endsWith("/")) parts.set(entry.path, await entry.bytes());
  }
  return parts;
}

/**
 * Packs the parts in their order; the content types come first, as readers of streams expect. By
 * fflate, because in a browser excelts deflates large parts so that nothing can read them.
 */
export function pack(parts: Parts): Promise<Uint8Array> {
  const first = "[Content_Types].xml";
  const order = [first, ...[...parts.keys()].filter((path) => path !== first)];
  const files = order.flatMap((path): [string, Uint8Array][] => {
    const content = parts.get(path);
    return content === undefined ? [] : [[path, content]];
  });
  return Promise.resolve(zipSync(Object.fromEntries(files)));
}

/** @throws FileError when the part is missing */
export function partText(parts: Parts, path: string): string {
  const content = parts.get(path);
  if (content === undefined) {
    throw new FileError(
      `In der Datei fehlt der Teil „${path}“; eine Excel-Arbeitsmappe (.xlsx) enthält ihn.`,
      `The file lacks the part "${path}"; an Excel workbook (.xlsx) contains it.`,
    );
  }
  return new TextDecoder().decode(content);
}

export function setPartText(parts: Parts, path: string, text: string): void {
  parts.set(path, new TextEncoder().encode(text));
}

/** Parts are asked for many times, and a sheet may be large; who changes a part replaces its bytes. */
const roots = new WeakMap<Uint8Array, XmlElement>();

/**
 * Root element of a part. A document type is refused, as the format demands: it could define
 * entities that grow without end, and there is no other limit to entities here, since a large
 * sheet has many harmless ones.
 *
 * @throws FileError when the part is missing, not well-formed or has a document type
 */
export function partRoot(parts: Parts, path: string): XmlElement {
  const content = parts.get(path);
  const known = content && roots.get(content);
  if (known) return known;
  const text = partText(parts, path);
  try {
    if (text.includes("<!DOCTYPE")) throw new Error("DOCTYPE");
    const { root } = parseXml(text, { maxEntityExpansions: 0 });
    if (content) roots.set(content, root);
    return root;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FileError(
      `Der Teil „${path}“ der Datei ist kein gültiges XML (${reason}).`,
      `The part "${path}" of the file is not well-formed XML (${reason}).`,
    );
  }
}

/** All elements below with that name, whatever their prefix, in document order. */
export function elements(root: XmlElement, localName: string): XmlElement[] {
  const found: XmlElement[] = [];
  walk(root, (element) => {
    if (element.name.replace(/^.*:/, "") === localName) found.push(element);
  });
  return found;
}

/** Whether an attribute says yes; Excel writes `1`, other programs `true`. */
export function isSet(element: XmlElement | undefined, attribute: string): boolean {
  const value = element && attr(element, attribute);
  return value === "1" || value === "true";
}

/** Path of the part that holds the relationships of another part; of the package itself: "". */
export function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf("/") + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

/** Relationships of a part in the order of the file; none where it has no such part. */
export function relationships(parts: Parts, path: string): Relationship[] {
  const source = relationshipsPath(path);
  if (!parts.has(source)) return [];
  return elements(partRoot(parts, source), "Relationship").map((element) => {
    const external = attr(element, "TargetMode") === "External";
    const target = attr(element, "Target") ?? "";
    return {
      id: attr(element, "Id") ?? "",
      type: (attr(element, "Type") ?? "").replace(/^.*\//, ""),
      target: external ? target : storedPath(parts, resolvePath(path, target)),
      external,
    };
  });
}

export const RELATIONSHIP_TYPES =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";

/**
 * Adds a relationship to a part.
 *
 * @param path of the part that it starts from
 * @param type last word of the type's address
 * @param to target as it is to stand in the file
 * @returns its id
 */
export function addRelationship(
  parts: Parts,
  path: string,
  type: string,
  { target, external }: Pick<Relationship, "target" | "external">,
): string {
  const known = new Set(relationships(parts, path).map(({ id }) => id));
  let number = known.size + 1;
  while (known.has(`rId${String(number)}`)) number++;
  const id = `rId${String(number)}`;
  const mode = external ? ' TargetMode="External"' : "";
  const xml = `<Relationship Id="${id}" Type="${RELATIONSHIP_TYPES}/${type}" Target="${xmlEncodeAttr(target)}"${mode}/>`;
  const list = relationshipsPath(path);
  const text = parts.has(list)
    ? partText(parts, list)
    : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  setPartText(
    parts,
    list,
    text.replace("</Relationships>", () => `${xml}</Relationships>`),
  );
  return id;
}

/** Targets of one kind, in the order of the file. */
export function relatedParts(parts: Parts, path: string, type: string): string[] {
  return relationships(parts, path)
    .filter((relationship) => relationship.type === type)
    .map((relationship) => relationship.target);
}

export interface SheetPart {
  readonly name: string;
  readonly path: string;
  /** Among all tabs, of which some may be chart sheets. */
  readonly position: number;
}

/** The sheets with cells in the order of the tabs. */
export function worksheetParts(parts: Parts): SheetPart[] {
  const workbook = "xl/workbook.xml";
  const known = new Map(relationships(parts, workbook).map((one) => [one.id, one]));
  return elements(partRoot(parts, workbook), "sheet").flatMap((sheet, position) => {
    const relationship = known.get(attr(sheet, "r:id") ?? "");
    if (relationship?.type !== "worksheet") return [];
    return [{ name: attr(sheet, "name") ?? "", path: relationship.target, position }];
  });
}

/** Paths of the sheets with cells in the order of the tabs. */
export function sheetPaths(parts: Parts): string[] {
  return worksheetParts(parts).map(({ path }) => path);
}

/** Names of parts do not depend on case; some programs write them in two ways. */
function storedPath(parts: Parts, path: string): string {
  if (parts.has(path)) return path;
  const wanted = path.toLowerCase();
  return [...parts.keys()].find((known) => known.toLowerCase() === wanted) ?? path;
}

function resolvePath(source: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = source.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
