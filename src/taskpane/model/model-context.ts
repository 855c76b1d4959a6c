import { createContext, useCallback, useContext, useMemo } from "react";
import { type StoreApi, useStore } from "zustand";
import type { CellInput } from "../../workbook/blueprint/blueprint";
import type {
  ModelTableName,
  ModelTables,
  RowContent,
  RowId,
} from "../../workbook/model/model-table";
import { type FieldWriter, fieldWriter, type MakeChange } from "./field-writer";
import type { Calculation } from "./scenario-figures";
import { cellOf } from "./table-access";
import type { WorkbookModel } from "./workbook-model";

/** The model of the workbook and what calculates it, for the views that share them. */
interface ModelAccess {
  readonly model: StoreApi<WorkbookModel>;
  readonly calculate: (tables: ModelTables) => Calculation | undefined;
}

/** Gives views the model. */
export const ModelContext = createContext<ModelAccess | undefined>(undefined);

function useAccess(): ModelAccess {
  const access = useContext(ModelContext);
  if (access === undefined) throw new Error("A view of the model stands outside its context.");
  return access;
}

/** The model as it stands; the view follows it. */
export function useModel(): WorkbookModel {
  return useStore(useAccess().model);
}

/** A part of the model; the view follows nothing else of it. */
export function useModelPart<T>(select: (model: WorkbookModel) => T): T {
  return useStore(useAccess().model, select);
}

/**
 * Reads the columns of a row by their keys. The view follows the header of the table alone: the row
 * is given to it, and is another object when something in it changes.
 */
export function useCells(name: ModelTableName, row: RowContent): (key: string) => CellInput {
  const header = useModelPart(({ tables }) => tables[name]?.header);
  return (key) => cellOf(name, header ?? NO_HEADER, row, key);
}

const NO_HEADER: readonly string[] = [];

/** Changes the workbook. Always the same function, so that what it is given to is not shown anew. */
export function useEdit(): MakeChange {
  const { model } = useAccess();
  return useCallback(
    (make) => {
      const { change, tables } = model.getState();
      change(make(tables));
    },
    [model],
  );
}

/** Writes fields of a row, see {@link fieldWriter}. */
export function useFieldWriter(table: ModelTableName, row: RowId, subject: string): FieldWriter {
  const edit = useEdit();
  return useMemo(() => fieldWriter(edit, { table, row, subject }), [edit, row, subject, table]);
}

/** The tables and the figures of all scenarios; the view follows both. */
export function useCalculation(): {
  readonly tables: ModelTables;
  readonly calculation: Calculation | undefined;
} {
  const { calculate, model } = useAccess();
  const tables = useStore(model, (state) => state.tables);
  const calculation = useMemo(() => calculate(tables), [calculate, tables]);
  return { tables, calculation };
}
