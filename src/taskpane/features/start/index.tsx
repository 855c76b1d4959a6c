import { officePorts } from "../../office-ports";
import type { ViewProps } from "../../view-modules";
import { createStartStore } from "./start-store";
import { StartView } from "./StartView";

const store = createStartStore(officePorts);

/** The view Start of the open workbook. */
export default function Start({ show }: ViewProps) {
  return (
    <StartView
      store={store}
      suggestedYear={officePorts.today().year + 1}
      onImport={() => {
        show("import");
      }}
    />
  );
}
