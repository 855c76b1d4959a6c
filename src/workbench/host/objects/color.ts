import { HostError } from "../errors";

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
};

/** A colour as Excel gives it back: `#RRGGBB` in capitals. */
export function canonicalColor(color: string): string {
  const code = named[color.toLowerCase()] ?? color;
  if (!/^#[0-9a-f]{6}$/i.test(code))
    throw new HostError("InvalidArgument", `"${color}" is no colour.`);
  return code.toUpperCase();
}
