import { HostError } from "./errors";
import { type HostContext, HostObject } from "./object";

/** What only Excel on the web has beside the workbook: `Excel.createWorkbook` goes there. */
export class WacWorkbook extends HostObject {
  readonly open$: (file: Uint8Array | undefined) => void;

  /** @param open opens a new workbook, empty where there is no file */
  constructor(context: HostContext, open: (file: Uint8Array | undefined) => void) {
    super(context);
    this.open$ = open;
  }

  /** @throws {HostError} `InvalidArgument` where the text is no .xlsx file in Base64 */
  createAndOpenWorkbook(base64?: string | null): void {
    if (base64 === null || base64 === undefined || base64 === "") {
      this.open$(undefined);
      return;
    }
    const bytes = fromBase64(base64);
    // An .xlsx file is a ZIP archive, which begins so.
    if (bytes?.[0] !== 0x50 || bytes[1] !== 0x4b) throw new HostError("InvalidArgument");
    this.open$(bytes);
  }
}

function fromBase64(text: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
