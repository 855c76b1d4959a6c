import type { checksTexts as germanChecksTexts } from "../de/checks";

const count = new Intl.NumberFormat("en-GB");

function plural(number: number, one: string, many: string): string {
  return `${count.format(number)} ${number === 1 ? one : many}`;
}

/** Texts of the view Checks, in English; names of sheets stay German, as in the workbook. */
export const checksTexts: typeof germanChecksTexts = {
  heading: "Checks",
  introduction:
    "The checks search the whole workbook for errors, gaps and contradictions. They change the sheet “Prüfung” only.",
  start: "Check now",
  again: "Check again",
  working: "The workbook is being checked …",
  cancelled: "Check cancelled",
  unchanged: "The sheet “Prüfung” is unchanged.",
  earlierFindings: "You see the findings of the check before.",
  failed: "The checks cannot run",
  notNoted: "That could not be noted",
  notShown: "The cell cannot be shown",
  nothing: "There is nothing to complain about.",
  nothingOpen: "All findings are done or have a reason.",
  open: (errors, warnings, hints) =>
    `Open: ${[plural(errors, "error", "errors"), plural(warnings, "warning", "warnings"), plural(hints, "note", "notes")].join(", ")}`,
  reopened: (number) =>
    `${plural(number, "finding was", "findings were")} ignored without a reason and ${number === 1 ? "is" : "are"} open again.`,
  resolved: (number) =>
    `${plural(number, "finding with a reason has", "findings with a reason have")} been put right.`,
  notSearched: (sheets) =>
    `Too large to look at every cell: ${sheets.map((sheet) => `“${sheet}”`).join(", ")}.`,
  notSetUp: "There is nothing to check in this workbook yet",
  notWritten:
    "The sheet “Prüfung” is missing. Choose “Add what is missing” in the view “Start” to be able to tick findings off.",
  showAll: "Show done and ignored ones too",
  goTo: "Go to cell",
  goToCell: (sheet, address) => `Go to cell ${address} on sheet ${sheet}`,
  done: "Done",
  ignore: "Ignore …",
  ignoreAll: "Ignore all …",
  reopen: "Open again",
  reason: "Reason",
  reasonHint: "It stays on the sheet “Prüfung”.",
  reasonMissing: "Please enter a reason.",
  confirmIgnore: "Ignore",
  states: { offen: "open", erledigt: "done", ignoriert: "ignored" },
  stateWithReason: (state, reason) => (reason === "" ? state : `${state}: ${reason}`),
  more: (number) => `Show ${count.format(number)} more`,
  count: (number) => count.format(number),
  titles: {
    "table-missing": "Missing tables",
    "table-renamed": "Renamed tables",
    "column-missing": "Missing columns",
    "formula-overwritten": "Overwritten formulas",
    "functions-missing": "Unknown functions or names",
    "cell-error": "Cells with errors",
    unreadable: "Inputs that do not fit",
    "asset-number-twice": "Duplicate inventory numbers",
    "asset-without-class": "Assets without a class",
    "asset-without-area": "Assets without an area",
    "asset-of-low-value": "Low-value assets that are depreciated",
    "asset-above-low-value": "Written off at once although above the limit",
    "asset-life-differs": "Differing useful lives",
    "asset-class-unknown": "Unknown classes",
    "replacement-overdue": "Overdue devices",
    "contract-number-twice": "Duplicate contract numbers",
    "contract-over-but-costed": "Ended contracts with cost",
    "notice-soon": "Notice periods of the next 90 days",
    "maintenance-of-gone-asset": "Maintenance of devices that are gone",
    "maintenance-of-empty-area": "Maintenance of empty areas",
    "counted-twice": "Perhaps counted twice",
    "vat-on-gross": "VAT on gross amounts",
    "vat-mixed": "Net and gross mixed",
    "position-without-source": "Positions without a source",
    "scenario-unknown": "Unknown scenarios",
    "takeover-in-status-quo": "Takeovers in the status quo",
    "scenario-without-migration": "Scenarios without migration cost",
    "scenario-without-parallel-run": "Scenarios without a parallel run",
    "scenario-without-exit": "Scenarios without the cost of return",
    "staff-undecided": "Open staff questions",
    "capacity-exceeded": "Too few working hours",
    "assumption-unchecked": "Assumptions not confirmed",
    "weights-not-adding-up": "Weights do not add up to 100",
    "criterion-without-weight": "Criteria without a weight",
    "levy-base-missing": "Missing levy bases",
    "municipality-twice": "Duplicate municipalities",
  },
};
