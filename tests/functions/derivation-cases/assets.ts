import type { DerivationCase } from "./derivation-case";

/** AFA and RESTBUCHWERT, in German. */
export const assetCases: readonly DerivationCase[] = [
  [
    "the first year of straight-line depreciation",
    "AFA",
    [12000, "15.04.2026", 5, 2026],
    [
      "Monate der Nutzungsdauer | April 2026 bis März 2031 | 60 | Nutzungsdauer in Jahren × 12, auf volle Monate gerundet, mindestens ein Monat.",
      "Buchwert vor der AfA 2026 | Anschaffungswert 12.000,00 € | 12000 | Im Jahr der Anschaffung beginnt die Rechnung mit dem Anschaffungswert.",
      "Monate im Jahr 2026 | April bis Dezember | 9 | Der Monat der Anschaffung zählt voll, der Monat des Abgangs nicht. Quelle: § 49 Abs. 3 KomHKVO Niedersachsen, § 43 Abs. 2 GemHVO Hessen; für M-V als gleich angenommen; bitte prüfen",
      "Anteil des Jahres | 12.000,00 € × 9 / 60 | 1800 | Gleiche Monatsraten (linear). Kaufmännisch auf Cent gerundet. Quelle: § 34 GemHVO-Doppik M-V; bitte prüfen",
      "AfA 2026 | 1.800,00 €, höchstens 12.000,00 € − 0,00 € | 1800 | Nie mehr als der Buchwert ohne den Erinnerungswert.",
    ],
  ],
  [
    "the last year, which takes the rest",
    "AFA",
    [1799, "15.03.2026", 5, 2031, null, 1],
    [
      "Monate der Nutzungsdauer | März 2026 bis Februar 2031 | 60 | Nutzungsdauer in Jahren × 12, auf volle Monate gerundet, mindestens ein Monat.",
      "Buchwert vor der AfA 2031 | 1.799,00 € − 1.739,03 € AfA bis 2030 | 59.97 | Anschaffungswert abzüglich der AfA der früheren Jahre.",
      "AfA 2031 | 59,97 € − 1,00 € | 58.97 | Das letzte Jahr nimmt den Rest über dem Erinnerungswert, damit die Summe aufgeht.",
    ],
  ],
  [
    "the first year of declining balance",
    "AFA",
    [12000, "15.07.2025", 8, 2025, null, null, "degressiv"],
    [
      "Monate der Nutzungsdauer | Juli 2025 bis Juni 2033 | 96 | Nutzungsdauer in Jahren × 12, auf volle Monate gerundet, mindestens ein Monat.",
      "Satz der degressiven AfA | 300 % / 8 Jahre = 37,5 %, höchstens 30 % | 0.3 | Gilt bei Anschaffung vom 01.07.2025 bis zum 31.12.2027. Quelle: § 7 Abs. 2 EStG, https://datenbank.nwb.de/Dokument/1074885/",
      "Buchwert vor der AfA 2025 | Anschaffungswert 12.000,00 € | 12000 | Im Jahr der Anschaffung beginnt die Rechnung mit dem Anschaffungswert.",
      "Monate im Jahr 2025 | Juli bis Dezember | 6 | Der Monat der Anschaffung zählt voll, der Monat des Abgangs nicht. Quelle: § 49 Abs. 3 KomHKVO Niedersachsen, § 43 Abs. 2 GemHVO Hessen; für M-V als gleich angenommen; bitte prüfen",
      "Degressiver Betrag | 12.000,00 € × 30 % × 6 / 12 | 1800 | Satz vom Buchwert, im Jahr der Anschaffung nach Monaten. Kaufmännisch auf Cent gerundet.",
      "Zum Vergleich: gleiche Raten | 12.000,00 € gleichmäßig über die restlichen Monate | 750 | Weniger als der degressive Betrag, deshalb kein Wechsel. Quelle: § 7 Abs. 3 EStG; bitte prüfen",
      "AfA 2025 | 1.800,00 €, höchstens 12.000,00 € − 0,00 € | 1800 | Nie mehr als der Buchwert ohne den Erinnerungswert.",
    ],
  ],
  [
    "a rate that is not capped, of a rule that is from memory",
    "AFA",
    [12000, "15.04.2024", 20, 2025, null, null, "degressiv"],
    [
      "Monate der Nutzungsdauer | April 2024 bis März 2044 | 240 | Nutzungsdauer in Jahren × 12, auf volle Monate gerundet, mindestens ein Monat.",
      "Satz der degressiven AfA | 200 % / 20 Jahre = 10 %, höchstens 20 % | 0.1 | Gilt bei Anschaffung vom 01.04.2024 bis zum 31.12.2024. Quelle: § 7 Abs. 2 EStG, steuerberater-koch-kollegen.de (Zeitraum); Satz bitte prüfen",
      "Buchwert vor der AfA 2025 | 12.000,00 € − 900,00 € AfA bis 2024 | 11100 | Anschaffungswert abzüglich der AfA der früheren Jahre.",
      "Monate im Jahr 2025 | Januar bis Dezember | 12 | Der Monat der Anschaffung zählt voll, der Monat des Abgangs nicht. Quelle: § 49 Abs. 3 KomHKVO Niedersachsen, § 43 Abs. 2 GemHVO Hessen; für M-V als gleich angenommen; bitte prüfen",
      "Degressiver Betrag | 11.100,00 € × 10 % | 1110 | Satz vom Buchwert, im Jahr der Anschaffung nach Monaten. Kaufmännisch auf Cent gerundet.",
      "Zum Vergleich: gleiche Raten | 11.100,00 € gleichmäßig über die restlichen Monate | 576.62 | Weniger als der degressive Betrag, deshalb kein Wechsel. Quelle: § 7 Abs. 3 EStG; bitte prüfen",
      "AfA 2025 | 1.110,00 €, höchstens 11.100,00 € − 0,00 € | 1110 | Nie mehr als der Buchwert ohne den Erinnerungswert.",
    ],
  ],
  [
    "the change to equal rates, cut by the disposal",
    "AFA",
    [12000, "15.04.2026", 5, 2028, "10.09.2028", null, "degressiv"],
    [
      "Monate der Nutzungsdauer | April 2026 bis März 2031 | 60 | Nutzungsdauer in Jahren × 12, auf volle Monate gerundet, mindestens ein Monat.",
      "Satz der degressiven AfA | 300 % / 5 Jahre = 60 %, höchstens 30 % | 0.3 | Gilt bei Anschaffung vom 01.07.2025 bis zum 31.12.2027. Quelle: § 7 Abs. 2 EStG, https://datenbank.nwb.de/Dokument/1074885/",
      "Buchwert vor der AfA 2028 | 12.000,00 € − 5.490,00 € AfA bis 2027 | 6510 | Anschaffungswert abzüglich der AfA der früheren Jahre.",
      "Monate im Jahr 2028 | Januar bis Dezember | 12 | Der Monat der Anschaffung zählt voll, der Monat des Abgangs nicht. Quelle: § 49 Abs. 3 KomHKVO Niedersachsen, § 43 Abs. 2 GemHVO Hessen; für M-V als gleich angenommen; bitte prüfen",
      "Anteil des Jahres | 6.510,00 € × 12 / 39 | 2003.08 | Wechsel zu gleichen Raten über die restlichen Monate, sobald sie mindestens so hoch sind wie der degressive Betrag. Kaufmännisch auf Cent gerundet. Quelle: § 7 Abs. 3 EStG; bitte prüfen",
      "AfA 2028 ohne den Abgang | 2.003,08 € | 2003.08 | Betrag des ganzen Jahres, der nun nach Monaten gekürzt wird.",
      "Monate im Jahr 2028 | Januar bis August | 8 | Der Monat der Anschaffung zählt voll, der Monat des Abgangs nicht. Quelle: § 49 Abs. 3 KomHKVO Niedersachsen, § 43 Abs. 2 GemHVO Hessen; für M-V als gleich angenommen; bitte prüfen",
      "Anteil bis zum Abgang | 2.003,08 € × 8 / 12 | 1335.39 | Nur die Monate vor dem Monat des Abgangs. Kaufmännisch auf Cent gerundet.",
      "AfA 2028 | 1.335,39 €, höchstens 6.510,00 € − 0,00 € | 1335.39 | Nie mehr als der Buchwert ohne den Erinnerungswert.",
    ],
  ],
  [
    "a fifth of a pool",
    "AFA",
    [450, "15.03.2026", null, 2028, null, null, "pool"],
    [
      "Buchwert vor der AfA 2028 | 450,00 € − 180,00 € AfA bis 2027 | 270 | Anschaffungswert abzüglich der AfA der früheren Jahre.",
      "Ein Fünftel | 450,00 € / 5 | 90 | Sammelposten, Jahr 3 von 5; ein Abgang ändert nichts. Kaufmännisch auf Cent gerundet. Quelle: § 6 Abs. 2a EStG; bitte prüfen",
      "AfA 2028 | 90,00 €, höchstens 270,00 € − 0,00 € | 90 | Nie mehr als der Buchwert ohne den Erinnerungswert.",
    ],
  ],
  [
    "immediate depreciation",
    "AFA",
    [800, "15.03.2026", null, 2026, null, 1, "sofort"],
    [
      "Buchwert vor der AfA 2026 | Anschaffungswert 800,00 € | 800 | Im Jahr der Anschaffung beginnt die Rechnung mit dem Anschaffungswert.",
      "AfA 2026 | 800,00 € − 1,00 € | 799 | Sofortabschreibung: alles über dem Erinnerungswert im Jahr der Anschaffung. Quelle: § 6 Abs. 2 EStG, § 34 GemHVO-Doppik M-V; bitte prüfen",
    ],
  ],
  [
    "a year before the acquisition",
    "AFA",
    [12000, "15.04.2026", 5, 2025],
    [
      "AfA 2025 | Anschaffung erst am 15.04.2026 | 0 | Vor dem Jahr der Anschaffung gibt es keine AfA.",
    ],
  ],
  [
    "a year after the end of life",
    "AFA",
    [12000, "15.04.2026", 5, 2035, null, 1],
    [
      "AfA 2035 | abgeschrieben bis auf 1,00 € | 0 | Nach dem Ende der Abschreibung gibt es keine AfA mehr.",
    ],
  ],
  [
    "a year after the disposal",
    "AFA",
    [12000, "15.04.2026", 5, 2028, "31.12.2027"],
    ["AfA 2028 | Abgang am 31.12.2027 | 0 | Nach dem Jahr des Abgangs gibt es keine AfA mehr."],
  ],
  [
    "a disposal in January",
    "AFA",
    [12000, "15.04.2026", 5, 2028, "31.01.2028"],
    [
      "AfA 2028 | Abgang am 31.01.2028 | 0 | Der Monat des Abgangs zählt nicht, und kein anderer Monat liegt davor.",
    ],
  ],
  [
    "a day within the year",
    "RESTBUCHWERT",
    [12000, "15.04.2026", 5, "15.07.2027"],
    [
      "Monate der Nutzungsdauer | April 2026 bis März 2031 | 60 | Nutzungsdauer in Jahren × 12, auf volle Monate gerundet, mindestens ein Monat.",
      "Buchwert vor der AfA 2027 | 12.000,00 € − 1.800,00 € AfA bis 2026 | 10200 | Anschaffungswert abzüglich der AfA der früheren Jahre.",
      "Monate im Jahr 2027 | Januar bis Dezember | 12 | Der Monat der Anschaffung zählt voll, der Monat des Abgangs nicht. Quelle: § 49 Abs. 3 KomHKVO Niedersachsen, § 43 Abs. 2 GemHVO Hessen; für M-V als gleich angenommen; bitte prüfen",
      "Anteil des Jahres | 12.000,00 € × 12 / 60 | 2400 | Gleiche Monatsraten (linear). Kaufmännisch auf Cent gerundet. Quelle: § 34 GemHVO-Doppik M-V; bitte prüfen",
      "AfA 2027 | 2.400,00 €, höchstens 10.200,00 € − 0,00 € | 2400 | Nie mehr als der Buchwert ohne den Erinnerungswert.",
      "Abgelaufener Teil der AfA 2027 | 2.400,00 € × 6 / 12 | 1200 | Ein Monat ist mit seinem letzten Tag abgelaufen. Kaufmännisch auf Cent gerundet.",
      "Restbuchwert am 15.07.2027 | 10.200,00 € − 1.200,00 € | 9000 | Buchwert vor dem Jahr abzüglich des abgelaufenen Teils der AfA.",
    ],
  ],
  [
    "a day after the end of life",
    "RESTBUCHWERT",
    [12000, "15.04.2026", 5, "31.12.2040", null, 1],
    [
      "Buchwert vor der AfA 2040 | 12.000,00 € − 11.999,00 € AfA bis 2039 | 1 | Anschaffungswert abzüglich der AfA der früheren Jahre.",
      "AfA 2040 | abgeschrieben bis auf 1,00 € | 0 | Nach dem Ende der Abschreibung gibt es keine AfA mehr.",
      "Abgelaufener Teil der AfA 2040 | kein Monat mit AfA in diesem Jahr | 0 | Ohne AfA im Jahr bleibt der Buchwert gleich.",
      "Restbuchwert am 31.12.2040 | 1,00 € − 0,00 € | 1 | Buchwert vor dem Jahr abzüglich des abgelaufenen Teils der AfA.",
    ],
  ],
  [
    "a day before the acquisition",
    "RESTBUCHWERT",
    [12000, "15.04.2026", 5, "14.04.2026"],
    [
      "Restbuchwert am 14.04.2026 | Anschaffung erst am 15.04.2026 | 0 | Vor der Anschaffung steht die Anlage nicht in den Büchern.",
    ],
  ],
  [
    "the day of disposal",
    "RESTBUCHWERT",
    [12000, "15.04.2026", 5, "10.09.2028", "10.09.2028"],
    [
      "Restbuchwert am 10.09.2028 | Abgang am 10.09.2028 | 0 | Vom Tag des Abgangs an steht die Anlage nicht mehr in den Büchern.",
    ],
  ],
  [
    "an asset written off at once",
    "RESTBUCHWERT",
    [800, "15.04.2026", null, "16.04.2026", null, 1, "sofort"],
    [
      "Restbuchwert am 16.04.2026 | Erinnerungswert | 1 | Sofortabschreibung: vom Tag der Anschaffung an steht nur der Erinnerungswert in den Büchern. Quelle: § 6 Abs. 2 EStG, § 34 GemHVO-Doppik M-V; bitte prüfen",
    ],
  ],
  [
    "a pool before the end of the year",
    "RESTBUCHWERT",
    [450, "15.04.2026", null, "30.12.2027", null, null, "pool"],
    [
      "Buchwert vor der AfA 2027 | 450,00 € − 90,00 € AfA bis 2026 | 360 | Anschaffungswert abzüglich der AfA der früheren Jahre.",
      "Ein Fünftel | 450,00 € / 5 | 90 | Sammelposten, Jahr 2 von 5; ein Abgang ändert nichts. Kaufmännisch auf Cent gerundet. Quelle: § 6 Abs. 2a EStG; bitte prüfen",
      "AfA 2027 | 90,00 €, höchstens 360,00 € − 0,00 € | 90 | Nie mehr als der Buchwert ohne den Erinnerungswert.",
      "Abgelaufener Teil der AfA 2027 | noch nichts | 0 | Der Sammelposten verliert sein Fünftel am 31.12.",
      "Restbuchwert am 30.12.2027 | 360,00 € − 0,00 € | 360 | Buchwert vor dem Jahr abzüglich des abgelaufenen Teils der AfA.",
    ],
  ],
];
