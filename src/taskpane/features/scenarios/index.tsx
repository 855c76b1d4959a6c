import { ModelContext } from "../../model/model-context";
import { calculateModel, workbookModel } from "../../model/office-model";
import type { ViewProps } from "../../view-modules";
import { officeRepair } from "../repair/office-repair";
import { ScenariosView } from "./ScenariosView";

const access = { model: workbookModel, calculate: calculateModel };

/** The view Szenarien of the open workbook. */
export default function Scenarios({ show }: ViewProps) {
  return (
    <ModelContext value={access}>
      <ScenariosView
        repair={officeRepair}
        onSetUp={() => {
          show("start");
        }}
      />
    </ModelContext>
  );
}
