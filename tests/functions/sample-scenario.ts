import type { Cells } from "./demo-tables";

/** Tables of a scenario by the names of the arguments, in their order. */
export interface ScenarioTables {
  readonly anlagen: Cells;
  readonly vertraege: Cells;
  readonly personal: Cells;
  readonly positionen: Cells;
  readonly uebernahme: Cells;
  readonly annahmen: Cells;
}

/** A small estate of which a scenario `KSM` takes over the servers. */
export const SAMPLE: ScenarioTables = {
  anlagen: [
    [
      ...["Nr", "Bereich", "Anschaffungsdatum", "Anschaffungswert", "Nutzungsdauer"],
      ...["Abgangsdatum", "Verfahren", "Zuwendung", "Ersetzen", "Wiederbeschaffungswert"],
    ],
    ["IT-1", "Server", "18.03.2024", 14_280, 5, "", "linear", 1000, "ja", 17_500],
    ["IT-2", "Netz", "14.05.2024", 498, 5, "", "sofort", "", "ja", ""],
  ],
  vertraege: [
    [
      ...["Nr", "Bereich", "Konto", "Betrag", "Intervall", "USt", "Beginn", "Ende"],
      ...["Mindestlaufzeit", "Verlängerung", "Kündigungsfrist", "Steigerung"],
    ],
    ["V-1", "Server", 5238, 1180, "monatlich", 0.19, "01.04.2019", "", 24, 12, 3, 0.025],
    ["V-2", "Netz", 5634, 429, "jährlich", "", "01.05.2022", "31.12.2030", 36, 1, 3, ""],
  ],
  personal: [
    ["Entgeltgruppe", "Stufe", "VZÄ", "IT-Anteil", "Bereich", "Beginn", "Ende", "Zuschlag"],
    ["E9b", 4, 1, 0.05, "Server", "", "", 0.28],
  ],
  positionen: [
    [
      ...["Szenario", "Konto", "Art", "Menge", "Einzelpreis", "USt", "USt ab", "Intervall"],
      ...["Beginn", "Ende", "Steigerung", "Nutzungsdauer"],
    ],
    ["KSM", 5253, "laufend", 7, 145, 0.19, "01.01.2027", "monatlich", "01.10.2027", "", 0.025, ""],
    ["KSM", 784, "Investition", 1, 500, "", "", "", "01.01.2027", "", "", ""],
    ["", 5612, "einmalig", 1, 1800, "", "", "", "01.01.2028", "", "", ""],
  ],
  uebernahme: [
    [
      ...["Szenario", "Bereich", "ab", "Kein Ersatz ab", "Anlagen", "Erlös", "Verträge"],
      ...["Abstand", "Personal frei", "Personal frei ab"],
    ],
    ["KSM", "Server", "01.10.2027", "", "verkaufen", 0.3, "sofort", 0.5, 0.6, "01.01.2028"],
  ],
  annahmen: [
    ["Schlüssel", "Wert"],
    ["Preissteigerung", 0.02],
    ["Beschlussdatum", "15.12.2026"],
  ],
};

/** Arguments of SZENARIO: the sample with some of its tables exchanged. */
export function scenarioCells(
  change: Partial<ScenarioTables> = {},
  head: readonly unknown[] = ["KSM", "Ergebnis", 2027, 6],
): unknown[] {
  return [...head, ...Object.values({ ...SAMPLE, ...change })];
}

/** A table of the sample with one cell exchanged, by row (its header is 1) and header. */
export function withCell(
  table: keyof ScenarioTables,
  row: number,
  header: string,
  value: unknown,
): Partial<ScenarioTables> {
  const cells = SAMPLE[table];
  const column = cells[0]?.indexOf(header) ?? -1;
  if (column < 0) throw new Error(`${table} has no column ${header}`);
  return {
    [table]: cells.map((line, index) =>
      index === row - 1 ? line.map((cell, place) => (place === column ? value : cell)) : line,
    ),
  };
}
