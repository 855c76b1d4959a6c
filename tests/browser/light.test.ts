import { readFileSync } from "node:fs";
import path from "node:path";
import { type BrowserSession, openBrowserSession } from "../../src/workbench/cli/browser-session";

const root = path.resolve(__dirname, "../..");

let session: BrowserSession;

beforeAll(async () => {
  session = await openBrowserSession();
}, 240_000);

afterAll(async () => {
  await session.close();
});

/** The add-in's own scripts that its page has fetched so far, without Microsoft's office.js. */
async function fetched(): Promise<string[]> {
  const addresses = await session.addIn.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  return addresses
    .map((address) => new URL(address).pathname.slice(1))
    .filter((file) => file.endsWith(".js") && !file.startsWith("officejs/"))
    .sort();
}

/** The files of dist that `npm run check` measures, as patterns. */
function measured(): RegExp[] {
  const limits = JSON.parse(readFileSync(path.join(root, ".size-limit.json"), "utf8")) as {
    readonly path: string | readonly string[];
  }[];
  return limits
    .flatMap((limit) => limit.path)
    .map((pattern) => pattern.replace(/^dist\//, "").replaceAll(".", "\\."))
    .map((pattern) => new RegExp(`^${pattern.replaceAll("*", "[0-9a-f]+")}$`));
}

it("keeps React and Fluent out of the first script", () => {
  const script = readFileSync(path.join(root, "dist/functions.js"), "utf8");
  expect(script.match(/.{0,40}(?:react|fluent).{0,40}/gi)).toBeNull();
});

it("fetches for the view Start exactly what the size limits measure", async () => {
  const start = session.addIn.getByRole("button", { name: "Leer einrichten" });
  await start.waitFor({ state: "attached" });
  const files = await fetched();
  const patterns = measured();
  expect(files.filter((file) => !patterns.some((pattern) => pattern.test(file)))).toEqual([]);
  expect(files).toHaveLength(patterns.length);
});

it("fetches the charts of Vergleich when the view is shown, and not before", async () => {
  const isChart = (file: string) => file.startsWith("chunks/comparison.");
  expect((await fetched()).filter(isChart)).toEqual([]);
  await session.page.getByRole("button", { name: "Vergleich", exact: true }).click();
  await session.addIn.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("/comparison.")),
  );
  expect((await fetched()).filter(isChart)).toHaveLength(1);
});
