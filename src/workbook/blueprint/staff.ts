import { PERSONAL } from "../../tables/personal";
import { PROJEKTE } from "../../tables/projekte";
import type { SheetBlueprint } from "./blueprint";
import { CAPACITY_WIDTHS, capacityBlocks, capacityFormats, type CapacityPlace } from "./capacity";
import type { SheetNames, WorkbookPlan } from "./plan";
import { columnsOf, tableSheet, type TableContent } from "./table-sheet";

/** Zero-based row of the headers of both tables, and of the capacity beside them. */
const HEADER_ROW = 4;

/** The sheet with the people who do IT work, their projects and their capacity (DE: Personal). */
export function staffSheet(plan: WorkbookPlan, names: SheetNames): SheetBlueprint {
  const tables = staffTables(plan);
  const at = capacityPlace(plan);
  const explanation =
    "Nebeneinander stehen Personal, Projekte und die Kapazität je Quartal, die sich daraus ergibt.";
  const sheet = tableSheet(plan, {
    key: "staff",
    name: names.staff,
    title: "Personal und Projekte",
    explanation: plan.example
      ? `Beispiel: Stellen und Projekte sind erfunden. ${explanation}`
      : explanation,
    tables,
    frozenColumns: 0,
    page: {
      zoom: { scale: 70 },
      breaks: { columns: [PERSONAL.columns.length + 1, at.column] },
    },
  });
  return {
    ...sheet,
    columnWidths: [...sheet.columnWidths, 3, ...CAPACITY_WIDTHS],
    blocks: [...sheet.blocks, ...capacityBlocks(plan, names, at)],
    conditionalFormats: capacityFormats(at),
  };
}

/** Where the capacity stands beside the tables, whose widths do not depend on their rows. */
export function capacityPlace(plan: WorkbookPlan): CapacityPlace {
  return { row: HEADER_ROW, column: columnsOf(staffTables(plan)) + 1 };
}

function staffTables(plan: WorkbookPlan): readonly [TableContent, TableContent] {
  return [
    { schema: PERSONAL, rows: plan.tables.Personal },
    { schema: PROJEKTE, rows: plan.tables.Projekte },
  ];
}
