import { readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest } from "../../scripts/manifest/check";
import type { ProjectFacts } from "../../scripts/manifest/facts";
import { readProject } from "../../scripts/manifest/project";

const root = path.join(__dirname, "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
let facts: ProjectFacts;

beforeAll(async () => {
  facts = await readProject(root);
});

/** The manifest with one text exchanged; a text that is not there would make the test say nothing. */
function broken(from: string | RegExp, to: string): string {
  const changed = manifest.replace(from, to);
  if (changed === manifest) throw new Error(`The manifest has no ${String(from)}.`);
  return changed;
}

it("the project's own manifest has no fault", () => {
  expect(checkManifest(manifest, facts)).toEqual([]);
});

it.each<[string, string | RegExp, string, string]>([
  [
    "an unknown resid",
    'resid="Tab.Label"',
    'resid="Tab.Lable"',
    'resid "Tab.Lable" of <Label> is not in <ShortStrings>.',
  ],
  [
    "a resid of more than 32 characters",
    /GetStarted\.Description/g,
    "GetStarted.Description.Of.The.Pane",
    'resid "GetStarted.Description.Of.The.Pane" has 34 characters; allowed are 32.',
  ],
  [
    "a resid on an element that takes none",
    "<Supertip>",
    '<Supertip resid="Tab.Label">',
    '<Supertip> may not have a resid ("Tab.Label").',
  ],
  [
    "a resource id taken twice",
    '<bt:String id="Help.Label"',
    '<bt:String id="SetUp.Label"',
    'Resource id "SetUp.Label" in <ShortStrings> is already taken.',
  ],
  [
    "a resource that nothing uses",
    '<LearnMoreUrl resid="Support.Url" />',
    '<LearnMoreUrl resid="Taskpane.Url" />',
    'Resource "Support.Url" in <Urls> is not used.',
  ],
  [
    "elements in another order than the schema's",
    /(<IconUrl [^>]*>)\s*(<HighResolutionIconUrl [^>]*>)/,
    "$2$1",
    "<IconUrl> must stand before <HighResolutionIconUrl> in <OfficeApp>.",
  ],
  [
    "an element that the schema does not know there",
    "<GetStarted>",
    "<GetStarted><Tip />",
    "<Tip> is not allowed in <GetStarted>; allowed are Title, Description, LearnMoreUrl.",
  ],
  ["an id that is no GUID", /<Id>.*<\/Id>/, "<Id>1</Id>", 'Id "1" is not a GUID.'],
  [
    "a version beside package.json's",
    /<Version>.*<\/Version>/,
    "<Version>9.9.9.0</Version>",
    "Version is 9.9.9.0; package.json says",
  ],
  [
    "another default language",
    "<DefaultLocale>de-DE",
    "<DefaultLocale>en-US",
    "DefaultLocale is en-US; German comes first: de-DE.",
  ],
  [
    "fewer permissions than needed",
    "ReadWriteDocument",
    "ReadDocument",
    "Permissions is ReadDocument; the add-in needs ReadWriteDocument.",
  ],
  [
    "another host",
    '<Host Name="Workbook" />',
    '<Host Name="Document" />',
    "Hosts is Document; allowed is Workbook.",
  ],
  [
    "no shared runtime required",
    '<Set Name="SharedRuntime" MinVersion="1.1" />',
    "",
    "Requirement set SharedRuntime is missing in <Requirements>.",
  ],
  ["another kind of add-in", '"TaskPaneApp"', '"ContentApp"', "The add-in is not a TaskPaneApp."],
  [
    "a text without English",
    /(id="SetUp\.Label"[^>]*>)\s*<bt:Override Locale="en-US" [^>]*>/,
    "$1",
    'Text "SetUp.Label" has no English: <Override Locale="en-US"> is missing.',
  ],
  ["an empty text", 'Value="Set up"', 'Value=""', 'Text "SetUp.Label" is empty.'],
  [
    "a text that is too long",
    'Value="Set up"',
    `Value="${"x".repeat(126)}"`,
    'Text "SetUp.Label" has 126 characters; allowed are 125.',
  ],
  [
    "an address without https",
    /https:\/\/localhost:3000\/functions\.json/,
    "http://localhost:3000/functions.json",
    "http://localhost:3000/functions.json is not an https address.",
  ],
  [
    "an address elsewhere",
    "https://localhost:3000/functions.json",
    "https://example.com/functions.json",
    "https://example.com/functions.json is not below https://localhost:3000/, where the page is.",
  ],
  [
    "an address of a file that is not built",
    "https://localhost:3000/functions.json",
    "https://localhost:3000/funktionen.json",
    "https://localhost:3000/funktionen.json: the build makes no funktionen.json",
  ],
  [
    "an icon of another size",
    "icons/icon-80.png",
    "icons/icon-64.png",
    "icons/icon-64.png is 64 × 64 pixels; the manifest says 80.",
  ],
  [
    "an icon that is missing",
    "icons/help-80.png",
    "icons/help-81.png",
    "icons/help-81.png: there is no such icon.",
  ],
  [
    "a ribbon icon without one of the sizes",
    '<bt:Image size="32" resid="Icon.32" />',
    "",
    "An <Icon> has no image of 32 pixels; needed are 16, 32, 80.",
  ],
  [
    "a runtime that ends with the pane",
    'lifetime="long"',
    'lifetime="short"',
    '<Runtime> needs lifetime="long", or functions stop when the pane closes.',
  ],
  [
    "no shared runtime",
    /<Runtimes>[\s\S]*<\/Runtimes>/,
    "",
    "<Runtime> is missing: without it functions and pane run apart.",
  ],
  [
    "functions in a page of their own",
    /(<Page>\s*<SourceLocation resid=")Taskpane\.Url/,
    "$1Support.Url",
    "<Page> uses Support.Url; the shared runtime needs Taskpane.Url there.",
  ],
  [
    "commands in a page of their own",
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="Support.Url"',
    "<FunctionFile> uses Support.Url; the shared runtime needs Taskpane.Url there.",
  ],
  [
    "a namespace that Excel refuses",
    'DefaultValue="AMT"',
    'DefaultValue="A-T"',
    'Namespace "A-T": allowed are at least three of A-Z, 0-9, _.',
  ],
  [
    "a ribbon command that nothing registers",
    "openHelp",
    "openHepl",
    "<FunctionName> openHepl: src/commands registers no command of that name.",
  ],
  [
    "two controls of one id",
    'id="ITHaushalt.Help"',
    'id="ITHaushalt.SetUp"',
    'Control id "ITHaushalt.SetUp" stands twice.',
  ],
])("finds %s", (_, from, to, sentence) => {
  const problems = checkManifest(broken(from, to), facts);
  expect(problems).toContainEqual(expect.stringContaining(sentence));
});

it("refuses text that is not XML", () => {
  expect(() => checkManifest(broken("</OfficeApp>", ""), facts)).toThrow("not well-formed XML");
});

it.each([
  ["an id shorter than three characters", ["AF"], 'Function id "AF": allowed are at least three'],
  ["an id in small letters", ["afa"], 'Function id "afa": allowed are at least three'],
  ["no functions at all", [], "No source has a custom function."],
])("finds %s", (_, functionIds, sentence) => {
  const problems = checkManifest(manifest, { ...facts, functionIds });
  expect(problems).toContainEqual(expect.stringContaining(sentence));
});

it("refuses an icon that is not a PNG file", () => {
  const problems = checkManifest(manifest, { ...facts, icon: () => new Uint8Array(30) });
  expect(problems).toContain("icons/icon-32.png is not a PNG file.");
});
