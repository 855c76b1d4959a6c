import { decodeCell } from "@cj-tech-master/excelts";
import { attr, findChild, textContent, type XmlElement } from "@cj-tech-master/excelts/xml";
import { elements, partRoot, type Parts } from "../package";
import { SHEET_ELEMENTS } from "../sheet-elements";
import { problem, repeated, type PackageProblem } from "./problem";

/** Longest texts that Excel accepts; longer ones make it repair the file. */
const LIMITS = {
  headerFooter: 255,
  title: 32,
  message: 255,
  list: 255,
  formula: 8192,
  text: 32_767,
};

/** What a sheet refers to by number in other parts. */
export interface SharedCounts {
  readonly strings: number;
  readonly styles: number;
  readonly differentialStyles: number;
  readonly cellMetadata: number;
}

export function sharedCounts(parts: Parts): SharedCounts {
  const count = (path: string, list: string, item: string): number => {
    const root = parts.has(path) ? partRoot(parts, path) : undefined;
    const parent = root?.name === list ? root : root && findChild(root, list);
    return parent === undefined
      ? 0
      : parent.children.filter((node) => node.type === "element" && node.name === item).length;
  };
  return {
    strings: count("xl/sharedStrings.xml", "sst", "si"),
    styles: count("xl/styles.xml", "cellXfs", "xf"),
    differentialStyles: count("xl/styles.xml", "dxfs", "dxf"),
    cellMetadata: count("xl/metadata.xml", "cellMetadata", "bk"),
  };
}

/** Order of elements, order of cells, numbers in range, lengths of texts. */
export function checkSheet(parts: Parts, path: string, counts: SharedCounts): PackageProblem[] {
  const root = partRoot(parts, path);
  return [
    ...checkElementOrder(root, path),
    ...checkCells(root, path, counts),
    ...checkFormats(root, path, counts),
    ...checkLengths(root, path),
  ];
}

function checkElementOrder(root: XmlElement, path: string): PackageProblem[] {
  let last = -1;
  return root.children.flatMap((node) => {
    if (node.type !== "element") return [];
    const position = SHEET_ELEMENTS.indexOf(node.name);
    if (position < 0 || position < last) {
      return [
        problem(
          path,
          `Das Element „${node.name}“ steht an einer Stelle, die das Schema nicht erlaubt.`,
          `The element "${node.name}" stands where the schema does not allow it.`,
        ),
      ];
    }
    last = position;
    return [];
  });
}

function checkCells(root: XmlElement, path: string, counts: SharedCounts): PackageProblem[] {
  const cells = elements(root, "c");
  const addresses = cells.map((cell) => attr(cell, "r") ?? "");
  const outOfRange = cells.flatMap((cell) => {
    const value = findChild(cell, "v");
    const isShared = attr(cell, "t") === "s";
    const pairs = [
      ["s", attr(cell, "s"), counts.styles],
      ["cm", attr(cell, "cm"), counts.cellMetadata + 1],
      ["v", isShared && value ? textContent(value) : undefined, counts.strings],
    ] as const;
    return pairs
      .filter(([, number, count]) => number !== undefined && !(Number(number) < count))
      .map(([name, number = ""]) =>
        problem(
          path,
          `Zelle ${attr(cell, "r") ?? ""}: Die Nummer ${number} („${name}“) gibt es nicht.`,
          `Cell ${attr(cell, "r") ?? ""}: the number ${number} ("${name}") does not exist.`,
        ),
      );
  });
  const misplaced = addresses.filter((address, index) => {
    const before = addresses[index - 1];
    return before !== undefined && position(before) >= position(address);
  });
  return [
    ...outOfRange,
    ...misplaced.map((address) =>
      problem(
        path,
        `Die Zelle ${address} steht nicht in der Reihenfolge der Zeilen und Spalten.`,
        `The cell ${address} is out of the order of rows and columns.`,
      ),
    ),
  ];
}

/** A number that grows by rows, then by columns. */
function position(address: string): number {
  const columns = 16_384;
  const { r, c } = decodeCell(address);
  return r * columns + c;
}

function checkFormats(root: XmlElement, path: string, counts: SharedCounts): PackageProblem[] {
  const rules = elements(root, "cfRule");
  const priorities = rules.map((rule) => attr(rule, "priority") ?? "");
  return [
    ...rules
      .filter((rule) => !(Number(attr(rule, "dxfId") ?? 0) < counts.differentialStyles))
      .map((rule) =>
        problem(
          path,
          `Die bedingte Formatierung nennt das Format ${attr(rule, "dxfId") ?? ""}, das es nicht gibt.`,
          `The conditional format names the format ${attr(rule, "dxfId") ?? ""}, which does not exist.`,
        ),
      ),
    ...repeated(priorities).map((priority) =>
      problem(
        path,
        `Zwei bedingte Formatierungen haben den Rang ${priority}; jeder Rang ist einmal erlaubt.`,
        `Two conditional formats have the priority ${priority}; each is allowed once.`,
      ),
    ),
    ...elements(root, "formula")
      .concat(elements(root, "formula1"), elements(root, "formula2"))
      .map(textContent)
      .filter((formula) => /\w\[/.test(formula.replace(/"[^"]*"/g, "")))
      .map((formula) =>
        problem(
          path,
          `Die Formel „${formula}“ einer Prüfung oder bedingten Formatierung nennt eine Tabelle; erlaubt sind dort Bereiche und Namen.`,
          `The formula "${formula}" of a validation or conditional format names a table; allowed there are ranges and names.`,
        ),
      ),
  ];
}

function checkLengths(root: XmlElement, path: string): PackageProblem[] {
  const texts = (name: string, limit: number): [string, string, number][] =>
    elements(root, name).map((element) => [name, textContent(element), limit]);
  const attributes = (name: string, limit: number): [string, string, number][] =>
    elements(root, "dataValidation").map((element) => [name, attr(element, name) ?? "", limit]);
  const lists = elements(root, "dataValidation")
    .filter((element) => attr(element, "type") === "list")
    .map((element) => findChild(element, "formula1"))
    .map((formula) => (formula === undefined ? "" : textContent(formula)))
    .filter((source) => source.startsWith('"'))
    .map((source): [string, string, number] => ["formula1", source.slice(1, -1), LIMITS.list]);
  return [
    ...texts("oddHeader", LIMITS.headerFooter),
    ...texts("oddFooter", LIMITS.headerFooter),
    ...texts("f", LIMITS.formula),
    ...texts("v", LIMITS.text),
    ...attributes("errorTitle", LIMITS.title),
    ...attributes("promptTitle", LIMITS.title),
    ...attributes("error", LIMITS.message),
    ...attributes("prompt", LIMITS.message),
    ...lists,
  ]
    .filter(([, text, limit]) => text.length > limit)
    .map(([name, text, limit]) =>
      problem(
        path,
        `Der Text „${text.slice(0, 40)}…“ (${name}) hat ${String(text.length)} Zeichen; erlaubt sind ${String(limit)}.`,
        `The text "${text.slice(0, 40)}…" (${name}) has ${String(text.length)} characters; allowed are ${String(limit)}.`,
      ),
    );
}
