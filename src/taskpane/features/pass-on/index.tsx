import { officePassOn } from "./office-pass-on";
import { createPassOnStore } from "./pass-on-store";
import { PassOnView } from "./PassOnView";

const store = createPassOnStore(officePassOn);

/** The view Weitergabe, joined to Excel. */
export default function PassOn() {
  return <PassOnView store={store} />;
}
