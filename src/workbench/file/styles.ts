import type { Alignment, Border, Borders, Fill, Font, Style } from "@cj-tech-master/excelts";
import type { BorderSnapshot, CellSnapshot, CellStyle } from "../snapshot";

/** Font of the style "Standard" of the written files: what a cell without a font has. */
export const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;

/** `#RRGGBB` -> `FFRRGGBB` (opaque). */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

/**
 * Turns looks of cells into the library's styles. Equal looks share one object, since the
 * library recognizes a style by its identity.
 */
export function styleWriter(): (cell: CellSnapshot) => Partial<Style> {
  const known = new Map<string, Partial<Style>>();
  return (cell) => {
    const key = JSON.stringify([cell.format, cell.style]);
    const style = known.get(key) ?? writtenStyle(cell.format, cell.style ?? {});
    known.set(key, style);
    return style;
  };
}

function writtenStyle(format: string | undefined, look: CellStyle): Partial<Style> {
  const style: Partial<Style> = {};
  if (format !== undefined && format !== "General") style.numFmt = format;
  const font = writtenFont(look);
  if (Object.keys(font).length > 0) style.font = { ...DEFAULT_FONT, family: 2, ...font };
  if (look.fill !== undefined) style.fill = solidFill(look.fill);
  const alignment = writtenAlignment(look);
  if (Object.keys(alignment).length > 0) style.alignment = alignment;
  if (look.border !== undefined) style.border = writtenBorders(look.border);
  return style;
}

/** Only what the look says: the rest of a conditional format comes from the cell. */
export function differentialStyle(look: CellStyle): Partial<Style> {
  const style: Partial<Style> = {};
  const font = writtenFont(look);
  if (Object.keys(font).length > 0) style.font = font;
  if (look.fill !== undefined) {
    style.fill = { type: "pattern", pattern: "solid", bgColor: { argb: argb(look.fill) } };
  }
  if (look.border !== undefined) style.border = writtenBorders(look.border);
  return style;
}

function solidFill(color: string): Fill {
  return { type: "pattern", pattern: "solid", fgColor: { argb: argb(color) } };
}

function writtenFont(look: CellStyle): Partial<Font> {
  return {
    ...(look.fontName !== undefined && { name: look.fontName }),
    ...(look.fontSize !== undefined && { size: look.fontSize }),
    ...(look.fontColor !== undefined && { color: { argb: argb(look.fontColor) } }),
    ...(look.bold === true && { bold: true }),
    ...(look.italic === true && { italic: true }),
    ...(look.underline === true && { underline: true }),
    ...(look.strikethrough === true && { strike: true }),
  };
}

function writtenAlignment(look: CellStyle): Partial<Alignment> {
  return {
    ...(look.horizontal !== undefined && { horizontal: look.horizontal }),
    ...(look.vertical !== undefined && { vertical: look.vertical }),
    ...(look.wrap === true && { wrapText: true }),
    ...(look.indent !== undefined && look.indent > 0 && { indent: look.indent }),
  };
}

function writtenBorders(border: NonNullable<CellStyle["border"]>): Partial<Borders> {
  const edge = ({ style, color }: BorderSnapshot): Border => ({
    style,
    color: { argb: argb(color) },
  });
  return {
    ...(border.top && { top: edge(border.top) }),
    ...(border.bottom && { bottom: edge(border.bottom) }),
    ...(border.left && { left: edge(border.left) }),
    ...(border.right && { right: edge(border.right) }),
  };
}
