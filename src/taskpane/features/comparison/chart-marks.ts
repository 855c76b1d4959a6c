import { tokens } from "@fluentui/react-components";
import { SERIES_COLOURS } from "../../../workbook/blueprint/look";
import type { PictureSeries } from "../../../workbook/insert/picture";

/** Lengths of strokes and gaps of a line, so that lines differ without colour, too. */
export function dashOf({ dash }: PictureSeries): string | undefined {
  return dash === undefined ? undefined : DASHES[dash];
}

const DASHES = { Dash: "7 4", Dot: "2 3", DashDot: "8 3 2 3" } as const;

/** The colours of the workbook; the darkest of them follows the theme, to be seen on dark ground. */
export function colourOf({ colour }: PictureSeries): string {
  return colour === SERIES_COLOURS[0] ? tokens.colorBrandForeground1 : colour;
}
