import type { Alignment, Border, Borders, Fill, Font, Style } from "@cj-tech-master/excelts";
import type { BorderSnapshot, CellSnapshot, CellStyle } from "../snapshot";

/** Font of the style "Standard" of the written files: what a cell without a font has. */
const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;

/** `#RRGGBB` -> `FFRRGGBB` (opaque). */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

function colorOf(color: { argb?: string } | undefined): string | undefined {
  return color?.argb === undefined ? undefined : `#${color.argb.slice(-6).toUpperCase()}`;
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

/** The look of a style of a file, without what equals the default; absent when nothing is left. */
export function readStyle(style: Partial<Style>): CellStyle | undefined {
  const look = {
    ...readFont(style.font),
    ...readFill(style.fill),
    ...readAlignment(style.alignment),
    ...readBorders(style.border),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}

function readFont(font: Partial<Font> | undefined): CellStyle {
  if (font === undefined) return {};
  const fontColor = colorOf(font.color);
  return {
    ...(font.bold === true && { bold: true }),
    ...(font.italic === true && { italic: true }),
    ...((font.underline ?? false) !== false && font.underline !== "none" && { underline: true }),
    ...(font.strike === true && { strikethrough: true }),
    ...(font.size !== undefined && font.size !== DEFAULT_FONT.size && { fontSize: font.size }),
    ...(font.name !== undefined && font.name !== DEFAULT_FONT.name && { fontName: font.name }),
    ...(fontColor !== undefined && { fontColor }),
  };
}

function readFill(fill: Fill | undefined): CellStyle {
  if (fill?.type !== "pattern" || fill.pattern !== "solid") return {};
  const color = colorOf(fill.fgColor) ?? colorOf(fill.bgColor);
  return color === undefined ? {} : { fill: color };
}

function readAlignment(alignment: Partial<Alignment> | undefined): CellStyle {
  const { horizontal, vertical } = alignment ?? {};
  return {
    ...((horizontal === "left" || horizontal === "center" || horizontal === "right") && {
      horizontal,
    }),
    ...((vertical === "top" || vertical === "middle" || vertical === "bottom") && { vertical }),
    ...(alignment?.wrapText === true && { wrap: true }),
    ...(alignment?.indent !== undefined && alignment.indent > 0 && { indent: alignment.indent }),
  };
}

const BORDER_STYLES: readonly string[] = [
  "thin",
  "medium",
  "thick",
  "dashed",
  "dotted",
  "double",
] satisfies BorderSnapshot["style"][];

function isBorderStyle(style: string): style is BorderSnapshot["style"] {
  return BORDER_STYLES.includes(style);
}

function readBorders(borders: Partial<Borders> | undefined): CellStyle {
  const edge = (border: Partial<Border> | undefined): BorderSnapshot | undefined =>
    border?.style !== undefined && isBorderStyle(border.style)
      ? { style: border.style, color: colorOf(border.color) ?? "#000000" }
      : undefined;
  const [top, bottom, left, right] = [
    edge(borders?.top),
    edge(borders?.bottom),
    edge(borders?.left),
    edge(borders?.right),
  ];
  const border = {
    ...(top && { top }),
    ...(bottom && { bottom }),
    ...(left && { left }),
    ...(right && { right }),
  };
  return Object.keys(border).length === 0 ? {} : { border };
}
