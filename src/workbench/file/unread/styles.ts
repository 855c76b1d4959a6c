import { attr, findChild, type XmlElement } from "@cj-tech-master/excelts/xml";
import { elements, isSet, partRoot, relatedParts, type Parts } from "../package";
import type { Finding, Label } from "./finding";

const PATTERNS = ["none", "solid", "gray125"];
const BORDERS = ["none", "thin", "medium", "thick", "dashed", "dotted", "double"];
const HORIZONTAL = ["general", "left", "center", "right"];
const VERTICAL = ["top", "center", "bottom"];

const value = (element: XmlElement, name: string): string => attr(element, name) ?? "";

/** Looks of cells that a snapshot does not hold, told once for the workbook. */
const LOOKS: readonly {
  readonly label: Label;
  /** Elements that can have it. */
  readonly of: string;
  readonly applies: (element: XmlElement) => boolean;
}[] = [
  {
    label: ["Farbverläufe in Zellen", "gradients in cells"],
    of: "gradientFill",
    applies: () => true,
  },
  {
    label: ["Schraffuren in Zellen", "patterns in cells"],
    of: "patternFill",
    applies: (fill) => !["", ...PATTERNS].includes(value(fill, "patternType")),
  },
  {
    label: ["diagonale Rahmenlinien", "diagonal borders"],
    of: "border",
    applies: (border) => isSet(border, "diagonalUp") || isSet(border, "diagonalDown"),
  },
  {
    label: ["gedrehte Texte", "rotated texts"],
    of: "alignment",
    applies: (alignment) => !["", "0"].includes(value(alignment, "textRotation")),
  },
  {
    label: ["verkleinerte Texte", "shrunk texts"],
    of: "alignment",
    applies: (alignment) => isSet(alignment, "shrinkToFit"),
  },
  {
    label: [
      "Ausrichtungen wie Blocksatz und „über Auswahl zentriert“",
      "alignments such as justified",
    ],
    of: "alignment",
    applies: (alignment) =>
      !["", ...HORIZONTAL].includes(value(alignment, "horizontal")) ||
      !["", ...VERTICAL].includes(value(alignment, "vertical")),
  },
  {
    label: ["Ausnahmen vom Blattschutz in Zellen", "exceptions from protection in cells"],
    of: "protection",
    applies: (protection) =>
      /^(0|false)$/.test(value(protection, "locked")) || isSet(protection, "hidden"),
  },
  {
    label: ["doppelte Unterstreichungen", "double underlines"],
    of: "u",
    applies: (underline) => !["", "single", "none"].includes(value(underline, "val")),
  },
  {
    label: ["hoch- und tiefgestellte Texte", "superscripts and subscripts"],
    of: "vertAlign",
    applies: (align) => value(align, "val") !== "baseline",
  },
];

/** Looks in the list of formats, of which a file may use a part only. */
export function unreadStyles(parts: Parts): Finding[] {
  const [path] = relatedParts(parts, "xl/workbook.xml", "styles");
  if (path === undefined || !parts.has(path)) return [];
  const root = partRoot(parts, path);
  const lists = usedLists(root);
  const looks = LOOKS.filter(({ of, applies }) =>
    lists.some((list) => elements(list, of).some(applies)),
  ).map(({ label }) => ({ label }));
  return [...looks, ...unreadBorders(lists), ...customTableStyles(root)];
}

/**
 * Fonts, fillings and borders that some format of cells uses, and those formats: files also keep
 * some that no cell has.
 */
function usedLists(root: XmlElement): XmlElement[] {
  const formats = findChild(root, "cellXfs");
  if (formats === undefined) return [];
  const used = (list: string, id: string): XmlElement[] => {
    const items = findChild(root, list)?.children.filter((node) => node.type === "element") ?? [];
    const ids = new Set(elements(formats, "xf").map((format) => Number(attr(format, id) ?? 0)));
    return items.filter((_, index) => ids.has(index));
  };
  return [
    ...used("fonts", "fontId"),
    ...used("fills", "fillId"),
    ...used("borders", "borderId"),
    formats,
  ];
}

function unreadBorders(lists: readonly XmlElement[]): Finding[] {
  const edges = ["left", "right", "top", "bottom"].flatMap((name) =>
    lists.flatMap((list) => elements(list, name)),
  );
  const kinds = new Set(edges.map((edge) => value(edge, "style")));
  return [...kinds]
    .filter((kind) => kind !== "" && !BORDERS.includes(kind))
    .map((kind) => ({ label: ["Rahmenlinien der Art", "borders of the kind"], detail: kind }));
}

function customTableStyles(root: XmlElement): Finding[] {
  return elements(root, "tableStyle").map((style) => ({
    label: ["eigene Tabellenformate", "custom table styles"],
    detail: value(style, "name"),
  }));
}
