import { type ChildProcess, spawn } from "node:child_process";
import { get } from "node:https";
import path from "node:path";
import { ensureBuilt } from "../../src/workbench/cli/build";

const root = path.resolve(__dirname, "../..");

/** Runs `npm start` where there is no display. */
function start(args: readonly string[] = []): ChildProcess {
  const env = { ...process.env, DISPLAY: "", WAYLAND_DISPLAY: "", LC_ALL: "de_DE.UTF-8" };
  const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
  const script = path.join(root, "src/workbench/cli/start.ts");
  return spawn(process.execPath, [tsx, script, ...args], { cwd: root, env });
}

/** What a process prints until a text comes up or it ends. */
function outputUntil(child: ChildProcess, wanted: RegExp): Promise<string> {
  return new Promise((resolve) => {
    let output = "";
    const collect = (part: Buffer) => {
      output += part.toString();
      if (wanted.test(output)) resolve(output);
    };
    child.stdout?.on("data", collect);
    child.stderr?.on("data", collect);
    child.once("exit", () => {
      resolve(output);
    });
  });
}

function status(address: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    // The certificate is made for this one call and known to nobody else.
    get(address, { rejectUnauthorized: false, agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode);
    }).on("error", reject);
  });
}

describe("npm start without a display", () => {
  beforeAll(() => {
    ensureBuilt("add-in");
    ensureBuilt("workbench");
  }, 240_000);

  it("serves, prints the address, and ends when told to", async () => {
    const child = start();
    const output = await outputUntil(child, /https:\/\/localhost:\d+\S*/);
    const [address = ""] = /https:\/\/localhost:\d+\S*/.exec(output) ?? [];
    expect(await status(address)).toBe(200);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGINT");
    expect(await ended).toBe(0);
  }, 60_000);

  it("names a file that it cannot read", async () => {
    const child = start(["--file", "gone.xlsx"]);
    const ended = new Promise((resolve) => child.once("exit", resolve));
    expect(await outputUntil(child, /nicht lesbar/)).toContain("gone.xlsx ist nicht lesbar");
    expect(await ended).toBe(1);
  }, 60_000);

  it("explains its options", async () => {
    expect(await outputUntil(start(["--nope"]), /Aufruf/)).toContain("Aufruf: npm start");
  }, 60_000);
});
