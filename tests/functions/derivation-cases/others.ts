import type { DerivationCase } from "./derivation-case";

/** The other seven functions, in German. */
export const otherCases: readonly DerivationCase[] = [
  [
    "increases and value-added tax from a date on",
    "VERTRAGSKOSTEN",
    [1180, "jährlich", "01.04.2025", null, 2027, 0.02, 0.19, "01.07.2027"],
    [
      "Betrag je Monat | jährlich 1.180,00 € / 12 Monate | 98.33333333333333 | Jeder Monat kostet gleich viel; hier wird noch nicht gerundet.",
      "Monate im Jahr 2027 | Januar bis Dezember | 12 | Die Monate von Beginn und Ende zählen voll.",
      "Preissteigerung | (1 + 2 %) hoch 2 | 1.0404 | Jedes Kalenderjahr nach dem des Beginns einmal; hier wird noch nicht gerundet.",
      "Monate mit Umsatzsteuer | 19 % ab Juli 2027 | 6 | Umsatzsteuersatz wie angegeben; ob er gilt, bitte prüfen.",
      "Kosten 2027 | 98,333333 € × 1,0404 × (12 + 19 % × 6) | 1344.3 | Gerundet wird einmal, hier am Ende, kaufmännisch auf Cent.",
    ],
  ],
  [
    "the last months of a contract",
    "VERTRAGSKOSTEN",
    [100, "monatlich", "01.04.2025", "15.03.2027", 2027],
    [
      "Betrag je Monat | monatlich 100,00 € / 1 Monat | 100 | Jeder Monat kostet gleich viel; hier wird noch nicht gerundet.",
      "Monate im Jahr 2027 | Januar bis März | 3 | Die Monate von Beginn und Ende zählen voll.",
      "Kosten 2027 | 100,00 € × 3 | 300 | Gerundet wird einmal, hier am Ende, kaufmännisch auf Cent.",
    ],
  ],
  [
    "a year without the contract",
    "VERTRAGSKOSTEN",
    [100, "monatlich", "01.04.2025", "15.03.2027", 2028, 0.02, 0.19],
    [
      "Betrag je Monat | monatlich 100,00 € / 1 Monat | 100 | Jeder Monat kostet gleich viel; hier wird noch nicht gerundet.",
      "Monate im Jahr 2028 | Vertrag von April 2025 bis März 2027 | 0 | In diesem Jahr liegt kein Monat des Vertrags.",
      "Kosten 2028 | 100,00 € × 0 | 0 | Gerundet wird einmal, hier am Ende, kaufmännisch auf Cent.",
    ],
  ],
  [
    "a single payment",
    "VERTRAGSKOSTEN",
    [5000, "einmalig", "01.04.2027", null, 2027, 0.02, 0.19],
    [
      "Einmaliger Betrag | 5.000,00 € | 5000 | Fällt im Jahr des Beginns an (2027), ohne Preissteigerung.",
      "Monate im Jahr 2027 | April | 1 | Die Monate von Beginn und Ende zählen voll.",
      "Monate mit Umsatzsteuer | 19 % | 1 | Umsatzsteuersatz wie angegeben; ob er gilt, bitte prüfen.",
      "Kosten 2027 | 5.000,00 € × (1 + 19 % × 1) | 5950 | Gerundet wird einmal, hier am Ende, kaufmännisch auf Cent.",
    ],
  ],
  [
    "a renewed contract",
    "KUENDIGUNGSTERMIN",
    ["01.04.2026", 24, 12, 3, "15.02.2029"],
    [
      "Ende der Mindestlaufzeit | 01.04.2026 + 24 Monate − 1 Tag = 31.03.2028 | 46843 | Fehlt dem Monat dieser Tag, gilt sein letzter Tag. Quelle: § 188 Abs. 2 und 3 BGB; bitte prüfen",
      "Verlängerungen | 2 × 12 Monate | 2 | So viele, bis die Kündigung am 15.02.2029 noch möglich ist.",
      "Spätester Tag der Kündigung | 31.03.2030 + 1 Tag − 3 Monate − 1 Tag = 31.12.2029 | 47483 | Nicht vor dem Stichtag 15.02.2029. Quelle: § 188 Abs. 2 und 3 BGB; bitte prüfen",
      "Kündigungstermin | 31.03.2030 | 47573 | Letzter Tag des Vertrags bei der nächsten möglichen Kündigung.",
    ],
  ],
  [
    "an open-ended contract",
    "KUENDIGUNGSTERMIN",
    ["01.04.2026", 24, 0, 1, "15.02.2029"],
    [
      "Ende der Mindestlaufzeit | 01.04.2026 + 24 Monate − 1 Tag = 31.03.2028 | 46843 | Fehlt dem Monat dieser Tag, gilt sein letzter Tag. Quelle: § 188 Abs. 2 und 3 BGB; bitte prüfen",
      "Ende nach der Frist | 15.02.2029 + 1 Monat, Ende des Monats, frühestens 31.03.2028 | 47208 | Der Vertrag läuft unbefristet; er endet nicht vor der Mindestlaufzeit.",
      "Spätester Tag der Kündigung | 31.03.2029 + 1 Tag − 1 Monat − 1 Tag = 28.02.2029 | 47177 | Nicht vor dem Stichtag 15.02.2029. Quelle: § 188 Abs. 2 und 3 BGB; bitte prüfen",
      "Kündigungstermin | 31.03.2029 | 47208 | Letzter Tag des Vertrags bei der nächsten möglichen Kündigung.",
    ],
  ],
  [
    "a contract without a minimum term",
    "KUENDIGUNGSTERMIN",
    ["01.04.2026", 0, 0, 3, "15.02.2029"],
    [
      "Frühestes Ende | 01.04.2026 | 46113 | Ohne Mindestlaufzeit kann der Vertrag vom Beginn an enden.",
      "Ende nach der Frist | 15.02.2029 + 3 Monate, Ende des Monats, frühestens 01.04.2026 | 47269 | Der Vertrag läuft unbefristet; er endet nicht vor der Mindestlaufzeit.",
      "Spätester Tag der Kündigung | 31.05.2029 + 1 Tag − 3 Monate − 1 Tag = 28.02.2029 | 47177 | Nicht vor dem Stichtag 15.02.2029. Quelle: § 188 Abs. 2 und 3 BGB; bitte prüfen",
      "Kündigungstermin | 31.05.2029 | 47269 | Letzter Tag des Vertrags bei der nächsten möglichen Kündigung.",
    ],
  ],
  [
    "two pay tables in a year",
    "PERSONALKOSTEN",
    ["E9b", 4, 0.1, 2026],
    [
      "Entgelt E9b, Stufe 4, Januar bis April 2026 | 4 × 4.562,79 € | 18251.16 | Tabelle gültig von April 2025 bis April 2026. Quelle: Tarifeinigung vom 06.04.2025 (plus 3,0 v. H., mindestens 110 Euro), aus der Tabelle von 2024 berechnet; plus 2,8 v. H. ergibt genau die Tabelle von 2026; abgeleitet, bitte prüfen",
      "Entgelt E9b, Stufe 4, Mai bis Dezember 2026 | 8 × 4.690,55 € | 37524.4 | Tabelle gültig von Mai 2026 bis März 2027. Quelle: Entgelttabelle TVöD-VKA ab 01.05.2026 (plus 2,8 v. H.), zwei öffentliche Sammlungen der Tabellenwerte stimmen überein",
      "Jahressonderzahlung | 85 % × 4.690,55 € | 3986.9675 | Mittel der Entgelte von Juli bis September; Satz ab 2026. Quelle: § 20 TVöD-VKA, Tarifeinigung vom 06.04.2025, öffentliche Sammlung der Werte",
      "Jahresentgelt 2026 einer vollen Stelle | Summe der Zeilen darüber | 59762.5275 | Ohne Zuschlag des Arbeitgebers; hier wird noch nicht gerundet.",
      "Personalkosten 2026 | 59.762,5275 € × (1 + 28 %) × 0,1 | 7649.6 | Mal Zuschlag des Arbeitgebers (eine Annahme, bitte prüfen), mal Anteil der Stelle. Gerundet wird einmal, hier am Ende, kaufmännisch auf Cent.",
    ],
  ],
  [
    "assumed rises after the last table",
    "PERSONALKOSTEN",
    ["E9b", 4, 1, 2028, 0, 0.02],
    [
      "Entgelt E9b, Stufe 4, Januar bis März 2028 | 3 × 4.690,55 € × (1 + 2 %) hoch 1 | 14353.083 | Tabelle gültig von Mai 2026 bis März 2027. Danach angenommen: 2 % im Monat nach ihrem Ende und dann alle zwölf Monate; bitte prüfen. Quelle: Entgelttabelle TVöD-VKA ab 01.05.2026 (plus 2,8 v. H.), zwei öffentliche Sammlungen der Tabellenwerte stimmen überein",
      "Entgelt E9b, Stufe 4, April bis Dezember 2028 | 9 × 4.690,55 € × (1 + 2 %) hoch 2 | 43920.43398 | Tabelle gültig von Mai 2026 bis März 2027. Danach angenommen: 2 % im Monat nach ihrem Ende und dann alle zwölf Monate; bitte prüfen. Quelle: Entgelttabelle TVöD-VKA ab 01.05.2026 (plus 2,8 v. H.), zwei öffentliche Sammlungen der Tabellenwerte stimmen überein",
      "Jahressonderzahlung | 85 % × 4.880,04822 € | 4148.040987 | Mittel der Entgelte von Juli bis September; Satz ab 2026. Quelle: § 20 TVöD-VKA, Tarifeinigung vom 06.04.2025, öffentliche Sammlung der Werte",
      "Jahresentgelt 2028 einer vollen Stelle | Summe der Zeilen darüber | 62421.557967 | Ohne Zuschlag des Arbeitgebers; hier wird noch nicht gerundet.",
      "Personalkosten 2028 | 62.421,557967 € × (1 + 0 %) × 1 | 62421.56 | Mal Zuschlag des Arbeitgebers (eine Annahme, bitte prüfen), mal Anteil der Stelle. Gerundet wird einmal, hier am Ende, kaufmännisch auf Cent.",
    ],
  ],
  [
    "no share of a post, however far away",
    "PERSONALKOSTEN",
    ["E9b", 4, 0, 9999, null, 1],
    [
      "Personalkosten 9999 | Anteil der Stelle 0 | 0 | Ohne einen Anteil an der Stelle entstehen keine Kosten.",
    ],
  ],
  [
    "a contract for nothing, however far away",
    "VERTRAGSKOSTEN",
    [0, "monatlich", "01.04.2025", null, 9999, 1],
    [
      "Betrag je Monat | monatlich 0,00 € / 1 Monat | 0 | Jeder Monat kostet gleich viel; hier wird noch nicht gerundet.",
      "Monate im Jahr 9999 | Januar bis Dezember | 12 | Die Monate von Beginn und Ende zählen voll.",
      "Kosten 9999 | 0,00 € × 12 | 0 | Gerundet wird einmal, hier am Ende, kaufmännisch auf Cent.",
    ],
  ],
  [
    "payments from the base year on",
    "KAPITALWERT",
    [[[1000, -1000, 500]], 0.015],
    [
      "Zahlung 1 | 1.000,00 € | 1000 | Zahlung im Startjahr, nicht abgezinst. Quelle: WiBe, Abzinsung auf das Basisjahr (Startjahr), baremos",
      "Zahlung 2 | −1.000,00 € / (1 + 1,5 %)^1 | -985.2216748768474 | Abgezinst über 1 Jahr; hier wird noch nicht gerundet.",
      "Zahlung 3 | 500,00 € / (1 + 1,5 %)^2 | 485.33087432357024 | Abgezinst über 2 Jahre; hier wird noch nicht gerundet.",
      "Kapitalwert | Summe der 3 Barwerte | 500.11 | Gerundet wird einmal, hier am Ende, kaufmännisch auf Cent.",
    ],
  ],
  [
    "payments that are all discounted",
    "KAPITALWERT",
    [[[1000], [1000]], 0.05, true],
    [
      "Zahlung 1 | 1.000,00 € / (1 + 5 %)^1 | 952.3809523809523 | Abgezinst über 1 Jahr; hier wird noch nicht gerundet.",
      "Zahlung 2 | 1.000,00 € / (1 + 5 %)^2 | 907.0294784580499 | Abgezinst über 2 Jahre; hier wird noch nicht gerundet.",
      "Kapitalwert | Summe der 2 Barwerte | 1859.41 | Gerundet wird einmal, hier am Ende, kaufmännisch auf Cent.",
    ],
  ],
  [
    "a break-even price",
    "GRENZPREIS",
    [[[6000, 6000]], [[1000, -100]], [[45, 45]], 0.015],
    [
      "Barwert von A | 6.000,00 € + 6.000,00 € / (1 + 1,5 %)^1 | 11911.330049261083 | Die erste Zahlung wird nicht abgezinst; hier wird noch nicht gerundet. Quelle: WiBe, Abzinsung auf das Basisjahr (Startjahr), baremos",
      "Barwert von B ohne die Position | 1.000,00 € − 100,00 € / (1 + 1,5 %)^1 | 901.4778325123152 | Abgezinst wie A; hier wird noch nicht gerundet.",
      "Barwert der Mengen | 45 + 45 / (1 + 1,5 %)^1 | 89.33497536945814 | Mengen werden wie Geld abgezinst, weil jede Einheit in ihrem Jahr bezahlt wird.",
      "Grenzpreis je Einheit | (11.911,330049 € − 901,477833 €) / 89,3349753695 | 123.24 | Zu diesem Preis kostet B so viel wie A. Kaufmännisch auf Cent gerundet.",
    ],
  ],
  [
    "a levy rate",
    "UMLAGESATZ",
    [1950000, [[4000000], [6000000]]],
    [
      "Summe der Grundlagen | 4.000.000 + 6.000.000 | 10000000 | Genau gerechnet, ohne Rundung.",
      "Umlagesatz in v. H. | 1.950.000,00 € / 10.000.000,00 € × 100 | 19.5 | Kaufmännisch auf 4 Nachkommastellen gerundet. Quelle: § 147 KV M-V, § 23 FAG M-V 2009, Nachfolge im FAG M-V 2020; bitte prüfen",
    ],
  ],
  [
    "a levy rate over many bases",
    "UMLAGESATZ",
    [100, [[1, 2, 3, 4, 5, 6, 7, 8]], 1],
    [
      "Summe der Grundlagen | 1 + 2 + 3 + 4 + 5 + 6 + … (8 Werte) | 36 | Genau gerechnet, ohne Rundung.",
      "Umlagesatz in v. H. | 100,00 € / 36,00 € × 100 | 277.8 | Kaufmännisch auf 1 Nachkommastelle gerundet. Quelle: § 147 KV M-V, § 23 FAG M-V 2009, Nachfolge im FAG M-V 2020; bitte prüfen",
    ],
  ],
  [
    "a shared amount",
    "UMLAGE",
    [
      1000,
      [
        [1, 1],
        [1, 0],
      ],
    ],
    [
      "Summe der Grundlagen | 1 + 1 + 1 + 0 | 3 | Genau gerechnet, ohne Rundung.",
      "Zu verteilender Betrag | 1.000,00 € | 1000 | In Vielfachen von 0,01 €, wenn nötig darauf gerundet.",
      "Anteil 1 | 1.000,00 € × 1 / 3, abgeschnitten 333,33 € + 0,01 € | 333.34 | Größte Reste: Was nach dem Abschneiden fehlt, geht an die größten Reste, bei gleichen an den früheren Eintrag.",
      "Anteil 2 | 1.000,00 € × 1 / 3, abgeschnitten 333,33 € | 333.33 | Abgeschnitten auf die Genauigkeit; der Rest ist nicht unter den größten.",
      "Anteil 3 | 1.000,00 € × 1 / 3, abgeschnitten 333,33 € | 333.33 | Abgeschnitten auf die Genauigkeit; der Rest ist nicht unter den größten.",
      "Anteil 4 | Grundlage 0 | 0 | Wer keine Grundlage hat, zahlt nichts.",
      "Summe der Anteile | Summe der 4 Anteile | 1000 | Die Anteile ergeben zusammen genau den verteilten Betrag.",
    ],
  ],
  [
    "a credit shared in whole euros",
    "UMLAGE",
    [-1000, [[1], [2]], 1],
    [
      "Summe der Grundlagen | 1 + 2 | 3 | Genau gerechnet, ohne Rundung.",
      "Zu verteilender Betrag | −1.000,00 € | -1000 | In Vielfachen von 1,00 €, wenn nötig darauf gerundet.",
      "Anteil 1 | −1.000,00 € × 1 / 3, abgeschnitten −333,00 € | -333 | Abgeschnitten auf die Genauigkeit; der Rest ist nicht unter den größten.",
      "Anteil 2 | −1.000,00 € × 2 / 3, abgeschnitten −666,00 € − 1,00 € | -667 | Größte Reste: Was nach dem Abschneiden fehlt, geht an die größten Reste, bei gleichen an den früheren Eintrag.",
      "Summe der Anteile | Summe der 2 Anteile | -1000 | Die Anteile ergeben zusammen genau den verteilten Betrag.",
    ],
  ],
];
