import type { Certainty, Sourced } from "./certainty";
import type { Jurisdiction } from "./jurisdiction";

/** A jurisdiction for which there is a table of useful lives. */
export type UsefulLifeJurisdiction = Extract<Jurisdiction, "MV" | "EStG">;

/** Default useful lives of a class of assets (DE: Nutzungsdauer einer Anlagenklasse). */
export interface UsefulLifeRow {
  /** the class as it stands in the tables */
  readonly key: string;
  /** German name of the class */
  readonly name: string;
  /** useful life [years] by jurisdiction */
  readonly years: Readonly<Record<UsefulLifeJurisdiction, number>>;
  /** other words that offices use for the class */
  readonly aliases: readonly string[];
  /** every figure so far; a row that somebody has read in the source says `found` */
  readonly certainty: Certainty;
}

/**
 * Sources of the columns. The binding table of M-V could not be read: its column is an assumption
 * of customary lives, which the office replaces with its own.
 */
export const USEFUL_LIFE_SOURCES: Readonly<Record<UsefulLifeJurisdiction, Sourced["source"]>> = {
  MV: "Annahme in Anlehnung an die landeseinheitliche Abschreibungstabelle M-V; bitte prüfen",
  EStG: "AfA-Tabelle AV, BMF-Schreiben vom 15.12.2000, BStBl I S. 1532; bitte prüfen",
};

/**
 * The default rows. Not taken over: the tax option of one year for digital assets (BMF-Schreiben
 * vom 22.02.2022), which does not apply to municipal budgets.
 */
export const USEFUL_LIFE_ROWS: readonly UsefulLifeRow[] = [
  {
    key: "PC",
    name: "Arbeitsplatz-PC / Desktop",
    years: { MV: 3, EStG: 3 },
    aliases: [
      "Desktop",
      "Arbeitsplatz-PC",
      "Arbeitsplatzrechner",
      "Computer",
      "Rechner",
      "Workstation",
    ],
    certainty: "from memory",
  },
  {
    key: "NOTEBOOK",
    name: "Notebook",
    years: { MV: 3, EStG: 3 },
    aliases: ["Laptop"],
    certainty: "from memory",
  },
  {
    key: "TABLET",
    name: "Tablet",
    years: { MV: 3, EStG: 3 },
    aliases: ["iPad"],
    certainty: "from memory",
  },
  {
    key: "THINCLIENT",
    name: "Thin Client",
    years: { MV: 4, EStG: 3 },
    aliases: [],
    certainty: "from memory",
  },
  {
    key: "MONITOR",
    name: "Monitor",
    years: { MV: 3, EStG: 3 },
    aliases: ["Bildschirm", "Display"],
    certainty: "from memory",
  },
  {
    key: "SERVER",
    name: "Server",
    years: { MV: 5, EStG: 3 },
    aliases: [],
    certainty: "from memory",
  },
  {
    key: "GROSSRECHNER",
    name: "Großrechner",
    years: { MV: 7, EStG: 7 },
    aliases: ["Mainframe"],
    certainty: "from memory",
  },
  {
    key: "STORAGE",
    name: "Storage / NAS / Backup",
    years: { MV: 5, EStG: 3 },
    aliases: ["NAS", "Backup", "Speicher", "Bandlaufwerk", "Datensicherung"],
    certainty: "from memory",
  },
  {
    key: "NETZ",
    name: "Switch / Router / Firewall / WLAN-AP",
    years: { MV: 5, EStG: 3 },
    aliases: [
      "Netzwerk",
      "Switch",
      "Router",
      "Firewall",
      "WLAN",
      "WLAN-AP",
      "Access-Point",
      "WLAN-Access-Point",
    ],
    certainty: "from memory",
  },
  {
    key: "VERKABELUNG",
    name: "Datenverkabelung passiv (Gebäudebestandteil prüfen)",
    years: { MV: 15, EStG: 10 },
    aliases: ["Datenverkabelung", "Netzwerkverkabelung"],
    certainty: "from memory",
  },
  {
    key: "USV",
    name: "USV-Anlage",
    years: { MV: 5, EStG: 10 },
    aliases: ["Unterbrechungsfreie Stromversorgung"],
    certainty: "from memory",
  },
  {
    key: "DRUCKER",
    name: "Drucker / Scanner",
    years: { MV: 5, EStG: 3 },
    aliases: ["Scanner", "Laserdrucker"],
    certainty: "from memory",
  },
  {
    key: "MFP",
    name: "Kopierer / Multifunktionsgerät",
    years: { MV: 5, EStG: 7 },
    aliases: ["Kopierer", "Multifunktionsgerät", "Kombigerät", "Multifunktionsdrucker"],
    certainty: "from memory",
  },
  {
    key: "TELEFON",
    name: "Telefon (fest)",
    years: { MV: 8, EStG: 8 },
    aliases: ["Festnetztelefon", "Tischtelefon"],
    certainty: "from memory",
  },
  {
    key: "TKANLAGE",
    name: "Telekommunikationsanlage / VoIP-Zentrale",
    years: { MV: 8, EStG: 10 },
    aliases: [
      "TK-Anlage",
      "Telefonanlage",
      "Telekommunikationsanlage",
      "VoIP",
      "VoIP-Telefonanlage",
    ],
    certainty: "from memory",
  },
  {
    key: "MOBIL",
    name: "Mobiltelefon / Smartphone",
    years: { MV: 3, EStG: 5 },
    aliases: ["Mobiltelefon", "Smartphone", "Handy", "iPhone"],
    certainty: "from memory",
  },
  {
    key: "BEAMER",
    name: "Beamer / Präsentationsgerät",
    years: { MV: 5, EStG: 8 },
    aliases: ["Projektor", "Präsentationsgerät"],
    certainty: "from memory",
  },
  {
    key: "SW_STANDARD",
    name: "Standardsoftware / Lizenz",
    years: { MV: 3, EStG: 3 },
    aliases: ["Standardsoftware", "Software", "Lizenz", "Softwarelizenz"],
    certainty: "from memory",
  },
  {
    key: "SW_FACH",
    name: "Fachverfahren / ERP (HKR, Einwohner, DMS)",
    years: { MV: 5, EStG: 5 },
    aliases: ["Fachverfahren", "Fachsoftware", "ERP", "DMS", "HKR"],
    certainty: "from memory",
  },
  {
    key: "MOEBEL",
    name: "Büromöbel",
    years: { MV: 13, EStG: 13 },
    aliases: ["Büromöbel"],
    certainty: "from memory",
  },
  {
    key: "KLIMA",
    name: "Klimagerät Serverraum (mobil)",
    years: { MV: 11, EStG: 11 },
    aliases: ["Klimagerät", "Klimaanlage"],
    certainty: "from memory",
  },
  {
    key: "AKTENVERNICHTER",
    name: "Aktenvernichter",
    years: { MV: 8, EStG: 8 },
    aliases: ["Schredder"],
    certainty: "from memory",
  },
  {
    key: "TRESOR",
    name: "Panzerschrank / Tresor",
    years: { MV: 23, EStG: 23 },
    aliases: ["Panzerschrank"],
    certainty: "from memory",
  },
];
