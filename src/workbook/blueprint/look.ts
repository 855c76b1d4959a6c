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
} as const;

/** Font sizes in points: the three that the workbook has. */
export const FONT_SIZE = { title: 16, figure: 14, body: 10 } as const;

/** How a cell looks; the writer translates it into font, fill and alignment. */
export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour: string;
  readonly fill?: string;
  readonly align?: "Left" | "Center" | "Right";
  readonly wrap?: boolean;
  /** a thin line above, as results have it */
  readonly lineAbove?: boolean;
}

/** Every look that the workbook has, by what the cell is for. */
export const LOOKS = {
  title: { size: FONT_SIZE.title, bold: true, colour: COLOUR.ink },
  explanation: { size: FONT_SIZE.body, colour: COLOUR.muted },
  header: {
    size: FONT_SIZE.body,
    bold: true,
    colour: COLOUR.onHeader,
    fill: COLOUR.header,
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
  /** values of any kind: Excel puts numbers right and texts left */
  inputAny: { size: FONT_SIZE.body, colour: COLOUR.input, fill: COLOUR.inputFill },
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
} as const satisfies Record<string, Look>;

/** Name of a look. */
export type LookName = keyof typeof LOOKS;
