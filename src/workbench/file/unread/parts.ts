import { elements, partRoot, relationships, type Parts, type SheetPart } from "../package";
import type { Finding, Label } from "./finding";

/** Relationships to parts that are read, with what hangs on them, or that follow from what is read. */
const READ = new Set(
  `officeDocument worksheet styles sharedStrings comments vmlDrawing drawing chart table customXml
  customXmlProps core-properties extended-properties hyperlink`.split(/\s+/),
);

/** Parts without content of their own: caches, previews, and what Excel makes anew. */
const DERIVED = new Set(
  `theme calcChain sheetMetadata thumbnail pivotCacheDefinition pivotCacheRecords slicerCache timelineCache
  chartStyle chartColorStyle diagramColors diagramLayout diagramQuickStyle diagramDrawing person
  printerSettings rdRichValue rdRichValueStructure rdRichValueTypes richValueRel rdSupportingPropertyBag
  rdSupportingPropertyBagStructure richStyles`.split(/\s+/),
);

/** What the last word of a relationship's address stands for. */
const LABELS: Readonly<Record<string, Label>> = {
  attachedToolbars: ["Symbolleisten", "toolbars"],
  chartEx: [
    "Diagramme der neueren Arten (Wasserfall, Trichter, Karte u. a.)",
    "charts of the younger kinds (waterfall, funnel, map, …)",
  ],
  chartUserShapes: ["Zeichnungen in Diagrammen", "drawings in charts"],
  chartsheet: ["Diagrammblätter", "chart sheets"],
  connections: ["Datenverbindungen", "data connections"],
  control: ["Steuerelemente", "controls"],
  ctrlProp: ["Steuerelemente", "controls"],
  customProperty: ["Eigenschaften des Blatts, die ein Programm gesetzt hat,", "custom properties"],
  "custom-properties": ["eigene Dateieigenschaften", "custom document properties"],
  diagramData: ["SmartArt-Grafiken", "SmartArt graphics"],
  dialogsheet: ["Dialogblätter", "dialog sheets"],
  extensibility: ["Änderungen am Menüband", "changes of the ribbon"],
  externalLink: ["Verknüpfungen mit anderen Mappen", "links to other workbooks"],
  externalLinkPath: ["Verknüpfungen mit anderen Mappen", "links to other workbooks"],
  feature: ["Funktionen jüngerer Excel-Fassungen", "features of younger versions of Excel"],
  featurePropertyBag: ["Kontrollkästchen in Zellen", "checkboxes in cells"],
  image: ["Bilder", "pictures"],
  origin: ["digitale Signaturen", "digital signatures"],
  oleObject: ["eingebettete Objekte", "embedded objects"],
  package: ["eingebettete Dateien", "embedded files"],
  pivotTable: ["Pivot-Tabellen", "pivot tables"],
  powerPivotData: ["Datenmodelle", "data models"],
  queryTable: ["Abfragen", "queries"],
  revisionHeaders: ["nachverfolgte Änderungen", "tracked changes"],
  slicer: ["Datenschnitte", "slicers"],
  tableSingleCells: ["XML-Zuordnungen", "XML maps"],
  threadedComment: [
    "Antworten und Verfasser von Kommentaren (ihr Text bleibt als Notiz)",
    "replies and authors of comments (their text stays as a note)",
  ],
  timeline: ["Zeitachsen", "timelines"],
  vbaProject: ["Makros", "macros"],
  volatileDependencies: ["Echtzeitdaten", "real-time data"],
  webextension: ["Add-ins im Dokument", "add-ins in the document"],
  webextensiontaskpanes: ["Add-ins im Dokument", "add-ins in the document"],
  xlMacrosheet: ["Makroblätter", "macro sheets"],
  xmlMaps: ["XML-Zuordnungen", "XML maps"],
};

/** Parts that nothing here reads, by the relationships that lead to them. */
export function unreadParts(parts: Parts, sheets: readonly SheetPart[]): Finding[] {
  const reached = new Set<string>();
  const fromSheets = sheets.flatMap(({ name: sheet, path }) =>
    follow(parts, path, { sheet }, reached),
  );
  return [...fromSheets, ...follow(parts, "", {}, reached)];
}

/** LibreOffice writes the part for custom properties also without any. */
function isEmptyList(parts: Parts, type: string, path: string): boolean {
  return (
    type === "custom-properties" &&
    parts.has(path) &&
    elements(partRoot(parts, path), "property").length === 0
  );
}

function follow(
  parts: Parts,
  path: string,
  place: Pick<Finding, "sheet">,
  reached: Set<string>,
): Finding[] {
  return relationships(parts, path).flatMap(({ type, target, external }) => {
    const known = READ.has(type) || DERIVED.has(type) || isEmptyList(parts, type, target);
    const label = LABELS[type] ?? (["Teile der Art", "parts of the kind"] as const);
    const detail = type in LABELS ? {} : { detail: type };
    const own = known ? [] : [{ ...place, label, ...detail }];
    if (external || reached.has(target)) return own;
    reached.add(target);
    // What hangs on a part that is not read, such as a picture of a theme, goes with it.
    return READ.has(type) ? [...own, ...follow(parts, target, place, reached)] : own;
  });
}
