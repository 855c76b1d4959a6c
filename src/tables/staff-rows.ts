import { civilDate, FIRST_YEAR, january, monthOf, type MonthSpan } from "../core/calendar";
import { fractionOf, times } from "../core/fraction";
import { refuse, refusedAs, type Refusal, type Result } from "../core/result";
import { createPost, type Post } from "../core/staff/post";
import { outsideLimits } from "./limits";
import { PERSONAL } from "./personal";
import { readTable, type RowOf, type TableCells } from "./read-table";
import { rememberByContent } from "./remember";

/** A row of the staff (DE: Personal). */
export interface StaffRow {
  /** number of the row within the table; its header row is 1 */
  readonly row: number;
  /** months in which the post is filled (DE: Beginn, Ende), both included */
  readonly filled: MonthSpan;
  readonly values: RowOf<typeof PERSONAL>;
}

/** The good rows of the staff, and beside them everything that was refused. */
export interface StaffReading {
  readonly rows: readonly StaffRow[];
  readonly refusals: readonly Refusal[];
}

/** What a post takes from the assumptions where its row says nothing. */
export interface StaffAssumptions {
  /** DE: Arbeitgeberzuschlag */
  readonly surcharge?: number | undefined;
  /** DE: Tarifsteigerung */
  readonly rise?: number | undefined;
}

/** Headers by the property of a post that core refuses and that the row itself says. */
const HEADER_OF_PROPERTY: Readonly<Record<string, string>> = {
  group: "Entgeltgruppe",
  step: "Stufe",
};

const SHARE = { min: 0, max: 1 };

/** A row holds the posts of one function, so not more than an Amt has by far. */
const FULL_TIME_EQUIVALENTS = { min: 0, max: 1000 };

/** Tables that are remembered: as many as one workbook compares side by side. */
const REMEMBERED = 4;

/**
 * Reads the staff (DE: Personal) with its header row. Group and step are not looked up here: hours
 * can be counted without a pay table; see {@link postOfRow} for what a row costs.
 */
export const readStaff: (cells: TableCells) => StaffReading = rememberByContent(
  REMEMBERED,
  (cells) => {
    const reading = readTable(PERSONAL, cells);
    const rows: StaffRow[] = [];
    const refusals: Refusal[] = [...reading.refusals];
    for (const { row, values } of reading.rows) {
      const wrong = wrongValues(row, values);
      if (wrong.length > 0) refusals.push(...wrong);
      else rows.push({ row, values, filled: filledMonths(values) });
    }
    return { rows, refusals: refusals.sort(byRow) };
  },
);

/**
 * The part of a post that works for IT (DE: VZÄ × IT-Anteil), as far as it costs something.
 *
 * @returns a refusal at its place where there is no such group or step; that of an assumption
 *   (`surcharge`, `rise`) has no place
 */
export function postOfRow({ row, values }: StaffRow, assumptions: StaffAssumptions): Result<Post> {
  const post = createPost({
    group: values.group,
    step: values.step,
    share: times(fractionOf(values.fullTimeEquivalents), fractionOf(values.itShare)),
    surcharge: values.surcharge ?? assumptions.surcharge,
    rise: assumptions.rise,
  });
  if (post.ok) return post;
  const column = HEADER_OF_PROPERTY[post.refusal.argument];
  if (column === undefined) return post;
  return refuse(refusedAs(post.refusal, column, { table: PERSONAL.title, row, column }));
}

function filledMonths({ begin, end }: StaffRow["values"]): MonthSpan {
  const first = begin === undefined ? january(FIRST_YEAR) : monthOf(begin);
  return end === undefined ? { first } : { first, last: monthOf(end) };
}

function wrongValues(row: number, values: StaffRow["values"]): readonly Refusal[] {
  const place = (column: string) => ({ table: PERSONAL.title, row, column });
  return [
    outsideLimits(values.fullTimeEquivalents, place("VZÄ"), FULL_TIME_EQUIVALENTS),
    outsideLimits(values.itShare, place("IT-Anteil"), SHARE),
    outsideLimits(values.itCapable, place("IT-fähig"), SHARE),
    outsideLimits(values.surcharge, place("Zuschlag"), SHARE),
    endBeforeBegin(values, place("Ende")),
  ].filter((refusal) => refusal !== undefined);
}

function endBeforeBegin(
  { begin, end }: StaffRow["values"],
  place: { readonly table: string; readonly row: number; readonly column: string },
): Refusal | undefined {
  if (begin === undefined || end === undefined || end >= begin) return undefined;
  const [value, allowed] = [civilDate(end), civilDate(begin)];
  return { kind: "before-start", argument: place.column, value, place, allowed };
}

function byRow(a: Refusal, b: Refusal): number {
  return (a.place?.row ?? 0) - (b.place?.row ?? 0);
}
