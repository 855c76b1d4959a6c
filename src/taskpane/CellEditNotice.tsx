import { useSyncExternalStore } from "react";
import { isWaitingForCellEdit, onWaitingForCellEdit } from "../workbook/cell-edit-wait";
import { Notice } from "./components/Notice";
import { useLanguage } from "./language";

/** Says that an action goes on when the person has finished editing a cell. */
export function CellEditNotice() {
  const { workbook } = useLanguage().texts;
  const isWaiting = useSyncExternalStore(onWaitingForCellEdit, isWaitingForCellEdit);
  return isWaiting ? <Notice intent="info" title={workbook.waitingForCellEdit} /> : null;
}
