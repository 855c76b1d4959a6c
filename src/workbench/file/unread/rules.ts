import { attr, type XmlElement } from "@cj-tech-master/excelts/xml";
import { elements } from "../package";
import type { Label } from "./finding";

const FORMATS: Readonly<Record<string, Label>> = {
  colorScale: ["Farbskalen", "colour scales"],
  dataBar: ["Datenbalken", "data bars"],
  iconSet: ["Symbolsätze", "icon sets"],
};
const OTHER_FORMAT: Label = ["bedingte Formatierungen der Art", "conditional formats of the kind"];
const READ_FORMATS = new Set(["expression", "cellIs"]);

const READ_VALIDATIONS = new Set(["custom", "list", "whole", "decimal", "date", "textLength"]);
const HINTS: Label = ["Eingabehinweise ohne Prüfung", "input messages without a rule"];
const OTHER_VALIDATION: Label = ["Datenüberprüfungen der Art", "validations of the kind"];

/** Conditional formats and validations of kinds that a snapshot does not hold. */
export function unreadRules(root: XmlElement): { label: Label; detail?: string }[] {
  const formats = elements(root, "cfRule")
    // Rules in extensions are told with the extension.
    .filter((rule) => rule.name === "cfRule")
    .map((rule) => attr(rule, "type") ?? "")
    .filter((type) => !READ_FORMATS.has(type))
    .map((type) => {
      const label = FORMATS[type];
      return label === undefined ? { label: OTHER_FORMAT, detail: type } : { label };
    });
  const validations = elements(root, "dataValidation")
    .map((validation) => attr(validation, "type") ?? "none")
    .filter((type) => !READ_VALIDATIONS.has(type))
    .map((type) =>
      type === "none" ? { label: HINTS } : { label: OTHER_VALIDATION, detail: type },
    );
  return [...formats, ...validations];
}
