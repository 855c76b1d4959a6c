import { knownDay, serialFromDay } from "../../../core/calendar";
import { insertPicture } from "../../../workbook/insert/insert-picture";
import { ModelContext } from "../../model/model-context";
import { calculateModel, workbookModel } from "../../model/office-model";
import { officePorts } from "../../office-ports";
import type { ViewProps } from "../../view-modules";
import { ComparisonView } from "./ComparisonView";

const access = { model: workbookModel, calculate: calculateModel };

/** The view Vergleich of the open workbook. */
export default function Comparison({ show }: ViewProps) {
  const { day, month, year } = officePorts.today();
  return (
    <ModelContext value={access}>
      <ComparisonView
        insert={insertPicture}
        today={serialFromDay(knownDay(year, month, day))}
        onSetUp={() => {
          show("start");
        }}
      />
    </ModelContext>
  );
}
