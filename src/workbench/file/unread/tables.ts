import { attr, findChild, type XmlElement } from "@cj-tech-master/excelts/xml";
import { elements, isSet } from "../package";
import type { Label } from "./finding";

const RULES: readonly {
  readonly label: Label;
  readonly applies: (table: XmlElement) => boolean;
}[] = [
  {
    label: [
      "Tabellen ohne Überschriften (Zellen bleiben):",
      "tables without headers (cells stay):",
    ],
    applies: (table) => attr(table, "headerRowCount") === "0",
  },
  {
    label: [
      "Filter nach Bedingungen, Farben oder Rängen in der Tabelle",
      "filters by conditions, colours or ranks in the table",
    ],
    applies: (table) =>
      elements(table, "filterColumn").some((column) =>
        column.children.some(
          (node) =>
            node.type === "element" &&
            (node.name !== "filters" || elements(node, "dateGroupItem").length > 0),
        ),
      ),
  },
  {
    label: ["gemerkte Sortierungen der Tabelle", "remembered sort orders of the table"],
    applies: (table) => elements(table, "sortState").length > 0,
  },
  {
    label: ["versteckte Filterknöpfe der Tabelle", "hidden filter buttons of the table"],
    applies: (table) => elements(table, "filterColumn").some((e) => isSet(e, "hiddenButton")),
  },
  {
    label: ["XML-Zuordnungen der Tabelle", "XML maps of the table"],
    applies: (table) => elements(table, "xmlColumnPr").length > 0,
  },
  {
    label: ["Alternativtexte der Tabelle", "alternative texts of the table"],
    applies: (table) => {
      const list = findChild(table, "extLst");
      return list !== undefined && elements(list, "table").some((e) => "altText" in e.attributes);
    },
  },
];

/** What a table has and a snapshot does not hold. */
export function unreadOfTable(table: XmlElement): { label: Label; detail: string }[] {
  const detail = attr(table, "displayName") ?? "";
  return RULES.filter(({ applies }) => applies(table)).map(({ label }) => ({ label, detail }));
}
