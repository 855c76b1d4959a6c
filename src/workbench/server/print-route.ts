import type { IncomingMessage, ServerResponse } from "node:http";

/** Turns a workbook into a PDF. */
export type Printer = (workbook: Uint8Array) => Promise<Uint8Array>;

/** Address to which the page sends a workbook and gets a PDF. */
export const printPath = "/workbench/print.pdf";

const LARGEST_WORKBOOK_BYTES = 50_000_000;

/**
 * Answers the page's wish for a PDF. Only the page itself may ask, because a browser says where a
 * request comes from: another page that is open meanwhile must not start a program here.
 *
 * Status 403 for another page, 413 for more than 50 MB, 501 without a printer, 500 where it fails.
 */
export async function answerPrint(
  request: IncomingMessage,
  response: ServerResponse,
  printer: Printer | undefined,
  origin: string,
): Promise<void> {
  if (request.headers.origin !== origin) {
    response.writeHead(403).end();
    return;
  }
  if (!printer) {
    response.writeHead(501).end();
    return;
  }
  const workbook = await readBody(request);
  if (!workbook) {
    response.writeHead(413, { Connection: "close" }).end();
    return;
  }
  try {
    const pdf = await printer(workbook);
    response.writeHead(200, { "Content-Type": "application/pdf", "Content-Length": pdf.length });
    response.end(pdf);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    response.writeHead(500).end();
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_WORKBOOK_BYTES) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
