import type { passOnTexts as german } from "../de/pass-on";

const count = new Intl.NumberFormat("en-GB");

function formulas(number: number): string {
  return number === 1 ? "1 formula" : `${count.format(number)} formulas`;
}

function cells(number: number): string {
  return number === 1 ? "1 cell" : `${count.format(number)} cells`;
}

/** Texts of the view for passing the workbook on, in English. */
export const passOnTexts: typeof german = {
  heading: "Pass on",
  introduction:
    "Without IT-Haushalt, the add-in's formulas show “#NAME?” after the first change. So pass on a copy, or freeze the formulas.",
  reading: "The workbook is being read …",
  unreadable: "The workbook could not be read",
  state: {
    live: "The formulas calculate. Nothing is frozen.",
    frozen: (date, number) => `Frozen since ${date}: ${formulas(number)}`,
  },
  copy: {
    heading: "Copy to pass on",
    hint: "Opens a new workbook with the same figures, without formulas of the add-in and without names of authors. This workbook stays as it is.",
    action: "Open a copy",
    working: "The copy is being made …",
    done: "The copy is open as a new workbook",
    report: (number) =>
      `In it, ${formulas(number)} of the add-in ${number === 1 ? "is replaced by its value" : "are replaced by values"}. Please save the copy under a name of its own. Texts of comments and notes stay; please look through them before you pass it on.`,
    failed: "The copy could not be made",
  },
  freeze: {
    heading: "In this workbook",
    values: "Freeze",
    valuesHint: "Each formula of the add-in becomes its value.",
    native: "Native formulas",
    nativeHint: "Where Excel has an equal formula, it stands there; all else becomes a value.",
    thaw: "Unfreeze",
    thawHint: "Brings the formulas back, even if rows were moved in the meantime.",
    freezing: "The formulas are being frozen …",
    thawing: "The formulas are being brought back …",
    failedFreeze: "Could not freeze",
    failedThaw: "Could not unfreeze",
    incomplete:
      "No formula and no value is lost. Please try again: the same button completes the action.",
  },
  frozen: {
    heading: "Frozen",
    nothing: "There is no formula of the add-in to be frozen.",
    report: (number) =>
      `${formulas(number)} of the add-in ${number === 1 ? "is a value" : "are values"} now.`,
    native: (number) =>
      `Of these, ${count.format(number)} ${number === 1 ? "goes on calculating as an Excel formula" : "go on calculating as Excel formulas"}.`,
    wayBack: "“Unfreeze” brings the formulas back at any time.",
    pendingHeading: "Not frozen",
    pendingHint:
      "These cells have no result yet and are unchanged. Please wait until Excel has finished calculating, and freeze once more.",
  },
  cancelled: {
    copy: { title: "Copy cancelled", outcome: "No copy was opened." },
    freeze: { title: "Freezing cancelled", outcome: "The formulas are as before." },
    unfreeze: { title: "Unfreezing cancelled", outcome: "The cells are as before." },
  },
  thawed: {
    heading: "Unfrozen",
    report: (number) => `${formulas(number)} ${number === 1 ? "calculates" : "calculate"} again.`,
    notReached: (number) => `${formulas(number)} ${number === 1 ? "is" : "are"} still frozen`,
    notReachedHint:
      "No formula and no value is lost. “Go on unfreezing” brings the other formulas back as well.",
    goOn: "Go on unfreezing",
    left: (number) => `${cells(number)} ${number === 1 ? "stays as it is" : "stay as they are"}`,
    leftHint: "These cells were changed after freezing. Their formulas are still kept.",
    changed: (place, frozen, now) => `${place}: frozen ${frozen}, now ${now}`,
    gone: (place) => `${place}: cells that this formula reads were deleted.`,
    empty: "empty",
    replace: "Bring formulas back there as well",
    more: (number) => `and ${cells(number)} more`,
  },
  committee: {
    heading: "Committee page",
    hint: "One A4 page for the committee and the councils. On the sheet, print with Ctrl+P or save as PDF; nobody needs the add-in for that.",
    action: "Show the committee page",
    none: "No committee page found",
    noneHint:
      "This workbook has no sheet “Gremienblatt”, or it is hidden. In the view “Start” you can add what is missing.",
    failed: "The committee page could not be shown",
  },
  recipient: {
    heading: "What recipients without the add-in see",
    items: [
      "Copy or frozen: all figures, texts, tables and charts as you see them. Figures of the add-in no longer change.",
      "Native formulas: the same, and some of the figures go on calculating.",
      "Not frozen: the figures saved last; as soon as Excel calculates again, “#NAME?”.",
    ],
  },
  close: "Done",
};
