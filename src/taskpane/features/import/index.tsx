import type { ViewProps } from "../../view-modules";
import { findingsStore } from "../findings/office-findings";
import { createImportStore } from "./import-store";
import { ImportView } from "./ImportView";
import { officeImport } from "./office-import";

const store = createImportStore(officeImport);

// what has been imported or taken back is checked at once, so that the view Prüfung shows how it stands
store.subscribe(({ phase }, before) => {
  if (phase.kind !== "done") return;
  if (before.phase.kind === "writing" || (before.phase.kind === "undoing" && phase.isUndone)) {
    void findingsStore.getState().check();
  }
});

/** The view Import of the open workbook. */
export default function Import({ show }: ViewProps) {
  return (
    <ImportView
      store={store}
      onSetUp={() => {
        show("start");
      }}
    />
  );
}
