import { knownDay, serialFromDay } from "../../../core/calendar";
import { officePorts } from "../../office-ports";
import type { ViewProps } from "../../view-modules";
import { officeRepair } from "../repair/office-repair";
import { createStartStore } from "./start-store";
import { StartView } from "./StartView";

const store = createStartStore({ ...officePorts, ...officeRepair });

/** The view Start of the open workbook. */
export default function Start({ show }: ViewProps) {
  const { day, month, year } = officePorts.today();
  return (
    <StartView
      store={store}
      suggestedYear={year + 1}
      today={serialFromDay(knownDay(year, month, day))}
      findCandidates={officeRepair.findCandidates}
      onCheck={() => {
        show("findings");
      }}
      onImport={() => {
        show("import");
      }}
    />
  );
}
