import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from "@fluentui/react-components";

/** Shades of the workbook's header colour. */
const BRAND: BrandVariants = {
  10: "#020C14",
  20: "#06192A",
  30: "#0A263F",
  40: "#0E314F",
  50: "#123A5E",
  60: "#16426A",
  70: "#1A4872",
  80: "#1F4E79",
  90: "#35618C",
  100: "#4B759F",
  110: "#6189B2",
  120: "#789EC5",
  130: "#91B3D6",
  140: "#ABC8E5",
  150: "#C7DDF1",
  160: "#E3F0FA",
};

/** Fluent's theme, and the colour of the charts' first series beside it. */
interface PaneTheme extends Theme {
  readonly firstSeries: string;
}

/** The colour of the charts' first series in whatever theme there is, as a value of CSS. */
export const FIRST_SERIES = "var(--firstSeries)" satisfies `var(--${keyof PaneTheme})`;

const LIGHT: PaneTheme = { ...createLightTheme(BRAND), firstSeries: BRAND[80] };

/** On dark ground the middle shades are too dark for text, and too near to the charts' light blue. */
const DARK: PaneTheme = {
  ...createDarkTheme(BRAND),
  firstSeries: BRAND[160],
  colorBrandForeground1: BRAND[130],
  colorBrandForeground2: BRAND[140],
  colorBrandForegroundLink: BRAND[130],
  colorCompoundBrandForeground1: BRAND[130],
  colorCompoundBrandStroke: BRAND[120],
};

/** Fluent's neutral theme with the workbook's blue. */
export function paneTheme(isDark: boolean): PaneTheme {
  return isDark ? DARK : LIGHT;
}

/**
 * Whether a background colour as Office gives it is dark, by its perceived lightness.
 *
 * @param colour `#RRGGBB`; anything else counts as light
 */
export function isDarkColour(colour: string): boolean {
  const parts = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/iu.exec(colour);
  if (parts === null) return false;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => Number.parseInt(part, 16));
  // weights of ITU-R BT.601
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
