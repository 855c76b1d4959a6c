import { ModelContext } from "../../model/model-context";
import { calculateModel, workbookModel } from "../../model/office-model";
import type { ViewProps } from "../../view-modules";
import { officeRepair } from "../repair/office-repair";
import { createRepairStore } from "../repair/repair-store";
import { ScenariosView } from "./ScenariosView";

const access = { model: workbookModel, calculate: calculateModel };

const repair = {
  findCandidates: officeRepair.findCandidates,
  store: createRepairStore(officeRepair, () => workbookModel.getState().start()),
};

/** The view Szenarien of the open workbook. */
export default function Scenarios({ show }: ViewProps) {
  return (
    <ModelContext value={access}>
      <ScenariosView
        repair={repair}
        onSetUp={() => {
          show("start");
        }}
      />
    </ModelContext>
  );
}
