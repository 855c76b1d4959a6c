import { severities } from "../i18n/de/findings";
import { ANLAGEN } from "../tables/anlagen";
import { ANNAHMEN } from "../tables/annahmen";
import { BEFUNDE } from "../tables/befunde";
import { readHeader } from "../tables/header";
import { readTable, type TableCells } from "../tables/read-table";
import type { TableSchema } from "../tables/schema";
import { VERTRAEGE } from "../tables/vertraege";
import { NAME_OF_AMT } from "./blueprint/assumptions";
import { TABLE_SCHEMAS, type TableName } from "./blueprint/table-rows";
import type { Severity } from "./checks/finding";
import { ownTables } from "./own-table";
import type { WorkbookResult } from "./refusal";
import { runExcel } from "./run-excel";
import { MARK_KEY, NO_MARK, readMark } from "./set-up/mark";

/** What the pane tells of the workbook at hand. */
export interface WorkbookFacts {
  /** true where set-up has been here, or all tables are there */
  readonly isSetUp: boolean;
  /** tables that a workbook that is set up has and this one has not */
  readonly missing: readonly TableName[];
  readonly amt: string | undefined;
  readonly year: number | undefined;
  readonly years: number | undefined;
  /** number of rows of the table Anlagen that are not empty */
  readonly assets: number;
  /** the days by which contracts have to be given notice, the earliest first */
  readonly notices: readonly NoticeDate[];
  /** open findings of the last check; undefined where there was none or it found nothing */
  readonly openFindings: Readonly<Record<Severity, number>> | undefined;
}

/** When a contract can be ended next (DE: Kündigungstermin). */
export interface NoticeDate {
  readonly contract: string;
  /** last day on which the notice must be there, as an Excel serial */
  readonly noticeBy: number;
  /** last day of the contract if notice is given by then, as an Excel serial */
  readonly end: number;
}

/** Tables of which the content is needed. */
const READ: readonly TableSchema[] = [ANNAHMEN, ANLAGEN, VERTRAEGE, BEFUNDE];

/** Reads what the pane has to know of the workbook, in three round trips. */
export async function readFacts(): Promise<WorkbookResult<WorkbookFacts>> {
  return runExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(MARK_KEY);
    setting.load("value");
    const tables = await ownTables(context, TABLE_SCHEMAS);
    for (const table of tables) table.load("name");
    await context.sync();
    const named = TABLE_SCHEMAS.map(({ name }, index) => ({ name, table: tables[index] }));
    const tableOf = ({ name }: TableSchema) => {
      const found = named.find((other) => other.name === name)?.table;
      return found?.isNullObject === false ? found : undefined;
    };
    const ranges = READ.map((schema) => tableOf(schema)?.getRange().load("values"));
    await context.sync();
    const [assumptions = [], assets = [], contracts = [], findings = []] = ranges.map(
      (range): unknown[][] => range?.values ?? [],
    );
    const known = assumptionValues(assumptions);
    const missing = TABLE_SCHEMAS.flatMap((schema) =>
      tableOf(schema) === undefined ? [schema.name] : [],
    );
    const wasSetUp = readMark(setting.isNullObject ? undefined : setting.value) !== NO_MARK;
    return {
      isSetUp: missing.length === 0 || (wasSetUp && missing.length < TABLE_SCHEMAS.length),
      missing,
      amt: textOf(known.get(NAME_OF_AMT)),
      year: numberOf(known.get("Haushaltsjahr")),
      years: numberOf(known.get("Planungsjahre")),
      assets: filledRows(assets),
      notices: noticeDates(contracts),
      openFindings: openFindings(findings),
    };
  });
}

function assumptionValues(cells: TableCells): ReadonlyMap<string, unknown> {
  const { rows } = readTable(ANNAHMEN, cells);
  return new Map(rows.map(({ values }) => [values.key, values.value]));
}

/** Rows are counted as they stand: one that cannot be read is there all the same. */
function filledRows([header = [], ...body]: TableCells): number {
  const { positions } = readHeader(ANLAGEN, header);
  const typed = ANLAGEN.columns.flatMap((column) => {
    const position = "formula" in column ? undefined : positions.get(column.key);
    return position === undefined ? [] : [position];
  });
  return body.filter((row) => typed.some((position) => shown(row[position]) !== "")).length;
}

/** As the sheet has calculated them; a row that shows an error or nothing has no date. */
function noticeDates([header = [], ...body]: TableCells): readonly NoticeDate[] {
  const { positions } = readHeader(VERTRAEGE, header);
  const cell = (row: readonly unknown[], key: "name" | "nextEnd" | "noticeBy") =>
    row[positions.get(key) ?? -1];
  return body
    .flatMap((row): NoticeDate[] => {
      const noticeBy = numberOf(cell(row, "noticeBy"));
      const end = numberOf(cell(row, "nextEnd"));
      const contract = shown(cell(row, "name"));
      return noticeBy === undefined || end === undefined ? [] : [{ contract, noticeBy, end }];
    })
    .sort((one, other) => one.noticeBy - other.noticeBy);
}

function openFindings([header = [], ...body]: TableCells): WorkbookFacts["openFindings"] {
  const { positions } = readHeader(BEFUNDE, header);
  const cell = (row: readonly unknown[], key: "severity" | "finding" | "state") =>
    shown(row[positions.get(key) ?? -1]);
  const found = body.filter((row) => cell(row, "finding") !== "");
  if (found.length === 0) return undefined;
  const open = found.filter((row) => !["erledigt", "ignoriert"].includes(cell(row, "state")));
  const count = (severity: Severity) =>
    open.filter((row) => cell(row, "severity") === severities[severity]).length;
  return { error: count("error"), warning: count("warning"), hint: count("hint") };
}

function shown(cell: unknown): string {
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean"
    ? String(cell).trim()
    : "";
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === "number" ? value : undefined;
}
