import type { Alignment, Border, Borders, Fill, Font, Style } from "@cj-tech-master/excelts";
import type { BorderSnapshot, CellStyle } from "../snapshot";
import type { FileColor, Palette } from "./palette";
import { DEFAULT_FONT } from "./styles";

/** The look of a style of a file, without what equals the default; absent when nothing is left. */
export function readStyle(style: Partial<Style>, palette: Palette): CellStyle | undefined {
  const look = {
    ...readFont(style.font, palette),
    ...readFill(style.fill, palette),
    ...readAlignment(style.alignment),
    ...readBorders(style.border, palette),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}

function readFont(font: Partial<Font> | undefined, palette: Palette): CellStyle {
  if (font === undefined) return {};
  const fontColor = isAutomatic(font.color) ? undefined : palette.ofCell(font.color);
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

/** Text in the theme's own colour is what a cell has anyway. */
function isAutomatic(color: FileColor | undefined): boolean {
  return color?.theme === 1 && !color.tint;
}

function readFill(fill: Fill | undefined, palette: Palette): CellStyle {
  if (fill?.type !== "pattern" || fill.pattern !== "solid") return {};
  const color = palette.ofCell(fill.fgColor) ?? palette.ofCell(fill.bgColor);
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

function readBorders(borders: Partial<Borders> | undefined, palette: Palette): CellStyle {
  const edge = (border: Partial<Border> | undefined): BorderSnapshot | undefined =>
    border?.style !== undefined && isBorderStyle(border.style)
      ? { style: border.style, color: palette.ofCell(border.color) ?? "#000000" }
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
