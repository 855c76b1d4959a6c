import { printTwin } from "../file/print-twin";
import type { Workbench } from "../workbench";
import { dialogElement, makeButton } from "./ask";
import { hideMessage, showMessage } from "./messages";
import type { PageTexts } from "./texts";

/** Where the server turns a workbook into a PDF. */
const printer = "print.pdf";
/** The server's answer where there is no LibreOffice. */
const notImplemented = 501;

/**
 * Shows the workbook as it would be printed (DE: Druckvorschau): the server's LibreOffice lays the
 * pages out by each sheet's page set-up. Formulas are handed over as their values, because
 * LibreOffice does not have the add-in's functions.
 */
export async function showPrintPreview(workbench: Workbench, texts: PageTexts): Promise<void> {
  showMessage(texts.printing);
  try {
    await workbench.settled();
    const { writeXlsx } = await import("../file/write");
    const body = new Uint8Array(await writeXlsx(printTwin(workbench.snapshot())));
    const response = await fetch(printer, { method: "POST", body });
    if (!response.ok)
      throw new Error(response.status === notImplemented ? texts.noLibreOffice : texts.pdfFailed);
    hideMessage();
    showPdf(await response.blob(), workbench.book.name.replace(/\.xlsx$/i, "") + ".pdf", texts);
  } catch (error) {
    showMessage(`${texts.notPrinted}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function showPdf(pdf: Blob, name: string, texts: PageTexts): void {
  const dialog = dialogElement();
  const address = URL.createObjectURL(pdf);
  const pages = document.createElement("iframe");
  pages.src = address;
  pages.title = texts.print;
  const link = document.createElement("a");
  link.className = "dialog-button primary";
  link.href = address;
  link.download = name;
  link.textContent = texts.savePdf;
  const buttons = document.createElement("div");
  buttons.className = "dialog-buttons";
  buttons.append(
    link,
    makeButton(texts.close, () => {
      dialog.close();
    }),
  );
  dialog.className = "print-preview";
  dialog.replaceChildren(pages, buttons);
  dialog.addEventListener(
    "close",
    () => {
      dialog.replaceChildren();
      URL.revokeObjectURL(address);
    },
    { once: true },
  );
  dialog.showModal();
}
