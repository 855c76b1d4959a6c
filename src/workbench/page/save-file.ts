import type { Workbench } from "../workbench";
import { showMessage } from "./messages";
import type { PageTexts } from "./texts";
import type { NoteSave } from "./unsaved-work";

export const excelType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands the workbook to the browser as a download (DE: Als .xlsx speichern). */
export async function saveFile(
  workbench: Workbench,
  texts: PageTexts,
  noteSave: NoteSave,
): Promise<void> {
  try {
    await workbench.settled();
    const { writeXlsx } = await import("../file/write");
    const isWritten = noteSave();
    const bytes = new Uint8Array(await writeXlsx(workbench.snapshot()));
    const url = URL.createObjectURL(new Blob([bytes], { type: excelType }));
    const link = document.createElement("a");
    link.href = url;
    link.download = workbench.book.name;
    link.click();
    URL.revokeObjectURL(url);
    isWritten();
  } catch (error) {
    showMessage(`${texts.notSaved}: ${String(error)}`);
  }
}
