/** Colours of the workbook, dark enough on white to be told apart in greyscale. */
export const COLOUR = {
  ink: "#1B2A41",
  muted: "#5B6778",
  header: "#1F4E79",
  onHeader: "#FFFFFF",
  line: "#1F4E79",
  grid: "#D5DCE4",
  input: "#0B5CAD",
  inputFill: "#F7FAFE",
  groupFill: "#E8EEF5",
  warning: "#B45309",
  error: "#B3261E",
  good: "#1E7145",
} as const;

/**
 * Colours of chart series in the order in which they are taken: told apart by people who do not see
 * all colours and, beside one another, by lightness.
 */
export const SERIES_COLOURS = [
  "#1F4E79",
  "#E69F00",
  "#009E73",
  "#CC79A7",
  "#56B4E9",
  "#7F7F7F",
] as const;

/** Font sizes in points: the three that the workbook has. */
export const FONT_SIZE = { title: 16, figure: 14, body: 10 } as const;

/** Height of a row with a figure in its size [points]. */
export const FIGURE_HEIGHT = 20;

/** How a cell looks; the writer translates it into font, fill and alignment. */
export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
  readonly fill?: string;
  readonly align?: "Left" | "Center" | "Right";
  /** steps by which a text stands off the left edge, so that it does not touch a number before it */
  readonly indent?: number;
  readonly wrap?: boolean;
  /** top of the cell instead of its middle, for texts over several lines */
  readonly top?: boolean;
  /** a thin line above, as results have it */
  readonly lineAbove?: boolean;
}

/** Every look that the workbook has, by what the cell is for. */
export const LOOKS = {
  title: { size: FONT_SIZE.title, bold: true, colour: COLOUR.ink },
  explanation: { size: FONT_SIZE.body, colour: COLOUR.muted },
  /** explanation to the right of a figure */
  hint: { size: FONT_SIZE.body, colour: COLOUR.muted, align: "Left", indent: 1 },
  header: {
    size: FONT_SIZE.body,
    bold: true,
    colour: COLOUR.onHeader,
    fill: COLOUR.header,
    align: "Left",
    wrap: true,
  },
  headerOfNumbers: {
    size: FONT_SIZE.body,
    bold: true,
    colour: COLOUR.onHeader,
    fill: COLOUR.header,
    align: "Right",
    wrap: true,
  },
  unit: { size: FONT_SIZE.body, colour: COLOUR.muted },
  unitOfNumbers: { size: FONT_SIZE.body, colour: COLOUR.muted, align: "Right" },
  label: { size: FONT_SIZE.body, colour: COLOUR.ink },
  inputText: {
    size: FONT_SIZE.body,
    colour: COLOUR.input,
    fill: COLOUR.inputFill,
    align: "Left",
  },
  inputNumber: {
    size: FONT_SIZE.body,
    colour: COLOUR.input,
    fill: COLOUR.inputFill,
    align: "Right",
  },
  /** values of any kind, most of them numbers */
  inputAny: {
    size: FONT_SIZE.body,
    colour: COLOUR.input,
    fill: COLOUR.inputFill,
    align: "Right",
  },
  calculatedText: { size: FONT_SIZE.body, colour: "#000000", align: "Left" },
  calculatedNumber: { size: FONT_SIZE.body, colour: "#000000", align: "Right" },
  figure: {
    size: FONT_SIZE.figure,
    bold: true,
    colour: COLOUR.ink,
    align: "Right",
    lineAbove: true,
  },
  figureLabel: { size: FONT_SIZE.body, colour: COLOUR.ink, lineAbove: true },
  /** heading of a part of a sheet */
  section: { size: FONT_SIZE.body, bold: true, colour: COLOUR.header },
  /** row that begins a group of rows */
  groupLabel: { size: FONT_SIZE.body, bold: true, colour: COLOUR.ink, fill: COLOUR.groupFill },
  groupNumber: {
    size: FONT_SIZE.body,
    bold: true,
    colour: COLOUR.ink,
    fill: COLOUR.groupFill,
    align: "Right",
  },
  /** sums and other results */
  totalLabel: { size: FONT_SIZE.body, bold: true, colour: COLOUR.ink, lineAbove: true },
  totalNumber: {
    size: FONT_SIZE.body,
    bold: true,
    colour: COLOUR.ink,
    align: "Right",
    lineAbove: true,
  },
  /** sum of a row at its end: a line above each of them would look like a ruled column */
  rowTotal: { size: FONT_SIZE.body, bold: true, colour: COLOUR.ink, align: "Right" },
  /** always with a word or a sign in the cell */
  warning: { size: FONT_SIZE.body, bold: true, colour: COLOUR.warning },
  error: { size: FONT_SIZE.body, bold: true, colour: COLOUR.error },
  good: { size: FONT_SIZE.body, bold: true, colour: COLOUR.good },
  /** text over several lines; its row needs a height */
  paragraph: { size: FONT_SIZE.body, colour: COLOUR.ink, align: "Left", wrap: true, top: true },
  /** one line beside a text over several lines */
  labelAtTop: { size: FONT_SIZE.body, colour: COLOUR.ink, align: "Left", top: true },
  inputParagraph: {
    size: FONT_SIZE.body,
    colour: COLOUR.input,
    fill: COLOUR.inputFill,
    align: "Left",
    wrap: true,
    top: true,
  },
} as const satisfies Record<string, Look>;

/** Name of a look. */
export type LookName = keyof typeof LOOKS;

/** Looks that depend on what stands in cells; Excel changes neither size nor alignment so. */
export const CONDITIONAL_LOOKS = {
  header: { bold: true, colour: COLOUR.onHeader, fill: COLOUR.header },
  group: { bold: true, colour: COLOUR.ink, fill: COLOUR.groupFill },
  total: { bold: true, colour: COLOUR.ink, fill: COLOUR.groupFill },
  warning: { bold: true, colour: COLOUR.warning },
  error: { bold: true, colour: COLOUR.error },
  good: { bold: true, colour: COLOUR.good },
  /** what is there for calculating only, e.g. years behind the last plan year */
  muted: { colour: COLOUR.muted },
} as const satisfies Record<string, Pick<Look, "bold" | "fill" | "colour">>;

/** Name of a look that depends on what stands in cells. */
export type ConditionalLookName = keyof typeof CONDITIONAL_LOOKS;
