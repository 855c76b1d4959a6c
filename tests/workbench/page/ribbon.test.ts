import { readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";
import { readRibbon } from "../../../src/workbench/page/ribbon";

const manifest = readFileSync(path.resolve(__dirname, "../../../manifest.xml"), "utf8");
const { document } = new JSDOM(manifest, { contentType: "text/xml" }).window;

describe("the ribbon of the manifest", () => {
  it("has its tab, groups and buttons with their actions, in German", () => {
    const { label: tab, groups } = readRibbon(document, "de-DE");
    expect(tab).toBe("IT-Haushalt");
    expect(groups[0]?.label).toBe("Arbeitsmappe");
    const buttons = groups.flatMap((group) => group.buttons);
    const actions = new Map(buttons.map(({ label, action }) => [label, action]));
    expect(actions.get("Einrichten")).toEqual({ kind: "function", name: "openStart" });
    expect(actions.get("Hilfe")).toEqual({ kind: "function", name: "openHelp" });
    for (const { icon, tip } of buttons) {
      expect(icon).toMatch(/^https:\/\/localhost:3000\/icons\/.*-32\.png$/);
      expect(tip).not.toBe("");
    }
  });

  it("takes a button without a function for one that shows the pane", () => {
    const withPane = manifest.replace(
      /"ExecuteFunction">\s*<FunctionName>openStart<\/FunctionName>/u,
      '"ShowTaskpane"><SourceLocation resid="Taskpane.Url" />',
    );
    const parsed = new JSDOM(withPane, { contentType: "text/xml" }).window.document;
    const [button] = readRibbon(parsed, "de-DE").groups[0]?.buttons ?? [];
    expect(button).toMatchObject({ label: "Einrichten", action: { kind: "show-pane" } });
  });

  it("has the same buttons in English", () => {
    const buttons = (locale: string) =>
      readRibbon(document, locale).groups.flatMap((group) => group.buttons);
    const english = new Map(buttons("en-US").map(({ id, label }) => [id, label]));
    expect(english.get("ITHaushalt.SetUp")).toBe("Set up");
    expect([...english.keys()]).toEqual(buttons("de-DE").map(({ id }) => id));
  });
});
