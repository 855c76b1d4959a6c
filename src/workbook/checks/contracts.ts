import { civilDate } from "../../core/calendar";
import { nextPossibleEnd } from "../../core/contracts/notice";
import { toEur } from "../../core/money";
import { readContracts, type ContractRow } from "../../tables/contract-rows";
import { VERTRAEGE } from "../../tables/vertraege";
import { cellsOf, type CheckedWorkbook } from "./checked-workbook";
import type { FindingOf } from "./finding";
import { repeated } from "./repeated";
import { rowName } from "./row-name";

/** So many days before the last day for notice people are told [days]. */
const NOTICE_WARNING = 90;

/** Numbers that several contracts have. */
export function contractNumberFindings(
  workbook: CheckedWorkbook,
): readonly FindingOf<"contract-number-twice">[] {
  const { rows } = readContracts(cellsOf(workbook, VERTRAEGE));
  return repeated(rows, ({ values }) => values.number).map(({ value, rows: same }) => ({
    kind: "contract-number-twice",
    place: { table: VERTRAEGE.name, row: (same[1] ?? same[0]).row, column: "Nr" },
    subject: value,
    facts: { number: value, rows: same.length },
  }));
}

/** Contracts that ended before the Stichtag but still cost something in the budget year. */
export function contractOverFindings(
  workbook: CheckedWorkbook,
): readonly FindingOf<"contract-over-but-costed">[] {
  return readContracts(cellsOf(workbook, VERTRAEGE)).rows.flatMap(({ row, values }) => {
    const { costOfYear, end } = values;
    if (end === undefined || end >= workbook.asOf || !costOfYear) return [];
    const contract = rowName(row, values.number, values.name);
    return [
      {
        kind: "contract-over-but-costed",
        place: { table: VERTRAEGE.name, row, column: "Ende" },
        subject: contract,
        facts: { contract, end: civilDate(end), costEur: toEur(costOfYear) },
      },
    ];
  });
}

/** Contracts whose last day for notice is near, the nearest first. */
export function noticeFindings(workbook: CheckedWorkbook): readonly FindingOf<"notice-soon">[] {
  const findings = readContracts(cellsOf(workbook, VERTRAEGE)).rows.flatMap(
    (contractRow): FindingOf<"notice-soon">[] => {
      const next = nextNotice(contractRow, workbook);
      const { row, values } = contractRow;
      if (next === undefined) return [];
      const days = next.noticeBy - workbook.asOf;
      if (days > NOTICE_WARNING) return [];
      const contract = rowName(row, values.number, values.name);
      return [
        {
          kind: "notice-soon",
          place: { table: VERTRAEGE.name, row, column: "spätestens kündigen am" },
          subject: `${contract} ${next.end}`,
          facts: { contract, days, noticeBy: civilDate(next.noticeBy), end: civilDate(next.end) },
        },
      ];
    },
  );
  return findings.sort((one, other) => one.facts.days - other.facts.days);
}

/** The next possible end by notice; none where the contract ends by itself before. */
function nextNotice({ terms, values }: ContractRow, { asOf }: CheckedWorkbook) {
  if (values.interval === "einmalig") return undefined;
  const next = nextPossibleEnd(terms, asOf);
  if (!next.ok) return undefined;
  const endsBefore = values.end !== undefined && values.end <= next.value.end;
  return endsBefore ? undefined : next.value;
}
