import {
  MODEL_SCHEMAS,
  MODEL_TABLES,
  type ModelTable,
  type ModelTableName,
  type ModelTables,
} from "../../src/workbook/model/model-table";
import type { WorkbookPlan } from "../../src/workbook/blueprint/plan";
import { criteriaWithPoints } from "../../src/tables/kriterien";
import type { TableSchema } from "../../src/tables/schema";
import { EXAMPLE } from "../workbook/example-plan";

/** With the points of every scenario, as set-up writes it. */
const CRITERIA = criteriaWithPoints(EXAMPLE.tables.Szenarien.map((row) => String(row["code"])));

/** The example as the pane's model holds it. */
export function exampleModel(): ModelTables {
  return modelOf(EXAMPLE);
}

/** The tables of a workbook with the example's scenarios; calculated columns are empty. */
export function modelOf(plan: WorkbookPlan): ModelTables {
  let id = 0;
  const tables: Partial<Record<ModelTableName, ModelTable>> = {};
  for (const name of MODEL_TABLES) {
    const { columns }: TableSchema = name === "Kriterien" ? CRITERIA : MODEL_SCHEMAS[name];
    const rows = plan.tables[name];
    tables[name] = {
      header: columns.map(({ header }) => header),
      rows: rows.map((row) => {
        const values = columns.map(({ key }) => row[key] ?? "");
        return { id: ++id, values, formulas: values };
      }),
    };
  }
  return tables;
}
