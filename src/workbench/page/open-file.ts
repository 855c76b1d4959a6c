import { loadSnapshot } from "../load-snapshot";
import type { Workbench } from "../workbench";
import { showMessage } from "./messages";
import type { PageTexts } from "./texts";

/** Where the server offers the file that `npm start -- --file` names. */
const offeredFile = "opened.xlsx";

/** Opens the .xlsx file that the server offers (DE: Datei öffnen); tells what was left out. */
export async function openOfferedFile(
  workbench: Workbench,
  name: string,
  texts: PageTexts,
): Promise<void> {
  try {
    const response = await fetch(offeredFile);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const { readXlsx } = await import("../file/read");
    const { snapshot, warnings } = await readXlsx(bytes);
    const isGerman = workbench.book.engine.locale === "de-DE";
    const left = [...warnings, ...loadSnapshot(workbench.book, snapshot)].map(
      ({ german, english }) => (isGerman ? german : english),
    );
    workbench.book.name = name;
    if (left.length > 0) showMessage(`${texts.leftOut}:\n${left.join("\n")}`);
  } catch (error) {
    showMessage(`${texts.notOpened}: ${String(error)}`);
  }
}
