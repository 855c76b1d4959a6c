import type { ViewProps } from "../../view-modules";
import { createImportStore } from "./import-store";
import { ImportView } from "./ImportView";
import { officeImport } from "./office-import";

const store = createImportStore(officeImport);

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
