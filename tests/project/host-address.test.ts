import { readFileSync } from "node:fs";
import path from "node:path";
import { parseXml, nodesNamed } from "../../scripts/manifest/document";
import { hostAddress, manifestFor } from "../../scripts/webpack/host-address";

const manifest = readFileSync(path.join(__dirname, "../../manifest.xml"), "utf8");

it.each([
  ["is that of development without a choice", undefined, "https://localhost:3000"],
  ["may have a path", "https://addins.example.de/amt", "https://addins.example.de/amt"],
  ["loses its last slash", "https://addins.example.de/", "https://addins.example.de"],
])("the address %s", (_, baseUrl, address) => {
  expect(hostAddress(baseUrl)).toBe(address);
});

it.each(["http://addins.example.de", "addins.example.de", "file:///C:/addins", ""])(
  "%j is refused, because Excel wants https",
  (baseUrl) => {
    expect(() => hostAddress(baseUrl)).toThrow("https addresses only");
  },
);

it("the manifest names the new address everywhere, and its origin as the app domain", () => {
  const changed = manifestFor("https://addins.example.de/amt", manifest);
  expect(changed).not.toContain("localhost");
  expect(changed).toContain('"https://addins.example.de/amt/functions.js"');
  const domains = nodesNamed(parseXml(changed), "AppDomain").map(({ text }) => text);
  expect(domains).toEqual(["https://addins.example.de"]);
});

it("the manifest stays as it is without a choice", () => {
  expect(manifestFor(hostAddress(), manifest)).toBe(manifest);
});
