import type { Picture } from "../../../workbook/insert/picture";

/** What the pane draws of a picture. */
export type Plotted = Pick<Picture, "type" | "title" | "categories" | "series">;
