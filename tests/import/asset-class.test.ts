import { deriveAssetClass } from "../../src/import/asset-class";
import { builtInLife } from "../../src/import/asset-target";

it.each([
  ["Arbeitsplatz-PC i5", "PC"],
  ["Mini-PC", "PC"],
  ["Arbeitsplatzrechner", "PC"],
  ['Notebook 14"', "NOTEBOOK"],
  ["Laptop Bauhof", "NOTEBOOK"],
  ["Tablet Gremienarbeit", "TABLET"],
  ["Zoll-Monitor", "MONITOR"],
  ["Virtualisierungsserver 1", "SERVER"],
  ["Backup-NAS", "STORAGE"],
  ["USV 3 kVA", "USV"],
  ["Switch 48 Port", "NETZ"],
  ["WLAN-Access-Point", "NETZ"],
  ["VoIP-Telefonanlage", "TKANLAGE"],
  ["Laserdrucker Kasse", "DRUCKER"],
  ["Multifunktionsdrucker", "MFP"],
  ["Thin Client", "THINCLIENT"],
  ["Smartphone Bürgermeister", "MOBIL"],
])("%s is a %s", (designation, assetClass) => {
  expect(deriveAssetClass(designation)).toBe(assetClass);
  expect(builtInLife(assetClass)).toBeGreaterThan(0);
});

it.each([
  ["nothing tells a class", "Kaffeemaschine"],
  ["nothing at all", ""],
  ["two classes are named", "Notebook mit Drucker"],
  ["a word only begins like one", "PCB-Lötstation"],
  ["named after a device: bag", "Notebooktasche"],
  ["named after a device: arm", "Monitorarm"],
  ["named after a device: cabinet", "Serverschrank"],
])("gives no class where %s", (_, designation) => {
  expect(deriveAssetClass(designation)).toBeUndefined();
});
