import type { CellBlueprint, CellsBlock } from "./blueprint";
import { accountsRoom, onComparison, type View, yearColumns } from "./comparison-layout";
import type { SheetNames, WorkbookPlan } from "./plan";
import { IS_STATUS_QUO, LAST_YEAR } from "./scenario-words";

/** Accounts that have a line of their own; the others share one. */
export const ACCOUNT_LINES = 10;

const WHOLE_EUROS = '#,##0;-#,##0;"–"';
const CHANGE = '+#,##0;-#,##0;"–"';

/** Slots of the two columns that are compared: the chosen scenario, and the status quo. */
const CHOSEN = -1;
const STATUS_QUO = 0;

const VIEW: View = "Ergebnis";

/**
 * What the decision does to the budget, account by account (DE: Finanzielle Auswirkungen): what the
 * scenario needs in the budget year, what the status quo has there, and what follows in later years.
 */
export function accountEffects(plan: WorkbookPlan, names: SheetNames, row: number): CellsBlock {
  const at = reader(plan, names);
  const first = row + 3;
  const lines = Array.from({ length: ACCOUNT_LINES }, (_, index) => first + index + 1);
  return {
    kind: "cells",
    row,
    column: 0,
    cells: [
      [{ content: "Finanzielle Auswirkungen in EUR", look: "section" }],
      [
        { content: "Produkt", look: "label" },
        { content: "(bitte eintragen)", look: "inputText" },
      ],
      [
        { content: "Konto", look: "header" },
        { content: "Bezeichnung", look: "header" },
        { content: '="Ansatz "&Haushaltsjahr', look: "headerOfNumbers" },
        { content: "verfügbar", look: "headerOfNumbers" },
        { content: "Folgekosten", look: "headerOfNumbers" },
      ],
      ...lines.map((line, index) => accountLine(at, line, index)),
      others(at, lines),
      total(at),
      [
        {
          content: `=IF(${IS_STATUS_QUO},"Gewählt ist der Status quo: Es ändert sich nichts.","verfügbar: was der Status quo dort vorsieht. Folgekosten: mehr oder weniger als im Status quo, "&(Haushaltsjahr+1)&" bis "&${LAST_YEAR}&" zusammen.")`,
          look: "explanation",
        },
      ],
    ],
  };
}

interface AccountReader {
  /** amounts of the accounts in a year, counted from the budget year; may take many accounts */
  readonly amount: (slot: number, year: number, account: string) => string;
  /** what the scenario costs more than the status quo in all later years */
  readonly later: (account: string) => string;
}

function reader(plan: WorkbookPlan, names: SheetNames): AccountReader {
  const column = (slot: number, index: number) => {
    const room = accountsRoom(slot, VIEW);
    return onComparison(names, { ...room, column: room.column + index, columns: 1 });
  };
  const amount = (slot: number, year: number, account: string) =>
    `SUMIFS(${column(slot, 2 + year)},${column(slot, 0)},${account})`;
  const laterYears = Array.from({ length: yearColumns(plan) - 1 }, (_, index) => index + 1);
  const later = (account: string) =>
    `ROUND(${laterYears
      .map((year) => `${amount(CHOSEN, year, account)}-${amount(STATUS_QUO, year, account)}`)
      .join("+")},2)`;
  return { amount, later };
}

/** Accounts on which scenario and status quo differ in the budget year or the year after. */
function accountLine(
  { amount, later }: AccountReader,
  line: number,
  index: number,
): CellBlueprint[] {
  const all = "Konten[Konto]";
  const differ = [0, 1]
    .map((year) => `(ROUND(${amount(CHOSEN, year, all)}-${amount(STATUS_QUO, year, all)},2)<>0)`)
    .join("+");
  const account = `$A${line}`;
  const orNothing = (formula: string) => `=IF(${account}="","",${formula})`;
  return [
    {
      content: `=IFERROR(INDEX(FILTER(${all},${differ}),${index + 1})&"","")`,
      look: "calculatedText",
    },
    {
      content: orNothing(`IFERROR(INDEX(Konten[Bezeichnung],MATCH(${account},${all},0))&"","")`),
      look: "calculatedText",
    },
    figure(orNothing(amount(CHOSEN, 0, account)), WHOLE_EUROS),
    figure(orNothing(amount(STATUS_QUO, 0, account)), WHOLE_EUROS),
    figure(orNothing(later(account)), CHANGE),
  ];
}

/** So that the lines add up to the total, whichever accounts they show. */
function others({ amount, later }: AccountReader, lines: readonly number[]): CellBlueprint[] {
  const shown = (column: string) => `SUM(${column}${lines[0] ?? 0}:${column}${lines.at(-1) ?? 0})`;
  const rest = (whole: string, column: string) => `=ROUND(${whole}-${shown(column)},2)`;
  return [
    { content: "übrige Konten", look: "label" },
    { content: "", look: "label" },
    figure(rest(amount(CHOSEN, 0, TOTAL), "C"), WHOLE_EUROS),
    figure(rest(amount(STATUS_QUO, 0, TOTAL), "D"), WHOLE_EUROS),
    figure(rest(later(TOTAL), "E"), CHANGE),
  ];
}

/** How AMT.SZENARIO calls its last row, as a text in a formula. */
const TOTAL = '"Summe"';

function total({ amount, later }: AccountReader): CellBlueprint[] {
  const sum = (content: string, format: string): CellBlueprint => ({
    content: `=${content}`,
    look: "totalNumber",
    format,
  });
  return [
    { content: "Summe", look: "totalLabel" },
    { content: "", look: "totalLabel" },
    sum(amount(CHOSEN, 0, TOTAL), WHOLE_EUROS),
    sum(amount(STATUS_QUO, 0, TOTAL), WHOLE_EUROS),
    sum(later(TOTAL), CHANGE),
  ];
}

function figure(content: string, format: string): CellBlueprint {
  return { content, look: "calculatedNumber", format };
}
