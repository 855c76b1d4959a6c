import { readList } from "../../../workbook/import/read-list";
import { undoImport } from "../../../workbook/import/undo-import";
import { writeImport } from "../../../workbook/import/write-import";
import type { ImportPorts } from "./import-store";
import { createWorkerReader } from "./worker-reader";

/** The outside of the view Import: the open workbook, and a worker that reads lists. */
export const officeImport: ImportPorts = {
  reader: createWorkerReader(
    () => new Worker(new URL("./reader.worker.ts", import.meta.url), { name: "import-reader" }),
  ),
  readList,
  writeImport,
  undoImport,
};
