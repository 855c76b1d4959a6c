import type { ViewProps } from "../../view-modules";
import { FindingsView } from "./FindingsView";
import { findingsStore } from "./office-findings";

/** The view Prüfung of the open workbook. */
export default function Findings({ show }: ViewProps) {
  return (
    <FindingsView
      store={findingsStore}
      onSetUp={() => {
        show("start");
      }}
    />
  );
}
