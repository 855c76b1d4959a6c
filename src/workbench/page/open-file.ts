import { loadSnapshot } from "../load-snapshot";
import type { Locale } from "../locale/vocabulary";
import type { Workbench } from "../workbench";
import { element } from "./element";
import { showMessage } from "./messages";
import type { PageAddress } from "./page-address";
import { refusalSentence } from "./refusals";
import type { PageTexts } from "./texts";

/** Where the server offers the file that `npm start -- --file` names. */
const offeredFile = "opened.xlsx";
/** Store of this browser in which a chosen file waits for the page to be loaded anew. */
const chosenFiles = "workbench-chosen-file";
/** Files that wait there at most; the oldest go first. */
const mostWaiting = 8;
/** Mark in the address for a file that waits there: which one. */
const chosenMark = "chosen";

/** Opens the .xlsx file that the address names (DE: Datei öffnen); tells what was left out. */
export async function openNamedFile(
  workbench: Workbench,
  name: string,
  texts: PageTexts,
  locale: Locale,
): Promise<void> {
  try {
    const bytes = await readNamedFile(texts);
    const { readXlsx } = await import("../file/read");
    const { snapshot, warnings } = await readXlsx(bytes);
    const left = [...warnings, ...loadSnapshot(workbench.book, snapshot)].map((warning) =>
      locale === "de-DE" ? warning.german : warning.english,
    );
    workbench.book.name = name;
    if (left.length > 0) showMessage(`${texts.leftOut}:\n${left.join("\n")}`);
  } catch (error) {
    showMessage(`${texts.notOpened}: ${refusalSentence(error, locale)}`);
  }
}

async function readNamedFile(texts: PageTexts): Promise<Uint8Array> {
  const chosen = new URLSearchParams(location.search).get(chosenMark);
  const response =
    chosen === null
      ? await fetch(offeredFile)
      : await (await caches.open(chosenFiles)).match(placeOf(chosen));
  if (response?.ok !== true) throw new Error(texts.noFile);
  return new Uint8Array(await response.arrayBuffer());
}

/**
 * Lets a person choose a workbook. As in Excel it comes with the add-in started anew: the page is
 * loaded once more with the file.
 */
export function connectFileChoice({ locale, profile }: PageAddress): void {
  const choice = element("chosen-file");
  if (!(choice instanceof HTMLInputElement)) throw new Error("#chosen-file is no input.");
  element("open").addEventListener("click", () => {
    choice.click();
  });
  choice.addEventListener("change", () => {
    const file = choice.files?.[0];
    if (file)
      void addressOf(file, file.name, { locale, profile }).then((address) => {
        location.assign(address);
      });
  });
}

/**
 * Puts a workbook where a page of this browser finds it.
 *
 * @returns address of the page that opens it
 */
export async function addressOf(
  file: Blob,
  name: string,
  { locale, profile }: Pick<PageAddress, "locale" | "profile">,
): Promise<string> {
  const mark = crypto.randomUUID();
  const waiting = await caches.open(chosenFiles);
  await waiting.put(placeOf(mark), new Response(file));
  for (const old of (await waiting.keys()).slice(0, -mostWaiting)) await waiting.delete(old);
  return `?${new URLSearchParams({ locale, profile, file: name, [chosenMark]: mark }).toString()}`;
}

function placeOf(mark: string): string {
  return `${mark}-${offeredFile}`;
}
