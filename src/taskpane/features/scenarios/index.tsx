import { ModelContext } from "../../model/model-context";
import { calculateModel, workbookModel } from "../../model/office-model";
import { officePorts } from "../../office-ports";
import type { ViewProps } from "../../view-modules";
import type { WorkbookRefusal } from "../../../workbook/refusal";
import { ScenariosView } from "./ScenariosView";

const access = { model: workbookModel, calculate: calculateModel };

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

/** Set-up adds what is missing and leaves everything else as it is. */
async function repair(): Promise<WorkbookRefusal | undefined> {
  const facts = await officePorts.readFacts();
  if (!facts.ok) return facts.refusal;
  const result = await officePorts.setUp({ kind: "complete", facts: facts.value }, {});
  return result.ok ? undefined : result.refusal;
}
