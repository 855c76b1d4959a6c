import { tokens } from "@fluentui/react-components";
import { COLOUR, SERIES_COLOURS } from "../../../workbook/blueprint/look";
import type { PictureSeries } from "../../../workbook/insert/picture";
import { FIRST_SERIES } from "../../theme";

/** Lengths of strokes and gaps of a line, so that lines differ without colour, too. */
export function dashOf({ dash }: PictureSeries): string | undefined {
  return dash === undefined ? undefined : DASHES[dash];
}

const DASHES = { Dash: "7 4", Dot: "2 3", DashDot: "8 3 2 3" } as const;

/** The colours of the workbook; the darkest and the palest follow the theme, which may be dark. */
export function colourOf({ colour }: PictureSeries): string {
  if (colour === SERIES_COLOURS[0]) return FIRST_SERIES;
  return colour === COLOUR.grid ? tokens.colorNeutralStroke2 : colour;
}
