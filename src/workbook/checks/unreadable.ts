import type { Refusal } from "../../core/result";
import { readAssets } from "../../tables/asset-rows";
import { readContracts } from "../../tables/contract-rows";
import { readPositions } from "../../tables/position-rows";
import { readProjects } from "../../tables/project-rows";
import { readTable, type TableCells } from "../../tables/read-table";
import type { TableSchema } from "../../tables/schema";
import { readStaff } from "../../tables/staff-rows";
import { readTakeovers } from "../../tables/takeover-rows";
import type { CheckedWorkbook } from "./checked-workbook";
import type { FindingOf } from "./finding";

type Reader = (cells: TableCells) => { readonly refusals: readonly Refusal[] };

/** Tables with rules beyond their columns, e.g. that nothing is disposed of before it is bought. */
const READERS: Readonly<Record<string, Reader>> = {
  Anlagen: readAssets,
  Vertraege: readContracts,
  Personal: readStaff,
  Projekte: readProjects,
  Positionen: readPositions,
  Uebernahme: readTakeovers,
};

/** Cells that cannot be read as what their column holds, and values that contradict each other. */
export function unreadableFindings({
  expected,
  tables,
}: CheckedWorkbook): readonly FindingOf<"unreadable">[] {
  return expected.flatMap((schema) => {
    const cells = tables.get(schema.name)?.cells;
    if (cells === undefined) return [];
    const read: Reader = READERS[schema.name] ?? ((all) => readTable(schema, all));
    // missing columns are findings of their own
    const refusals = read(cells).refusals.filter(({ place }) => place?.row !== undefined);
    return refusals.map((refusal) => findingOf(schema, refusal));
  });
}

function findingOf(schema: TableSchema, refusal: Refusal): FindingOf<"unreadable"> {
  const { row, column } = refusal.place ?? {};
  return {
    kind: "unreadable",
    place: {
      table: schema.name,
      ...(row === undefined ? {} : { row }),
      ...(column === undefined ? {} : { column }),
    },
    subject: `${schema.name} ${row ?? ""} ${column ?? ""} ${refusal.kind}`,
    facts: { refusal },
  };
}
