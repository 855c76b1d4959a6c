import { createHash, X509Certificate } from "node:crypto";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { request, type RequestOptions } from "node:https";
import { createServer as createTcpServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { TLSSocket } from "node:tls";
import { startServer, type WorkbenchServer } from "../../../src/workbench/server/server";

interface Answer {
  readonly status: number | undefined;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly text: string;
  readonly publicKeyHash: string;
}

function get(server: WorkbenchServer, target: string, options: RequestOptions = {}) {
  return new Promise<Answer>((resolve, reject) => {
    // The certificate is the server's own; the test compares its key below.
    const all = { path: target, rejectUnauthorized: false, agent: false as const, ...options };
    const call = request(server.origin, all, (response) => {
      const { socket } = response;
      if (!(socket instanceof TLSSocket)) throw new Error("not encrypted");
      const { publicKey } = new X509Certificate(socket.getPeerCertificate().raw);
      const der = publicKey.export({ type: "spki", format: "der" });
      const publicKeyHash = createHash("sha256").update(der).digest("base64");
      let text = "";
      response.setEncoding("utf8").on("data", (part: string) => (text += part));
      response.on("end", () => {
        resolve({ status: response.statusCode, headers: response.headers, text, publicKeyHash });
      });
    });
    call.on("error", reject).end();
  });
}

describe("the server", () => {
  let folder: string;
  let server: WorkbenchServer;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "workbench-server-"));
    await mkdir(path.join(folder, "dist/sub"), { recursive: true });
    await mkdir(path.join(folder, "dist-workbench"));
    await writeFile(path.join(folder, "secret.txt"), "secret");
    await symlink(path.join(folder, "secret.txt"), path.join(folder, "dist/link.txt"));
    await writeFile(path.join(folder, "dist/functions.js"), "1");
    await writeFile(path.join(folder, "dist/functions.json"), "{}");
    await writeFile(
      path.join(folder, "dist/manifest.xml"),
      '<a href="https://localhost:3000/taskpane.html"/>',
    );
    await writeFile(path.join(folder, "dist-workbench/index.html"), "<p>Vorschau</p>");
    server = await startServer({
      addIn: path.join(folder, "dist"),
      workbench: path.join(folder, "dist-workbench"),
      port: 0,
      documents: new Map([["/workbench/book.bin", { body: Buffer.from("b"), type: "x/y" }]]),
    });
  });

  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  it.each([
    ["/workbench/", "text/html; charset=utf-8", "<p>Vorschau</p>"],
    ["/workbench/?locale=de-DE", "text/html; charset=utf-8", "<p>Vorschau</p>"],
    ["/functions.js?1", "text/javascript; charset=utf-8", "1"],
    ["/functions.json", "application/json; charset=utf-8", "{}"],
    ["/workbench/book.bin", "x/y", "b"],
  ])("serves %s as %s", async (target, type, text) => {
    const answer = await get(server, target);
    expect([answer.status, answer.headers["content-type"], answer.text]).toEqual([200, type, text]);
    expect(answer.headers["cache-control"]).toBe("no-store");
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/workbench/..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
    "/link.txt",
    "/%00",
    "/%",
    "/sub",
    "/sub/",
    "/gone.js",
  ])("has nothing at %s", async (target) => {
    const answer = await get(server, target);
    expect([answer.status, answer.text]).toEqual([404, expect.not.stringContaining("secret")]);
  });

  it("forbids the add-in's page what only the workbench needs", async () => {
    const page = await get(server, "/workbench/");
    const addIn = await get(server, "/functions.js");
    expect(page.headers["content-security-policy"]).toContain("script-src 'self' 'unsafe-eval'");
    expect(addIn.headers["content-security-policy"]).toMatch(/script-src 'self';/);
    expect(addIn.headers["content-security-policy"]).toContain("connect-src 'self'");
  });

  it("leads from / to the workbench", async () => {
    expect((await get(server, "/")).headers["location"]).toBe("/workbench/");
  });

  it("only answers reading", async () => {
    expect((await get(server, "/functions.js", { method: "POST" })).status).toBe(405);
    expect((await get(server, "/functions.js", { method: "HEAD" })).text).toBe("");
  });

  it("prints for its own page, for nobody else, and not without a printer", async () => {
    const ask = (to: WorkbenchServer, origin: string) =>
      get(to, "/workbench/print.pdf", { method: "POST", headers: { Origin: origin } });
    const other = await startServer({
      addIn: folder,
      workbench: folder,
      port: 0,
      printer: () => Promise.resolve(Buffer.from("%PDF")),
    });
    const failing = await startServer({
      addIn: folder,
      workbench: folder,
      port: 0,
      printer: () => Promise.reject(new Error("no paper")),
    });
    const silenced = jest.spyOn(console, "error").mockImplementation();
    const answers = [
      await ask(other, other.origin),
      await ask(other, "https://elsewhere.example"),
      await ask(server, server.origin),
      await ask(failing, failing.origin),
    ];
    expect(silenced).toHaveBeenCalledWith("no paper");
    silenced.mockRestore();
    await other.close();
    await failing.close();
    expect(answers.map(({ status, text }) => [status, text])).toEqual([
      [200, "%PDF"],
      [403, ""],
      [501, ""],
      [500, ""],
    ]);
  });

  it("names its own port in the manifest", async () => {
    const { text } = await get(server, "/manifest.xml");
    expect(text).toBe(`<a href="${server.origin}/taskpane.html"/>`);
  });

  it("tells the hash of the key that it uses", async () => {
    expect((await get(server, "/functions.js")).publicKeyHash).toBe(server.publicKeyHash);
  });

  it("takes another port where the wanted one is in use", async () => {
    const taken = createTcpServer();
    await new Promise<void>((resolve) => taken.listen(0, "localhost", resolve));
    const { port } = taken.address() as { port: number };
    const other = await startServer({ addIn: folder, workbench: folder, port });
    expect(new URL(other.origin).port).not.toBe(String(port));
    await other.close();
    await new Promise((resolve) => taken.close(resolve));
  });
});
