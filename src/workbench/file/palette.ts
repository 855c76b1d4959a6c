import type { Color } from "@cj-tech-master/excelts";
import { attr, type XmlElement } from "@cj-tech-master/excelts/xml";
import { elements, partRoot, relatedParts, type Parts } from "./package";

/** Turns colours of a file, which may be those of the theme or of a list, into `#RRGGBB`. */
export interface Palette {
  readonly ofCell: (color: FileColor | undefined) => string | undefined;
  /** @param paint element of a drawing that holds a colour */
  readonly ofDrawing: (paint: XmlElement) => string | undefined;
}

/** The library reads all of this and declares only a part of it. */
export interface FileColor extends Partial<Color> {
  /** -1 (black) to 1 (white), from the colour of the theme. */
  readonly tint?: number;
  readonly indexed?: number;
}

/** Order in which cells count the colours of a theme. Source: ECMA-376 part 1, 18.8.3. */
const THEME_ORDER = `lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink
  folHlink`.split(/\s+/);

/** Names that drawings use for colours of the theme. Source: ECMA-376 part 1, 20.1.10.54. */
const DRAWING_NAMES: Readonly<Record<string, string>> = {
  tx1: "dk1",
  bg1: "lt1",
  tx2: "dk2",
  bg2: "lt2",
};

/** Colours 8 to 63 of the list. Source: ECMA-376 part 1, 18.8.27. */
const INDEXED = `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080
  808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF
  000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF
  FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966
  003300 333300 993300 993366 333399 333333`.split(/\s+/);
/** Numbers below repeat the first of the list. */
const FIRST_INDEXED = 8;

/** The colours that cells and charts of this workbook mean. */
export function readPalette(parts: Parts): Palette {
  const theme = themeColors(parts);
  return {
    ofCell: (color) => {
      if (color?.argb !== undefined) return `#${color.argb.slice(-6).toUpperCase()}`;
      if (color?.theme !== undefined) {
        const tint = color.tint ?? 0;
        const base = theme.get(THEME_ORDER[color.theme] ?? "");
        return base && relit(base, tint < 0 ? 1 + tint : 1 - tint, Math.max(0, tint));
      }
      const index = color?.indexed ?? Number.NaN;
      const listed = INDEXED[index < FIRST_INDEXED ? index : index - FIRST_INDEXED];
      return listed === undefined ? undefined : `#${listed}`;
    },
    ofDrawing: (paint) => {
      const srgb = elements(paint, "srgbClr")[0];
      if (srgb !== undefined) return `#${(attr(srgb, "val") ?? "").toUpperCase()}`;
      const scheme = elements(paint, "schemeClr")[0];
      const name = (scheme && attr(scheme, "val")) ?? "";
      const base = theme.get(DRAWING_NAMES[name] ?? name);
      if (scheme === undefined || base === undefined) return undefined;
      const share = (modifier: string, otherwise: number): number => {
        const [element] = elements(scheme, modifier);
        return element === undefined ? otherwise : Number(attr(element, "val")) / 100_000;
      };
      return relit(base, share("lumMod", 1), share("lumOff", 0));
    },
  };
}

/** Colours of the theme by their names in the file, `RRGGBB`. */
function themeColors(parts: Parts): ReadonlyMap<string, string> {
  const [path] = relatedParts(parts, "xl/workbook.xml", "theme");
  const scheme =
    path !== undefined && parts.has(path) && elements(partRoot(parts, path), "clrScheme")[0];
  if (!scheme) return new Map();
  return new Map(
    [...THEME_ORDER].flatMap((name): [string, string][] => {
      const [slot] = elements(scheme, name);
      const [own] = slot ? elements(slot, "srgbClr") : [];
      const [system] = slot ? elements(slot, "sysClr") : [];
      const color = (own && attr(own, "val")) ?? (system && attr(system, "lastClr"));
      return color === undefined ? [] : [[name, color]];
    }),
  );
}

/** The colour `RRGGBB` with its lightness (0 to 1) multiplied and raised, as `#RRGGBB`. */
function relit(color: string, factor: number, offset: number): string {
  if (factor === 1 && offset === 0) return `#${color.toUpperCase()}`;
  const [red = 0, green = 0, blue = 0] = (color.match(/../g) ?? []).map(
    (pair) => parseInt(pair, 16) / 255,
  );
  const [high, low] = [Math.max(red, green, blue), Math.min(red, green, blue)];
  const lightness = (high + low) / 2;
  const span = high - low;
  const saturation = span === 0 ? 0 : span / (1 - Math.abs(2 * lightness - 1));
  const hue =
    span === 0
      ? 0
      : high === red
        ? ((green - blue) / span + 6) % 6
        : high === green
          ? (blue - red) / span + 2
          : (red - green) / span + 4;
  const wanted = Math.min(1, Math.max(0, lightness * factor + offset));
  const reach = saturation * Math.min(wanted, 1 - wanted);
  // Source of the formula: CSS Color Module Level 4, 7.1 (HSL to RGB).
  const channel = (shift: number): string => {
    const turn = (shift + hue * 2) % 12;
    const share = wanted - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${[0, 8, 4].map(channel).join("").toUpperCase()}`;
}
