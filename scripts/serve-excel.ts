import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import { homedir } from "node:os";
import path from "node:path";
import { readMounted } from "../src/workbench/server/files";

const port = 3000;

/**
 * `npm run serve:excel`: serves the built add-in to real Excel at the address that manifest.xml names, with
 * the certificate that office-addin-dev-certs has made and that this machine trusts.
 */
function serve(): void {
  const certificates = path.join(homedir(), ".office-addin-dev-certs");
  if (!existsSync(path.join(certificates, "localhost.key"))) {
    console.error(
      `In ${certificates} liegt kein Zertifikat. Bitte „npm run start:excel“ aufrufen: Es legt eines an.\n` +
        `There is no certificate in ${certificates}. Please run “npm run start:excel”: it makes one.`,
    );
    process.exitCode = 1;
    return;
  }
  const [key, cert] = ["localhost.key", "localhost.crt"].map((file) =>
    readFileSync(path.join(certificates, file)),
  );
  const mounts = [{ path: "/", folder: path.join(__dirname, "../dist") }];
  const server = createServer({ key, cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? "/", "https://localhost");
    void readMounted(pathname, mounts).then((content) => {
      if (content === undefined) {
        response.writeHead(404).end();
        return;
      }
      // Excel on the web loads functions.json from its own origin.
      const headers = { "Content-Type": content.type, "Access-Control-Allow-Origin": "*" };
      response.writeHead(200, { ...headers, "Cache-Control": "no-store" }).end(content.body);
    });
  });
  server.listen(port, "localhost", () => {
    console.log(`IT-Haushalt: https://localhost:${port}/taskpane.html`);
  });
}

serve();
