import { attr, findChild, type XmlElement } from "@cj-tech-master/excelts/xml";
import { isKnownPaper } from "../page";
import { elements, isSet } from "../package";
import { reachesTheEnd } from "../read-sizes";
import type { Label } from "./finding";

/** Children of a sheet that are read, or say nothing that could be lost. */
const READ = new Set(
  `sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection mergeCells
  phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup
  headerFooter rowBreaks colBreaks ignoredErrors drawing legacyDrawing tableParts extLst AlternateContent`.split(
    /\s+/,
  ),
);

/** Names of elements of a sheet, or of its extensions. */
const LABELS: Readonly<Record<string, Label>> = {
  autoFilter: ["Filter außerhalb von Tabellen", "filters outside of tables"],
  cellWatches: ["Überwachungsfenster", "cell watches"],
  conditionalFormattings: [
    "bedingte Formatierungen mit Datenbalken oder Symbolen",
    "conditional formats with data bars or icons",
  ],
  controls: ["Steuerelemente", "controls"],
  customProperties: ["Eigenschaften des Blatts", "properties of the sheet"],
  customSheetViews: ["benutzerdefinierte Ansichten", "custom views"],
  dataConsolidate: ["Konsolidierungen", "consolidations"],
  legacyDrawingHF: ["Bilder in Kopf- und Fußzeile", "pictures in header and footer"],
  drawingHF: ["Bilder in Kopf- und Fußzeile", "pictures in header and footer"],
  oleObjects: ["eingebettete Objekte", "embedded objects"],
  picture: ["Hintergrundbilder", "background pictures"],
  protectedRanges: ["Bereiche mit eigenem Schutz", "ranges with protection of their own"],
  scenarios: ["Szenarien des Szenario-Managers", "scenarios of the scenario manager"],
  slicerList: ["Datenschnitte", "slicers"],
  smartTags: ["Smarttags", "smart tags"],
  sortState: ["gemerkte Sortierungen", "remembered sort orders"],
  sparklineGroups: ["Sparklines", "sparklines"],
  timelineRefs: ["Zeitachsen", "timelines"],
  webExtensions: ["Add-ins im Blatt", "add-ins in the sheet"],
  webPublishItems: ["Veröffentlichungen im Web", "web publications"],
};

/** Extensions that are read, or that say nothing. */
const READ_EXTENSIONS = new Set(["dataValidations", "ignoredErrors", "id", "sheetPr"]);

interface Rule {
  readonly label: Label;
  readonly applies: (root: XmlElement, rows: readonly XmlElement[]) => boolean;
}

const some = (root: XmlElement, name: string, test: (element: XmlElement) => boolean): boolean =>
  elements(root, name).some(test);
const has = (element: XmlElement, name: string): boolean => attr(element, name) !== undefined;

const RULES: readonly Rule[] = [
  {
    label: [
      "Kennwort und Ausnahmen des Blattschutzes",
      "password and exceptions of the protection",
    ],
    applies: (root) =>
      some(
        root,
        "sheetProtection",
        (element) =>
          isSet(element, "sheet") &&
          Object.entries(element.attributes).some(
            ([name, value]) =>
              /password|hash|salt|algorithm/i.test(name) ||
              (!["sheet", "objects", "scenarios"].includes(name) && /^(0|false)$/.test(value)),
          ),
      ),
  },
  {
    label: ["Gliederungen von Zeilen und Spalten", "outlines of rows and columns"],
    applies: (root, rows) =>
      [...elements(root, "col"), ...rows].some((e) => Number(attr(e, "outlineLevel") ?? 0) > 0),
  },
  {
    label: [
      "Formate ganzer Zeilen und Spalten (für leere Zellen)",
      "formats of whole rows and columns (for empty cells)",
    ],
    applies: (root, rows) =>
      some(root, "col", (col) => Number(attr(col, "style") ?? 0) > 0) ||
      rows.some((row) => isSet(row, "customFormat") && Number(attr(row, "s") ?? 0) > 0),
  },
  {
    label: ["ausgeblendete Spalten bis zum rechten Rand", "hidden columns up to the right edge"],
    applies: (root) => some(root, "col", (col) => reachesTheEnd(col) && isSet(col, "hidden")),
  },
  {
    label: ["ausgeblendete Zeilen bis zum unteren Rand", "hidden rows down to the bottom"],
    applies: (root) => some(root, "sheetFormatPr", (format) => isSet(format, "zeroHeight")),
  },
  {
    label: ["Ansichten von rechts nach links", "views from right to left"],
    applies: (root) => some(root, "sheetView", (view) => isSet(view, "rightToLeft")),
  },
  {
    label: ["ausgeblendete Nullwerte", "hidden zeros"],
    applies: (root) =>
      some(root, "sheetView", (view) => /^(0|false)$/.test(attr(view, "showZeros") ?? "")),
  },
  {
    label: ["geteilte Fenster", "split windows"],
    applies: (root) => some(root, "pane", (pane) => (attr(pane, "state") ?? "split") === "split"),
  },
  {
    label: ["Datentabellen (Was-wäre-wenn)", "what-if data tables"],
    applies: (_, rows) =>
      rows.some((row) => some(row, "f", (formula) => attr(formula, "t") === "dataTable")),
  },
  {
    label: [
      "Kopf- und Fußzeilen der ersten Seite und gerader Seiten",
      "headers and footers of the first page and of even pages",
    ],
    applies: (root) =>
      some(root, "headerFooter", (e) => isSet(e, "differentFirst") || isSet(e, "differentOddEven")),
  },
  {
    label: ["Papierformate, die hier nicht bekannt sind,", "paper sizes that are not known here"],
    applies: (root) =>
      some(root, "pageSetup", (e) => has(e, "paperSize") && !isKnownPaper(attr(e, "paperSize"))),
  },
  {
    label: [
      "Seitenfolge, erste Seitenzahl, Entwurf und Kommentare im Druck",
      "page order, first page number, draft and comments in print",
    ],
    applies: (root) =>
      some(
        root,
        "pageSetup",
        (e) =>
          attr(e, "pageOrder") === "overThenDown" ||
          (isSet(e, "useFirstPageNumber") && attr(e, "firstPageNumber") !== "1") ||
          isSet(e, "draft") ||
          !["none", undefined].includes(attr(e, "cellComments")),
      ),
  },
  {
    label: ["gedruckte Zeilen- und Spaltenköpfe", "printed row and column headings"],
    applies: (root) => some(root, "printOptions", (options) => isSet(options, "headings")),
  },
];

/**
 * Kinds of things in a sheet that are not read.
 *
 * @param root of the sheet without its rows
 */
export function unreadOfSheet(
  root: XmlElement,
  rows: readonly XmlElement[],
): { label: Label; detail?: string }[] {
  const children = root.children
    .filter((node) => node.type === "element")
    .map((element) => element.name.replace(/^.*:/, ""))
    .filter((name) => !READ.has(name));
  const list = findChild(root, "extLst");
  const extensions = (list === undefined ? [] : elements(list, "ext"))
    .flatMap((extension) => extension.children.filter((node) => node.type === "element"))
    .map((element) => element.name.replace(/^.*:/, ""))
    .filter((name) => !READ_EXTENSIONS.has(name));
  return [
    ...[...children, ...extensions].map(labelOf),
    ...RULES.filter(({ applies }) => applies(root, rows)).map(({ label }) => ({ label })),
  ];
}

function labelOf(name: string): { label: Label; detail?: string } {
  const label = LABELS[name];
  return label === undefined ? { label: ["Angaben", "elements"], detail: name } : { label };
}
