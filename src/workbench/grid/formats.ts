import { helpers } from "./spreadsheet";

/**
 * Excel's number format (en-US code) in the engine's smaller language. What the engine cannot show
 * (colours, fill characters) is left out of the picture only: the cell keeps Excel's code.
 */
export function engineFormat(excel: string): string {
  if (excel === "General" || excel === "") return "";
  if (isShowable(excel)) return excel;
  const simpler = excel
    .replaceAll(/\[\$([^\]-]*)(-[^\]]*)?\]/g, (_, symbol: string) => (symbol ? `"${symbol}"` : ""))
    .replaceAll(/\[[^\]]*\]/g, "")
    .replaceAll(/_.|\*./g, "");
  if (isShowable(simpler)) return simpler;
  const first = simpler.split(";")[0] ?? "";
  return isShowable(first) ? first : "";
}

const tried = new Map<string, boolean>();

function isShowable(format: string): boolean {
  const known = tried.get(format);
  if (known !== undefined) return known;
  // "[$€-407]" is valid to the engine but shown with its language number.
  let showable = !/\[\$[^\]]*-/.test(format);
  try {
    helpers.parseFormat(format);
  } catch {
    showable = false;
  }
  tried.set(format, showable);
  return showable;
}
