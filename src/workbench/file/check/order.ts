import type { XmlElement } from "@cj-tech-master/excelts/xml";
import { localName } from "../chart-elements";
import { elements, partRoot, relatedParts, type Parts } from "../package";
import { problem, type PackageProblem } from "./problem";

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/** Order of the children of an element. Source: ECMA-376 part 1, the complex types named. */
const ORDERS = {
  /** CT_Workbook */
  workbook:
    words(`fileVersion fileSharing workbookPr AlternateContent revisionPtr workbookProtection
    bookViews sheets functionGroups externalReferences definedNames calcPr oleSize
    customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr
    webPublishObjects extLst`),
  /** CT_Table */
  table: words("autoFilter sortState tableColumns tableStyleInfo extLst"),
  /** CT_TableColumn */
  tableColumn: words("calculatedColumnFormula totalsRowFormula xmlColumnPr extLst"),
  /** CT_BarSer, CT_LineSer, CT_PieSer and CT_AreaSer, whose orders agree. */
  ser: words(`idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline
    errBars cat val smooth shape extLst`),
  /** CT_CatAx and CT_ValAx */
  axis: words(`axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark
    minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween auto lblAlgn lblOffset
    tickLblSkip tickMarkSkip noMultiLvlLbl majorUnit minorUnit dispUnits extLst`),
} as const;

/** Elements of workbook, tables and charts stand where the schema wants them. */
export function checkOrder(parts: Parts, sheetPaths: readonly string[]): PackageProblem[] {
  const workbook = "xl/workbook.xml";
  const tables = sheetPaths.flatMap((path) => relatedParts(parts, path, "table"));
  const charts = sheetPaths
    .flatMap((path) => relatedParts(parts, path, "drawing"))
    .flatMap((path) => relatedParts(parts, path, "chart"));
  const check = (path: string, names: readonly string[], order: readonly string[]) =>
    elements(partRoot(parts, path), names[0] ?? "")
      .concat(names.slice(1).flatMap((name) => elements(partRoot(parts, path), name)))
      .flatMap((element) => misplaced(path, element, order));
  return [
    ...misplaced(workbook, partRoot(parts, workbook), ORDERS.workbook),
    ...tables
      .filter((path) => parts.has(path))
      .flatMap((path) => [
        ...misplaced(path, partRoot(parts, path), ORDERS.table),
        ...check(path, ["tableColumn"], ORDERS.tableColumn),
      ]),
    ...charts
      .filter((path) => parts.has(path))
      .flatMap((path) => [
        ...check(path, ["ser"], ORDERS.ser),
        ...check(path, ["catAx", "valAx"], ORDERS.axis),
      ]),
  ];
}

function misplaced(path: string, parent: XmlElement, order: readonly string[]): PackageProblem[] {
  let last = -1;
  return parent.children.flatMap((node) => {
    if (node.type !== "element") return [];
    const name = localName(node);
    const position = order.indexOf(name);
    if (position >= last && position >= 0) {
      last = position;
      return [];
    }
    return [
      problem(
        path,
        `Das Element „${name}“ in „${localName(parent)}“ steht an einer Stelle, die das Schema nicht erlaubt.`,
        `The element "${name}" in "${localName(parent)}" stands where the schema does not allow it.`,
      ),
    ];
  });
}
