import type { Movement } from "../core/depreciation/movement";
import { toEur, type Cents } from "../core/money";
import { ok, refuse, type Refusal, type Result } from "../core/result";
import { BEWEGUNGEN, MAX_REMAINING_MONTHS, type MOVEMENT_WORDS } from "./bewegungen";
import { readTable, type RowOf, type TableCells } from "./read-table";
import { rememberByContent } from "./remember";

/** A row of the table of movements. */
export interface MovementRow {
  /** number of the row within the table; its header row is 1 */
  readonly row: number;
  readonly movement: Movement;
}

/** The good rows of a table of movements, and beside them everything that was refused. */
export interface MovementReading {
  readonly rows: readonly MovementRow[];
  readonly refusals: readonly Refusal[];
}

type MovementValues = RowOf<typeof BEWEGUNGEN>;

const KIND_OF_WORD: Readonly<Record<(typeof MOVEMENT_WORDS)[number], Movement["kind"]>> = {
  "nachträglicher Zugang": "addition",
  "außerplanmäßige AfA": "write-down",
  Zuschreibung: "write-up",
  Nutzungsdauer: "new-life",
};

/** Tables that are remembered: those of a few assets side by side. */
const REMEMBERED = 4;

/**
 * Reads the movements of one asset (DE: Bewegungen) with their header row.
 *
 * Every kind but Nutzungsdauer needs a Betrag and may also give a new remaining life; Nutzungsdauer
 * needs the life and must not have a Betrag, so that a wrong kind does not swallow an amount. Where
 * the table has a column Nr, all rows must name the same asset or none.
 */
export const readMovements: (cells: TableCells) => MovementReading = rememberByContent(
  REMEMBERED,
  (cells) => {
    const reading = readTable(BEWEGUNGEN, cells);
    const rows: MovementRow[] = [];
    const refusals: Refusal[] = [...reading.refusals];
    const asset = reading.rows.find(({ values }) => values.number !== undefined)?.values.number;
    for (const { row, values } of reading.rows) {
      const movement = movementOf(values, asset);
      if (movement.ok) rows.push({ row, movement: movement.value });
      else refusals.push(movementRefusal(movement.refusal, row));
    }
    return { rows, refusals: refusals.sort(byRow) };
  },
);

/** A refusal of a movement at its place; its argument is a property of the movement. */
export function movementRefusal(refusal: Refusal, row: number): Refusal {
  const column = HEADER_OF_PROPERTY[refusal.argument] ?? refusal.argument;
  return { ...refusal, argument: column, place: { table: BEWEGUNGEN.title, row, column } };
}

const HEADER_OF_PROPERTY: Readonly<Record<string, string>> = {
  number: "Nr",
  day: "Datum",
  kind: "Art",
  amount: "Betrag",
  lifeMonths: "Nutzungsdauer",
};

function movementOf(values: MovementValues, asset: string | undefined): Result<Movement> {
  const { amount, day, lifeMonths, number } = values;
  if (number !== undefined && number.toLowerCase() !== asset?.toLowerCase()) {
    return refuse({ kind: "several-assets", argument: "number", value: number });
  }
  if (lifeMonths !== undefined && lifeMonths > MAX_REMAINING_MONTHS) {
    const allowed = { min: 1, max: MAX_REMAINING_MONTHS };
    return refuse({ kind: "out-of-range", argument: "lifeMonths", value: lifeMonths, allowed });
  }
  const kind = KIND_OF_WORD[values.kind];
  if (kind === "new-life") return lifeMovement(values);
  return isNothing(amount)
    ? refuse({ kind: "missing", argument: "amount" })
    : ok({ day, kind, amount, lifeMonths });
}

function lifeMovement({ amount, day, lifeMonths }: MovementValues): Result<Movement> {
  if (!isNothing(amount)) {
    return refuse({ kind: "no-amount-of-kind", argument: "amount", value: toEur(amount) });
  }
  return lifeMonths === undefined
    ? refuse({ kind: "missing", argument: "lifeMonths" })
    : ok({ day, kind: "new-life", lifeMonths });
}

/** Excel on the desktop passes empty cells as 0, and a movement of nothing is none. */
function isNothing(amount: Cents | undefined): amount is undefined {
  return amount === undefined || amount === 0;
}

function byRow(a: Refusal, b: Refusal): number {
  return (a.place?.row ?? 0) - (b.place?.row ?? 0);
}
