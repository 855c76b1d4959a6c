import { HelpView } from "./HelpView";
import { officeHelp } from "./office-help";

/** The view Hilfe of this version. */
export default function Help() {
  return <HelpView ports={officeHelp} />;
}
