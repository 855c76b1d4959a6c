import { FindingsView } from "./FindingsView";
import { findingsStore } from "./office-findings";

/** The view Prüfung of the open workbook. */
export default function Findings() {
  return <FindingsView store={findingsStore} />;
}
