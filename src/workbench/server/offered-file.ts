import type { Content } from "./files";

/** Address at which the page looks for the workbook that it is to open. */
const offeredPath = "/workbench/opened.xlsx";

/** The document to serve so that the page can open a workbook. */
export function offerFile(bytes: Uint8Array): ReadonlyMap<string, Content> {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return new Map([[offeredPath, { body: Buffer.from(bytes), type }]]);
}
