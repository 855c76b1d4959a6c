import { attr, type XmlElement } from "@cj-tech-master/excelts/xml";
import { child, children, first, localName, value } from "../chart-elements";
import { elements, partRoot, relatedParts, relationships, type Parts } from "../package";
import { chartTypeIn } from "../read-charts";
import type { Label } from "./finding";

interface Unread {
  readonly label: Label;
  readonly detail?: string;
}

/** Pictures are told as parts, since several places may show one. */
const SHAPES: Readonly<Record<string, Label>> = {
  sp: ["Formen und Textfelder", "shapes and text boxes"],
  cxnSp: ["Verbindungslinien", "connectors"],
  grpSp: ["gruppierte Formen", "grouped shapes"],
  contentPart: ["Freihandzeichnungen", "ink"],
};

/** Of a chart: elements anywhere in it that change what it shows. */
const CHART_PARTS: Readonly<Record<string, Label>> = {
  trendline: ["Trendlinien im Diagramm", "trend lines in the chart"],
  errBars: ["Fehlerindikatoren im Diagramm", "error bars in the chart"],
  upDownBars: ["Pos./Neg. Abweichungen im Diagramm", "up/down bars in the chart"],
  hiLowLines: ["Spannweitenlinien im Diagramm", "high-low lines in the chart"],
  dropLines: ["Bezugslinien im Diagramm", "drop lines in the chart"],
  serLines: ["Verbindungslinien der Reihen im Diagramm", "series lines in the chart"],
  dTable: ["Datentabellen im Diagramm", "data tables in the chart"],
  view3D: ["räumliche Darstellungen im Diagramm", "3-D views of the chart"],
  pivotSource: ["Bindungen des Diagramms an eine Pivot-Tabelle:", "pivot sources of the chart"],
  logBase: ["logarithmische Achsen im Diagramm", "logarithmic axes in the chart"],
  dispUnits: ["Anzeigeeinheiten der Achse im Diagramm", "display units of the axis in the chart"],
  gradFill: ["Farbverläufe im Diagramm", "gradients in the chart"],
  pattFill: ["Schraffuren im Diagramm", "patterns in the chart"],
  blipFill: ["Bildfüllungen im Diagramm", "picture fills in the chart"],
  explosion: ["herausgezogene Stücke im Diagramm", "exploded slices in the chart"],
  legendEntry: [
    "ausgeblendete Einträge der Legende im Diagramm",
    "hidden legend entries in the chart",
  ],
  multiLvlStrRef: ["mehrstufige Rubriken im Diagramm", "multi-level categories in the chart"],
  numLit: ["feste Zahlen im Diagramm", "literal numbers in the chart"],
  strLit: ["feste Texte im Diagramm", "literal texts in the chart"],
};

/** Drawings of a sheet that are not read: shapes, unknown charts, and what known charts lose. */
export function unreadDrawings(parts: Parts, path: string): Unread[] {
  return relatedParts(parts, path, "drawing")
    .filter((drawing) => parts.has(drawing))
    .flatMap((drawing) => {
      const root = partRoot(parts, drawing);
      const targets = new Map(relationships(parts, drawing).map(({ id, target }) => [id, target]));
      return children(root).flatMap((anchor) => [
        ...children(anchor).flatMap((shape) => {
          const label = SHAPES[localName(shape)];
          return label === undefined ? [] : [{ label }];
        }),
        ...elements(anchor, "chart").flatMap((chart) => {
          const target = targets.get(attr(chart, "r:id") ?? "");
          // Charts of the younger kinds have no part that is known by this name.
          if (target === undefined || !parts.has(target)) return [];
          const name = first(anchor, "cNvPr")?.attributes["name"] ?? "";
          return unreadOfChart(partRoot(parts, target), name, localName(anchor));
        }),
      ]);
    });
}

/** LibreOffice writes lines without a stroke and slices that are not pulled out. */
function isSeen(element: XmlElement): boolean {
  return value(element) !== "0" && elements(element, "noFill").length === 0;
}

function unreadOfChart(root: XmlElement, name: string, anchor: string): Unread[] {
  const groups = elements(root, "plotArea")
    .flatMap(children)
    .filter((element) => localName(element).endsWith("Chart"));
  const [group] = groups;
  if (group === undefined || !root.name.endsWith("chartSpace")) return [];
  if (anchor === "absoluteAnchor" || chartTypeIn(group) === undefined) {
    const kind = `${name} (${localName(group)})`;
    return [{ label: ["Diagramme dieser Art:", "charts of this kind:"], detail: kind }];
  }
  const valueAxes = elements(root, "valAx").filter((axis) => value(child(axis, "delete")) !== "1");
  const found = Object.keys(CHART_PARTS).filter((kind) => elements(root, kind).some(isSeen));
  const combined: Label = [
    "weitere Diagrammarten und Achsen im Diagramm",
    "further chart kinds and axes in the chart",
  ];
  return [
    ...(groups.length > 1 || valueAxes.length > 1 ? [{ label: combined, detail: name }] : []),
    ...found.flatMap((element) => {
      const label = CHART_PARTS[element];
      return label === undefined ? [] : [{ label, detail: name }];
    }),
  ];
}
