import { readSelection } from "../../../workbook/explain/read-selection";
import { watchSelection } from "../../../workbook/explain/watch-selection";
import { showCell } from "../../../workbook/show-cell";
import type { ViewProps } from "../../view-modules";
import { createDerivationStore } from "./derivation-store";
import { DerivationView } from "./DerivationView";

const store = createDerivationStore({
  readSelection,
  watchSelection,
  showCell,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
});

/** The view Herleitung of the open workbook. */
export default function Derivation({ calculate }: ViewProps) {
  return <DerivationView store={store} calculate={calculate} />;
}
