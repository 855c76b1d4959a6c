import type { TableName } from "../../../workbook/blueprint/table-rows";
import type { WorkbookResult } from "../../../workbook/refusal";
import type { TableCandidates } from "../../../workbook/set-up/point-to-table";
import type { SetUpReport, SetUpRun } from "../../../workbook/set-up/set-up";

/** What repairs a workbook in which tables or columns are missing. */
export interface RepairPorts {
  /** tables that may take the place of missing ones */
  readonly findCandidates: (
    missing: readonly TableName[],
  ) => Promise<WorkbookResult<TableCandidates>>;
  readonly pointToTable: (name: TableName, id: string) => Promise<WorkbookResult<void>>;
  /** adds what is missing and leaves everything else as it is */
  readonly complete: (run: SetUpRun) => Promise<WorkbookResult<SetUpReport>>;
}
