import type { Sourced } from "./certainty";

/**
 * Modules of the WiBe: KN = cost and benefit in money (DE: monetäre Wirtschaftlichkeit), D = urgency
 * (DE: Dringlichkeit), Q = quality and strategy (DE: qualitativ-strategische Bedeutung), E = external
 * effects (DE: externe Effekte).
 */
export type WibeModule = "KN" | "D" | "Q" | "E";

/** A criterion of a utility analysis (DE: Kriterium der Nutzwertanalyse). */
export interface UtilityCriterion extends Sourced {
  /** number in the catalogue, if it has one */
  readonly number?: string;
  /** German name */
  readonly name: string;
  readonly module?: WibeModule;
  /** no weight where the person has to set it, or where the criterion counts in money */
  readonly weight?: number;
}

/** Ready-made sets of criteria (DE: Vorlagen). */
export type UtilityPreset = "Amt" | "WiBe 4.1" | "WiBe 5.0";

/** Every ready-made set, in the order in which people are shown them. */
export const UTILITY_PRESETS: readonly UtilityPreset[] = ["Amt", "WiBe 4.1", "WiBe 5.0"];

const OFFICE_EXAMPLE: Sourced = {
  source: "Beispiel; Kriterien und Gewichte bitte selbst festlegen",
  certainty: "from memory",
};

const WIBE: Sourced = {
  source: "Kriterienkatalog der WiBe 4.1, aus dem Gedächtnis; bitte prüfen",
  certainty: "from memory",
};

const OFFICE_CRITERIA: readonly (readonly [name: string, weight: number])[] = [
  ["Personalkapazität und Projektlast", 15],
  ["Erreichbarkeit vor Ort", 10],
  ["Informationssicherheit", 15],
  ["Datenschutz", 10],
  ["Ausfallsicherheit und Wiederanlauf", 15],
  ["Unabhängigkeit und Rückholbarkeit", 10],
  ["Zukunftsfähigkeit (DMS, e-Akte, OZG, E-Rechnung)", 10],
  ["Steuerbarkeit der Kosten", 10],
  ["Vertretung und Ausfall von Personal", 5],
];

/** The catalogue of the WiBe 4.1; module Q is incomplete, the person completes its weights. */
const WIBE_CRITERIA: readonly (readonly [
  number: string,
  name: string,
  module: WibeModule,
  weight?: number,
])[] = [
  ["1.1.1.1", "Personalkosten Planung/Einführung", "KN"],
  ["1.1.1.2", "externe Beratung", "KN"],
  ["1.1.2.1", "Hardwarekosten (Server/Netz; Arbeitsplatz)", "KN"],
  ["1.1.2.2", "Softwarekosten", "KN"],
  ["1.1.2.3", "Installationskosten", "KN"],
  ["1.1.3.1", "System-/Integrationstest", "KN"],
  ["1.1.3.3", "Übernahme von Datenbeständen", "KN"],
  ["1.1.3.4", "Erstschulung", "KN"],
  ["1.1.3.5", "Einarbeitungskosten", "KN"],
  ["1.1.3.6", "sonstige Umstellungskosten", "KN"],
  ["1.2.1", "einmalige Kosteneinsparungen Altverfahren", "KN"],
  ["1.2.2", "einmalige Erlöse (Verwertung)", "KN"],
  ["2.1.1", "Leitungs-/Kommunikationskosten", "KN"],
  ["2.1.2", "Host-/Server-/Netzkosten", "KN"],
  ["2.1.3", "Arbeitsplatzrechner", "KN"],
  ["2.1.4", "Verbrauchsmaterial", "KN"],
  ["2.1.5", "Energie-/Raumkosten", "KN"],
  ["2.2.1", "Personal Systembenutzung", "KN"],
  ["2.2.3", "Systembetreuung/Administration", "KN"],
  ["2.2.4", "laufende Schulung", "KN"],
  ["2.3.1", "Wartung Hardware", "KN"],
  ["2.3.2", "Wartung/Update Software", "KN"],
  ["2.3.3", "Ersatz-/Ergänzungskosten", "KN"],
  ["2.4.1", "Datenschutz-/Datensicherung", "KN"],
  ["2.4.2", "begleitende externe Beratung", "KN"],
  ["2.4.3", "Versicherungen", "KN"],
  ["2.4.4", "sonstige laufende Kosten/Nutzen", "KN"],
  ["3.1.1", "Unterstützungskontinuität Altsystem", "D", 5],
  ["3.1.2.1", "Fehler und Ausfälle", "D", 10],
  ["3.1.2.2", "Wartungsprobleme / Personalengpässe", "D", 10],
  ["3.1.3.1", "Ausbau-/Erweiterungsgrenzen", "D", 5],
  ["3.1.3.2", "Interoperabilität / Schnittstellen", "D", 10],
  ["3.1.3.3", "Bedienbarkeit / Ergonomie", "D", 5],
  ["3.2.1", "Einhaltung gesetzlicher Vorgaben", "D", 20],
  ["3.2.2", "Datenschutz / Datensicherheit", "D", 10],
  ["3.2.3", "Ordnungsmäßigkeit Arbeitsabläufe", "D", 15],
  ["3.2.4", "Auflagen und Empfehlungen", "D", 10],
  ["4.1.1", "Bedeutung im IT-Rahmenkonzept", "Q", 10],
  ["4.1.5", "Nachnutzung vorhandener Technologien", "Q", 5],
  ["4.1.6", "Plattform-/Herstellerunabhängigkeit", "Q", 5],
  ["4.2.1", "Qualitätsverbesserung Aufgabenabwicklung", "Q", 10],
  ["4.2.2", "Beschleunigung Arbeitsabläufe", "Q", 10],
  ["4.2.3", "einheitliches Verwaltungshandeln", "Q", 5],
  ["4.2.4", "Imageverbesserung", "Q", 5],
  ["4.3.1", "Informationsbereitstellung Entscheidungsträger", "Q", 10],
  ["4.4.1", "Attraktivität Arbeitsbedingungen", "Q", 10],
  ["4.4.2", "Qualifikationssicherung", "Q", 10],
  ["5.x", "externe Effekte (Bürger / Unternehmen)", "E"],
];

const wibe = WIBE_CRITERIA.map(([number, name, module, weight]): UtilityCriterion => {
  const criterion = { number, name, module, ...WIBE };
  return weight === undefined ? criterion : { ...criterion, weight };
});

/**
 * Criteria by preset, in the order in which they are shown. The WiBe 5.0 settles urgency beforehand
 * and so has no module D (https://www.govmen.com, seen as an excerpt; catalogue bitte prüfen).
 */
export const UTILITY_CRITERIA: Readonly<Record<UtilityPreset, readonly UtilityCriterion[]>> = {
  Amt: OFFICE_CRITERIA.map(([name, weight]) => ({ name, weight, ...OFFICE_EXAMPLE })),
  "WiBe 4.1": wibe,
  "WiBe 5.0": wibe.filter(({ module }) => module !== "D"),
};
