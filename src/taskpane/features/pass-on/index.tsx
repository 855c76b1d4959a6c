import { showSheet } from "../../../workbook/show-sheet";
import { officePassOn } from "./office-pass-on";
import { createPassOnStore } from "./pass-on-store";
import { PassOnView } from "./PassOnView";

const store = createPassOnStore(officePassOn);

function showCommitteePage() {
  return showSheet("committeePage");
}

/** The view Weitergabe, joined to Excel. */
export default function PassOn() {
  return <PassOnView store={store} showCommitteePage={showCommitteePage} />;
}
