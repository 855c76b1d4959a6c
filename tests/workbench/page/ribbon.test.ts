import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { readRibbon } from "../../../src/workbench/page/ribbon";

const manifest = readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8");
const { document } = new JSDOM(manifest, { contentType: "text/xml" }).window;

describe("the ribbon of the manifest", () => {
  it("has the buttons with their actions, in German", () => {
    const buttons = readRibbon(document, "de-DE");
    expect(buttons.map(({ label, action }) => [label, action])).toEqual([
      ["Einrichten", { kind: "show-pane" }],
      ["Hilfe", { kind: "function", name: "openHelp" }],
    ]);
    for (const { icon, tip } of buttons) {
      expect(icon).toMatch(/^https:\/\/localhost:3000\/icons\/.*-16\.png$/);
      expect(tip).not.toBe("");
    }
  });

  it("has the same buttons in English", () => {
    const labels = readRibbon(document, "en-US").map(({ label }) => label);
    expect(labels).toEqual(["Set up", "Help"]);
  });
});
