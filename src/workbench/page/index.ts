import type { FunctionsFile } from "../grid/custom-functions";
import { readAddIn } from "../manifest";
import { Workbench } from "../workbench";
import { connectBars } from "./bars";
import { connectAddIn } from "./connect-add-in";
import { offerCreatedWorkbooks } from "./created-workbook";
import { element } from "./element";
import { translateGrid } from "./grid-words";
import { editInLocalLanguage } from "./local-composer";
import { displayInLocalLanguage } from "./local-display";
import { showMessage } from "./messages";
import { openNamedFile } from "./open-file";
import { type PageAddress, readPageAddress } from "./page-address";
import { mountGrid } from "./sheet-grid";
import { pageTexts, type PageTexts, writeTexts } from "./texts";

declare global {
  interface Window {
    /** For tests and for whoever looks at the page with the browser's tools. */
    workbench?: Workbench;
  }
}

const manifestAddress = "/manifest.xml";
const styles = [
  new URL("page.css", import.meta.url).href,
  new URL("bars.css", import.meta.url).href,
  new URL("grid.css", import.meta.url).href,
];

async function start(address: PageAddress, texts: PageTexts): Promise<void> {
  const { locale, profile, file } = address;
  await Promise.all(styles.map(loadStyle));
  writeTexts(texts, locale);
  const translate = translateGrid(locale);
  const manifest = new DOMParser().parseFromString(await read(manifestAddress), "text/xml");
  const addIn = readAddIn(manifest, locale);
  const functions = JSON.parse(await read(addIn.functionsMetadata)) as FunctionsFile;
  const { namespace, page } = addIn;
  const workbench = new Workbench({ locale, profile, namespace, functions, emptyCell: null });
  const { book, host } = workbench;
  if (file !== undefined) await openNamedFile(workbench, file, texts, locale);
  editInLocalLanguage(book, locale);
  displayInLocalLanguage(book, locale);
  element("workbook-name").textContent = book.name;
  document.title = `${book.name}: ${texts.preview}`;
  const onEditing = (isEditing: boolean) => {
    if (isEditing) host.cellEdit.begin();
    else if (host.cellEdit.isOn) host.cellEdit.end();
  };
  // Before the grid, which would take Ctrl+P for a print mode of its own.
  connectBars(workbench, address, texts);
  await mountGrid(book, element("grid"), { texts, locale, translate, onEditing });
  offerCreatedWorkbooks(workbench, address, texts);
  connectAddIn(workbench, manifest, page, locale);
  window.workbench = workbench;
}

async function read(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
}

async function loadStyle(address: string): Promise<void> {
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = address;
  const loaded = new Promise((resolve, reject) => {
    style.addEventListener("load", resolve);
    style.addEventListener("error", reject);
  });
  document.head.append(style);
  await loaded;
}

const address = readPageAddress(location.search);
const texts = pageTexts(address.locale);
start(address, texts).catch((error: unknown) => {
  showMessage(`${texts.notStarted}: ${String(error)}`);
  throw error;
});
