import type { Workbench } from "../workbench";
import { showMessage } from "./messages";
import { addressOf } from "./open-file";
import type { PageAddress } from "./page-address";
import { excelType } from "./save-file";
import type { PageTexts } from "./texts";

/**
 * Shows a person the workbooks that the add-in opens by `Excel.createWorkbook`. A browser lets a
 * page open a tab only where a person asks for it, hence links.
 */
export function offerCreatedWorkbooks(
  { host }: Workbench,
  address: PageAddress,
  texts: PageTexts,
): void {
  let number = 1;
  host.onNewWorkbook = (bytes) => {
    number++;
    const name = `${texts.createdName}${number}.xlsx`;
    const said = `${texts.created}: ${name}`;
    void linksTo(bytes, name, address, texts).then(
      (links) => showMessage(said, links),
      (error: unknown) => showMessage(`${texts.notOpened}: ${String(error)}`),
    );
  };
}

async function linksTo(
  bytes: Uint8Array | undefined,
  name: string,
  address: PageAddress,
  texts: PageTexts,
): Promise<HTMLAnchorElement[]> {
  const { locale, profile } = address;
  if (!bytes) {
    const page = `?${new URLSearchParams({ locale, profile }).toString()}`;
    return [tabLink(page, texts)];
  }
  const file = new Blob([new Uint8Array(bytes)], { type: excelType });
  const download = makeLink(URL.createObjectURL(file), texts.download);
  download.download = name;
  return [tabLink(await addressOf(file, name, address), texts), download];
}

function tabLink(page: string, texts: PageTexts): HTMLAnchorElement {
  const link = makeLink(page, texts.openInTab);
  link.target = "_blank";
  link.rel = "noopener";
  link.classList.add("primary");
  return link;
}

function makeLink(target: string, label: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = target;
  link.className = "dialog-button";
  link.textContent = label;
  return link;
}
