import { readFreezeState } from "../../../workbook/freeze/freeze-state";
import { openCopy } from "../../../workbook/pass-on/open-copy";
import { officePorts } from "../../office-ports";
import type { PassOnPorts } from "./pass-on-store";

/** The outside of the view Weitergabe: the open workbook. What freezes loads when it is needed. */
export const officePassOn: PassOnPorts = {
  readState: readFreezeState,
  openCopy,
  freeze: async (native, run) => {
    const { freeze } = await import("../../../workbook/freeze/freeze");
    const { nativeForm } = await import("../../../workbook/freeze/native-form");
    const date = officePorts.today();
    return freeze({ date, ...run, ...(native ? { nativeForm } : {}) });
  },
  unfreeze: async (replaceChanged, run) => {
    const { unfreeze } = await import("../../../workbook/freeze/unfreeze");
    return unfreeze({ replaceChanged, ...run });
  },
};
