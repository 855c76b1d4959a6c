/**
 * Words in designations and the class of asset that they tell (DE: Anlagenklasse), for inventories
 * that have no column for it. From the more to the less specific: what a row has matched is taken out
 * of the text, so that `Multifunktionsdrucker` is not a printer as well.
 */
const CLASS_WORDS: readonly (readonly [assetClass: string, words: RegExp])[] = [
  ["THINCLIENT", /thin[\s-]?clients?/u],
  [
    "MFP",
    /multifunktions(?:gerät|drucker|system)\p{L}*|kombigerät|kopierer|(?<!\p{L})mfp(?!\p{L})/u,
  ],
  ["AKTENVERNICHTER", /aktenvernichter|schredder/u],
  ["TKANLAGE", /(?:telefon|tk)-?anlage|telekommunikationsanlage/u],
  ["MOBIL", /smartphone|mobiltelefon|handy|iphone/u],
  ["NOTEBOOK", /notebook|laptop/u],
  ["TABLET", /tablet|ipad/u],
  ["MONITOR", /monitor|bildschirm|(?<!\p{L})tft(?!\p{L})/u],
  ["BEAMER", /beamer|projektor/u],
  ["DRUCKER", /drucker|scanner/u],
  ["USV", /(?<!\p{L})usv(?!\p{L})/u],
  ["STORAGE", /(?<!\p{L})nas(?!\p{L})|bandlaufwerk|speichersystem/u],
  ["NETZ", /switch|router|firewall|access[\s-]?point/u],
  ["SERVER", /server/u],
  ["TELEFON", /telefon/u],
  ["KLIMA", /klimagerät|klimaanlage/u],
  ["SW_STANDARD", /software|lizenz/u],
  ["PC", /(?<!\p{L})pcs?(?!\p{L})|desktop|workstation|(?:arbeitsplatz)?rechner/u],
];

/** `Notebooktasche`, `Monitorarm`, `Serverschrank`: named after a device, but none. */
const ACCESSORY =
  /tasche|hülle|halter|(?:monitor|schwenk)-?arm|ständer|schrank|tisch|wagen|kabel|adapter|netzteil|akku|docking|toner|zubehör|ersatzteil|wartung|reparatur|erweiterung/u;

/**
 * Derives the class of an asset from its designation (DE: aus der Bezeichnung abgeleitet).
 *
 * @returns nothing where no word tells a class, where several tell different ones
 *   (`Notebook mit Drucker`), or where the designation is that of an accessory
 * @example deriveAssetClass("Arbeitsplatz-PC i5") // "PC"
 */
export function deriveAssetClass(designation: string): string | undefined {
  let rest = designation.normalize("NFC").toLowerCase();
  if (ACCESSORY.test(rest)) return undefined;
  const found: string[] = [];
  for (const [assetClass, words] of CLASS_WORDS) {
    const without = rest.replace(words, " ");
    if (without !== rest) found.push(assetClass);
    rest = without;
  }
  return found.length === 1 ? found[0] : undefined;
}
