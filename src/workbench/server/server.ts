import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { makeCertificate } from "./certificate";
import { addInPolicy, workbenchPolicy } from "./content-security-policy";
import { type Content, readMounted } from "./files";
import { answerPrint, type Printer, printPath } from "./print-route";

/** Address that manifest.xml names in development. */
const manifestOrigin = "https://localhost:3000";
const workbenchPath = "/workbench/";

/** What to serve. */
export interface ServerOptions {
  /** Folder of the built add-in, served at `/` as its manifest says. */
  readonly addIn: string;
  /** Folder of the built workbench page, served at `/workbench/`. */
  readonly workbench: string;
  /** Preferred port; where it is taken, any free one is used. Default 3000. */
  readonly port?: number;
  /** Further contents by path, for instance a workbook to open. */
  readonly documents?: ReadonlyMap<string, Content>;
  /** Makes the print preview; without one the page says that it needs LibreOffice. */
  readonly printer?: Printer | undefined;
}

/** A running server. */
export interface WorkbenchServer {
  /** For instance `https://localhost:3000`. */
  readonly origin: string;
  /** Address of the workbench's page. */
  readonly pageUrl: string;
  /** For Chromium's `--ignore-certificate-errors-spki-list`. */
  readonly publicKeyHash: string;
  /** Ends all connections and frees the port. */
  readonly close: () => Promise<void>;
}

/**
 * Serves add-in and workbench from one https origin on this machine, as office.js demands of an
 * add-in and the page around it. Reachable from this machine only.
 */
export async function startServer(options: ServerOptions): Promise<WorkbenchServer> {
  const { key, cert, publicKeyHash } = await makeCertificate();
  let origin = manifestOrigin;
  const server = createServer({ key, cert }, (request, response) => {
    answer(request, response, options, origin).catch((error: unknown) => {
      // A connection that breaks off in the middle is no reason to end the server.
      console.error(error instanceof Error ? error.message : error);
      response.destroy();
    });
  });
  await listen(server, options.port ?? 3000);
  origin = `https://localhost:${(server.address() as AddressInfo).port}`;
  const close = async () => {
    const closed = new Promise<void>((resolve, reject) => {
      server.close((error) => {
        if (error) reject(error);
        else resolve();
      });
    });
    server.closeAllConnections();
    await closed;
  };
  return { origin, pageUrl: origin + workbenchPath, publicKeyHash, close };
}

async function listen(server: Server, port: number): Promise<void> {
  const attempt = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(wanted, "localhost", () => {
        server.off("error", reject);
        resolve();
      });
    });
  try {
    await attempt(port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    await attempt(0);
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { addIn, workbench, documents, printer }: ServerOptions,
  origin: string,
): Promise<void> {
  const pathname = (request.url ?? "/").replace(/[?#].*$/, "");
  const isPage = pathname.startsWith(workbenchPath);
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Content-Security-Policy", isPage ? workbenchPolicy : addInPolicy);
  if (request.method === "POST" && pathname === printPath) {
    await answerPrint(request, response, printer, origin);
    return;
  }
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    response.writeHead(405).end();
    return;
  }
  if (pathname === "/" || `${pathname}/` === workbenchPath) {
    response.writeHead(302, { Location: workbenchPath }).end();
    return;
  }
  const mounts = [
    { path: workbenchPath, folder: workbench },
    { path: "/", folder: addIn },
  ];
  const found = documents?.get(pathname) ?? (await readMounted(pathname, mounts));
  if (!found) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" });
    response.end("Diese Datei gibt es hier nicht. / There is no such file here.\n");
    return;
  }
  const body = pathname === "/manifest.xml" ? withOrigin(found.body, origin) : found.body;
  response.writeHead(200, { "Content-Type": found.type, "Content-Length": body.length });
  response.end(request.method === "HEAD" ? undefined : body);
}

/** On another port than the manifest says, the manifest must say that port. */
function withOrigin(manifest: Buffer, origin: string): Buffer {
  return Buffer.from(manifest.toString("utf8").replaceAll(manifestOrigin, origin));
}
