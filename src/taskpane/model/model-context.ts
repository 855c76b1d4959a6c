import { createContext, useContext, useMemo } from "react";
import { type StoreApi, useStore } from "zustand";
import type { Calculation } from "./scenario-figures";
import type { ModelTables } from "../../workbook/model/model-table";
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
