import type { findings as germanFindings, severities as germanSeverities } from "../de/findings";
import { refusalSentence } from "../refusal-sentence";
import { format } from "./derivation-format";
import { errors } from "./errors";
import { englishFormat } from "./format";

const { date, number } = englishFormat;
const { eur, percent } = format;

/** Joins names so that each can be told apart: “A”, “B”. */
function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(", ");
}

/** How serious a finding is. */
export const severities: typeof germanSeverities = {
  error: "Error",
  warning: "Warning",
  hint: "Note",
};

/** What each check says, in English; names of tables and columns stay German, as in the workbook. */
export const findings: typeof germanFindings = {
  "table-missing": (f) => ({
    finding: `The table “${f.table}” is missing.`,
    advice:
      "Choose “Add what is missing” in the view “Start”, or give your table this name again (Table Design tab).",
  }),
  "table-renamed": (f) => ({
    finding: `The table “${f.table}” is now called “${f.now}”.`,
    advice:
      "The add-in still finds it. If formulas of your own use the old name, rename it back in the Table Design tab.",
  }),
  "column-missing": (f) => ({
    finding: `The table “${f.table}” lacks the column “${f.column}”.`,
    advice: "Choose “Add what is missing” in the view “Start”.",
  }),
  "formula-overwritten": (f) => ({
    finding: `In “${f.row}” the formula of the column “${f.column}” is overwritten.`,
    advice:
      "Copy the formula from another row of this column. A fixed value no longer follows changes.",
  }),
  "functions-missing": (f) => ({
    finding: `This cell shows ${f.error}: Excel does not know the function or the name.`,
    advice:
      "Check that the add-in IT-Haushalt is loaded (IT-Haushalt tab) and that the name is spelled correctly.",
  }),
  "cell-error": (f) => ({
    finding: `This cell shows the error ${f.error}.`,
    advice:
      f.error === "#REF!"
        ? "Something that this formula or one before it refers to has been deleted. Choose “Add what is " +
          "missing” in the view “Start”; if the error stays, put the table or cell into the formula " +
          "again in the place of #REF!."
        : "Point at the cell: Excel tells the reason. Then correct the inputs.",
  }),
  unreadable: (f) => ({
    finding: refusalSentence(f.refusal, { errors }),
    advice: "Correct the input. Until then nothing is calculated with this table.",
  }),

  "asset-number-twice": (f) => ({
    finding: `The inventory number “${f.number}” occurs ${f.rows} times.`,
    advice: "Give each asset a number of its own, or delete the duplicate row.",
  }),
  "asset-without-class": (f) => ({
    finding: `The asset “${f.asset}” has no class.`,
    advice: "Enter the class; the useful life and the asset overview depend on it.",
  }),
  "asset-without-area": (f) => ({
    finding: `The asset “${f.asset}” has no area.`,
    advice: "Enter the area; otherwise no outsourcing takes the asset along.",
  }),
  "asset-of-low-value": (f) => ({
    finding: `The asset “${f.asset}” costs ${eur(f.netEur)} net, not more than ${eur(f.limitEur)}, but is depreciated over years.`,
    advice: "Check whether it is a low-value asset to be written off at once (method “sofort”).",
  }),
  "asset-above-low-value": (f) => ({
    finding: `The asset “${f.asset}” is written off at once although its ${eur(f.netEur)} net exceed the limit of ${eur(f.limitEur)}.`,
    advice: "Check the method: above the limit, assets are usually depreciated straight-line.",
  }),
  "asset-life-differs": (f) => ({
    finding: `The asset “${f.asset}” has a useful life of ${number(f.years)} years; the table Nutzungsdauern says ${number(f.tableYears)} for “${f.assetClass}”.`,
    advice: "Clear the field so that the table applies, or note the reason for the difference.",
  }),
  "asset-class-unknown": (f) => ({
    finding: `The class “${f.assetClass}” of the asset “${f.asset}” is not in the table Nutzungsdauern.`,
    advice: "Choose a class that exists, or add the class on the sheet Nutzungsdauern.",
  }),
  "replacement-overdue": (f) => ({
    finding: `The asset “${f.asset}” was fully depreciated by ${date(f.due)} and is to be replaced (${eur(f.costEur)}); no disposal is entered.`,
    advice:
      "Enter the disposal date if it has been replaced, plan the replacement, or set “Ersetzen” to nein.",
  }),

  "contract-number-twice": (f) => ({
    finding: `The contract number “${f.number}” occurs ${f.rows} times.`,
    advice: "Give each contract a number of its own, or delete the duplicate row.",
  }),
  "contract-over-but-costed": (f) => ({
    finding: `The contract “${f.contract}” ended on ${date(f.end)} but still costs ${eur(f.costEur)} in the budget year.`,
    advice: "If it goes on, clear the end. Otherwise check the column “Kosten Haushaltsjahr”.",
  }),
  "notice-soon": (f) => ({
    finding: `Notice to end the contract “${f.contract}” on ${date(f.end)} must arrive by ${date(f.noticeBy)} (${f.days === 1 ? "1 day left" : `${f.days} days left`}).`,
    advice: "Decide in time whether the contract should go on.",
  }),
  "maintenance-of-gone-asset": (f) => ({
    finding: `The contract “${f.contract}” is about the asset “${f.asset}”, which was disposed of on ${date(f.disposed)}.`,
    advice: "Terminate the contract, or change its name.",
  }),
  "maintenance-of-empty-area": (f) => ({
    finding: `The maintenance contract “${f.contract}” is for the area “${f.area}”, whose assets are all gone.`,
    advice: "Check whether the contract is still needed.",
  }),
  "counted-twice": (f) => ({
    finding: `The position “${f.position}” and the contract “${f.contract}” seem to mean the same thing.`,
    advice: "Keep only one of them, otherwise the cost counts twice.",
  }),
  "vat-on-gross": (f) => ({
    finding: `“${f.row}” is called a gross amount, and another ${percent(f.rate)} VAT is added to it.`,
    advice: "Enter the net amount, or clear the column “USt”.",
  }),
  "vat-mixed": (f) => ({
    finding: `“${f.row}” has no VAT, other rows of the kind “${f.kind}” have: net and gross seem to be mixed.`,
    advice: "Amounts are net. Enter the rate, or 0 % if there is no tax.",
  }),
  "position-without-source": (f) => ({
    finding: `The position “${f.position}” has no source.`,
    advice: "Enter where the price comes from: offer, contract, decision or estimate.",
  }),

  "scenario-unknown": (f) => ({
    finding: `The scenario “${f.scenario}” in the table ${f.table} is not in the table Szenarien.`,
    advice: "Correct the code, or create the scenario. Until then the row counts nowhere.",
  }),
  "takeover-in-status-quo": (f) => ({
    finding: `The scenario “${f.scenario}” comes first and so is the status quo; yet the area “${f.area}” is taken over in it.`,
    advice: "Delete this row, or put today's state first in the table Szenarien.",
  }),
  "scenario-without-migration": (f) => ({
    finding: `The scenario “${f.scenario}” has no cost for migration.`,
    advice: "Enter a one-off position “Migration”, if need be with an estimate.",
  }),
  "scenario-without-parallel-run": (f) => ({
    finding: `The scenario “${f.scenario}” has no cost for running old and new in parallel.`,
    advice: "Enter a position “Parallelbetrieb”, even if it costs 0 €.",
  }),
  "scenario-without-exit": (f) => ({
    finding: `The scenario “${f.scenario}” has no cost for coming back or changing the provider.`,
    advice: "Enter a position “Rückführung”, even if it costs 0 €.",
  }),
  "staff-undecided": (f) => ({
    finding: `The scenario “${f.scenario}” takes over the area “${f.area}”; what becomes of the ${f.posts === 1 ? "post" : `${f.posts} posts`} there is open.`,
    advice: "Enter “Personal frei”: a share, or 0 % if the staff stays.",
  }),
  "capacity-exceeded": (f) => ({
    finding: `In the scenario “${f.scenario}” there is not enough working time for the outsourcing: ${f.quarters.join(", ")}, utilisation up to ${percent(f.utilisation)}.`,
    advice: "Postpone projects, get help from outside, or set more of the posts aside for IT.",
  }),

  "assumption-unchecked": (f) => ({
    finding:
      f.source === ""
        ? `The assumption “${f.key}” is not checked.`
        : `The assumption “${f.key}” is not checked (source: ${f.source}).`,
    advice: "Confirm the value, enter its source and set “geprüft” to ja.",
  }),
  "weights-not-adding-up": (f) => ({
    finding:
      f.groups.length === 0
        ? `The weights of the criteria add up to ${number(f.sum)} instead of 100.`
        : `The weights do not add up to 100 in ${quoted(f.groups)}.`,
    advice: "Shares are used. Check whether a criterion is missing or counts twice.",
  }),
  "criterion-without-weight": (f) => ({
    finding: `The criterion “${f.criterion}” has no weight.`,
    advice: "Enter a weight, or delete the row.",
  }),
  "levy-base-missing": (f) => ({
    finding: `The municipality “${f.municipality}” lacks ${quoted(f.missing)}.`,
    advice: "Enter the figures from the notice; otherwise this municipality pays too little.",
  }),
  "municipality-twice": (f) => ({
    finding: `The municipality “${f.municipality}” occurs ${f.rows} times.`,
    advice: "Delete the duplicate row, otherwise it pays more than once.",
  }),
};
