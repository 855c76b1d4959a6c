import type { FunctionsFile } from "../grid/custom-functions";
import type { Locale } from "../locale/vocabulary";
import { readAddIn } from "../manifest";
import { Workbench } from "../workbench";
import { createAddInFrame } from "./add-in-frame";
import { element } from "./element";
import { translateGrid } from "./grid-words";
import { editInLocalLanguage } from "./local-composer";
import { displayInLocalLanguage } from "./local-display";
import { showMessage } from "./messages";
import { openOfferedFile } from "./open-file";
import { drawRibbon, readRibbon } from "./ribbon";
import { saveFile } from "./save-file";
import { mountGrid } from "./sheet-grid";
import { createTaskPane } from "./task-pane";
import { pageTexts, writeTexts } from "./texts";

declare global {
  interface Window {
    /** For tests and for whoever looks at the page with the browser's tools. */
    workbench?: Workbench;
  }
}

const manifestAddress = "/manifest.xml";

async function start(locale: Locale, file: string | null): Promise<void> {
  await loadStyle();
  const texts = pageTexts(locale);
  writeTexts(texts, locale);
  const translate = translateGrid(locale);
  const manifest = new DOMParser().parseFromString(await read(manifestAddress), "text/xml");
  const addIn = readAddIn(manifest, locale);
  const functions = JSON.parse(await read(addIn.functionsMetadata)) as FunctionsFile;
  const workbench = new Workbench({
    locale,
    profile: "M365",
    namespace: addIn.namespace,
    functions,
    emptyCell: null,
  });
  if (file !== null) await openOfferedFile(workbench, file, texts);
  editInLocalLanguage(workbench.book, locale);
  displayInLocalLanguage(workbench.book, locale);
  element("workbook-name").textContent = workbench.book.name;
  document.title = `${workbench.book.name}: ${texts.preview}`;
  await mountGrid(workbench.book, element("grid"), translate);

  const title = manifest.querySelector("DisplayName")?.getAttribute("DefaultValue") ?? "";
  const { frame, runCommand } = createAddInFrame(workbench, addIn.page, locale);
  const { host } = workbench;
  host.onPaneVisibility = createTaskPane(title, frame, () => {
    host.isPaneVisible = false;
  });
  drawRibbon(readRibbon(manifest, locale), (button) => {
    if (button.action.kind === "show-pane") host.isPaneVisible = true;
    else runCommand(button, button.action.name);
  });
  element("save").addEventListener("click", () => void saveFile(workbench, texts));
  window.workbench = workbench;
}

async function read(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} wird hier nicht angeboten (${response.status}).`);
  return response.text();
}

async function loadStyle(): Promise<void> {
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = new URL("page.css", import.meta.url).href;
  const loaded = new Promise((resolve, reject) => {
    style.addEventListener("load", resolve);
    style.addEventListener("error", reject);
  });
  document.head.append(style);
  await loaded;
}

const wanted = new URLSearchParams(location.search);
start(wanted.get("locale") === "en-US" ? "en-US" : "de-DE", wanted.get("file")).catch(
  (error: unknown) => {
    showMessage(`Die Vorschau konnte nicht gestartet werden: ${String(error)}`);
    throw error;
  },
);
