import { attr, findChild, type XmlElement } from "@cj-tech-master/excelts/xml";
import { elements, isSet } from "../package";
import type { Label } from "./finding";

const some = (root: XmlElement, name: string, test: (element: XmlElement) => boolean): boolean =>
  elements(root, name).some(test);
const isNo = (element: XmlElement, name: string): boolean =>
  /^(0|false)$/.test(attr(element, name) ?? "");

/** LibreOffice writes the element always, without a lock. */
const isProtecting = ({ attributes }: XmlElement): boolean =>
  Object.entries(attributes).some(
    ([name, value]) => /lock|readOnly/i.test(name) && /^(1|true)$/.test(value),
  );

const RULES: readonly {
  readonly label: Label;
  readonly applies: (root: XmlElement) => boolean;
}[] = [
  {
    label: ["Schutz und Kennwörter der Mappe", "protection and passwords of the workbook"],
    applies: (root) =>
      ["workbookProtection", "fileSharing"].some((name) => some(root, name, isProtecting)),
  },
  {
    label: [
      "Datumsgrenzen in Prüfungen und Formeln der Zählung ab 1904 (Datumswerte in Zellen sind umgerechnet)",
      "limits of dates in validations and formulas counted from 1904 (dates in cells are converted)",
    ],
    applies: (root) => some(root, "workbookPr", (properties) => isSet(properties, "date1904")),
  },
  {
    label: ["Einstellungen „manuell berechnen“", "settings of manual calculation"],
    applies: (root) =>
      some(root, "calcPr", (calc) => (attr(calc, "calcMode") ?? "auto") !== "auto"),
  },
  {
    label: ["Einstellungen „iterativ berechnen“", "settings of iterative calculation"],
    applies: (root) => some(root, "calcPr", (calc) => isSet(calc, "iterate")),
  },
  {
    label: ["Einstellungen „Genauigkeit wie angezeigt“", "settings of precision as displayed"],
    applies: (root) => some(root, "calcPr", (calc) => isNo(calc, "fullPrecision")),
  },
  {
    label: ["benutzerdefinierte Ansichten der Mappe", "custom views of the workbook"],
    applies: (root) => some(root, "customWorkbookView", () => true),
  },
  {
    label: ["Namen für Makros", "names of macros"],
    applies: (root) =>
      some(
        root,
        "definedName",
        (name) => isSet(name, "function") || isSet(name, "vbProcedure") || isSet(name, "xlm"),
      ),
  },
];

/** Settings of the workbook that are not read. */
export function unreadOfWorkbook(root: XmlElement): { label: Label }[] {
  return RULES.filter(({ applies }) => applies(root)).map(({ label }) => ({ label }));
}

/** Texts of cells in which single characters look different. */
export function hasRichText(strings: XmlElement): boolean {
  return elements(strings, "si").some((item) =>
    elements(item, "r").some((run) => findChild(run, "rPr") !== undefined),
  );
}
