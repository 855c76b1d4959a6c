import type { BorderDescr } from "@odoo/o-spreadsheet";
import type { BorderSnapshot } from "../snapshot";

/** The engine's names of the parts of a style. */
export const engineNames: Readonly<Record<string, string>> = {
  fontColor: "textColor",
  fill: "fillColor",
  horizontal: "align",
  vertical: "verticalAlign",
};

export function toBorder(border: BorderDescr | undefined): BorderSnapshot | undefined {
  return border && { style: border.style, color: border.color };
}

export function engineLine(style: BorderSnapshot["style"]) {
  return style === "double" ? "thick" : style;
}

/** The object without its undefined members. */
export function defined<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
