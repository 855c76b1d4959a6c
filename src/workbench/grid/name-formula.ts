import { tokenize } from "@borgar/fx";
import { HostError } from "../host/errors";
import { parseAddress, quoteSheet } from "./area";

/**
 * The formula of a defined name as Excel keeps it: every reference names its sheet. A constant may
 * come without `=`.
 *
 * @param sheet to which references without a sheet belong
 * @throws HostError NotImplemented for relative references, which would mean other cells in each
 * formula
 */
export function qualified(formula: string, sheet: string): string {
  return tokenize(asFormula(formula), { mergeRefs: true })
    .map(({ type, value }) => {
      if (type !== "range" && type !== "range_beam") return value;
      if (!isAbsolute(value))
        throw new HostError(
          "NotImplemented",
          `A name with a relative reference is not known here: ${value}. Write it with $.`,
        );
      return value.includes("!") ? value : `${quoteSheet(sheet)}!${value}`;
    })
    .join("");
}

function asFormula(text: string): string {
  if (text.startsWith("=")) return text;
  const address = text.slice(text.lastIndexOf("!") + 1);
  if (parseAddress(address) || /^-?\d+(\.\d+)?$/.test(text)) return `=${text}`;
  return `="${text.replaceAll('"', '""')}"`;
}

function isAbsolute(reference: string): boolean {
  const address = reference.slice(reference.lastIndexOf("!") + 1);
  return address.split(":").every((corner) => /^(\$[A-Z]+)?(\$\d+)?$/i.test(corner));
}
