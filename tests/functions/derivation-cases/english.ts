import type { DerivationCase } from "./derivation-case";

/** Some of the German cases, in English. */
export const englishCases: readonly DerivationCase[] = [
  [
    "the first year of straight-line depreciation",
    "AFA",
    [12000, "15.04.2026", 5, 2026],
    [
      "Months of useful life | April 2026 to March 2031 | 60 | Useful life in years × 12, rounded to whole months, at least one month.",
      "Book value before the depreciation of 2026 | Cost €12,000.00 | 12000 | In the year of acquisition the calculation starts with the cost.",
      "Months in 2026 | April to December | 9 | The month of acquisition counts fully, the month of disposal does not. Source: § 49 Abs. 3 KomHKVO Niedersachsen, § 43 Abs. 2 GemHVO Hessen; für M-V als gleich angenommen; please check",
      "Share of the year | €12,000.00 × 9 / 60 | 1800 | Equal monthly rates (straight-line). Rounded to cents, half away from zero. Source: § 34 GemHVO-Doppik M-V; please check",
      "Depreciation of 2026 | €1,800.00, at most €12,000.00 − €0.00 | 1800 | Never more than the book value without the reminder value.",
    ],
  ],
  [
    "the change to equal rates, cut by the disposal",
    "AFA",
    [12000, "15.04.2026", 5, 2028, "10.09.2028", null, "degressiv"],
    [
      "Months of useful life | April 2026 to March 2031 | 60 | Useful life in years × 12, rounded to whole months, at least one month.",
      "Rate of declining balance | 300% / 5 years = 60%, at most 30% | 0.3 | For acquisitions from 1 July 2025 to 31 December 2027. Source: § 7 Abs. 2 EStG, https://datenbank.nwb.de/Dokument/1074885/",
      "Book value before the depreciation of 2028 | €12,000.00 − €5,490.00 depreciation up to 2027 | 6510 | Cost less the depreciation of earlier years.",
      "Months in 2028 | January to December | 12 | The month of acquisition counts fully, the month of disposal does not. Source: § 49 Abs. 3 KomHKVO Niedersachsen, § 43 Abs. 2 GemHVO Hessen; für M-V als gleich angenommen; please check",
      "Share of the year | €6,510.00 × 12 / 39 | 2003.08 | Change to equal rates over the remaining months as soon as they are at least as much as the declining-balance amount. Rounded to cents, half away from zero. Source: § 7 Abs. 3 EStG; please check",
      "Depreciation of 2028 without the disposal | €2,003.08 | 2003.08 | Amount of the whole year, which is now cut by months.",
      "Months in 2028 | January to August | 8 | The month of acquisition counts fully, the month of disposal does not. Source: § 49 Abs. 3 KomHKVO Niedersachsen, § 43 Abs. 2 GemHVO Hessen; für M-V als gleich angenommen; please check",
      "Share until disposal | €2,003.08 × 8 / 12 | 1335.39 | Only the months before the month of disposal. Rounded to cents, half away from zero.",
      "Depreciation of 2028 | €1,335.39, at most €6,510.00 − €0.00 | 1335.39 | Never more than the book value without the reminder value.",
    ],
  ],
  [
    "increases and value-added tax from a date on",
    "VERTRAGSKOSTEN",
    [1180, "jährlich", "01.04.2025", null, 2027, 0.02, 0.19, "01.07.2027"],
    [
      "Amount per month | yearly €1,180.00 / 12 months | 98.33333333333333 | Every month costs the same; not rounded yet.",
      "Months in 2027 | January to December | 12 | The months of beginning and end count fully.",
      "Increase | (1 + 2%) to the power of 2 | 1.0404 | Once for every calendar year after that of the beginning; not rounded yet.",
      "Months with VAT | 19% from July 2027 | 6 | VAT rate as given; please check whether it applies.",
      "Cost in 2027 | €98.333333 × 1.0404 × (12 + 19% × 6) | 1344.3 | Rounded once, here at the end, to cents, half away from zero.",
    ],
  ],
  [
    "a renewed contract",
    "KUENDIGUNGSTERMIN",
    ["01.04.2026", 24, 12, 3, "15.02.2029"],
    [
      "End of the minimum term | 1 April 2026 + 24 months − 1 day = 31 March 2028 | 46843 | Where the month lacks that day, its last day. Source: § 188 Abs. 2 und 3 BGB; please check",
      "Renewals | 2 × 12 months | 2 | As many as it takes until notice on 15 February 2029 is still possible.",
      "Last day for notice | 31 March 2030 + 1 day − 3 months − 1 day = 31 December 2029 | 47483 | Not before the reporting date 15 February 2029. Source: § 188 Abs. 2 und 3 BGB; please check",
      "End of the contract | 31 March 2030 | 47573 | Last day of the contract at the next possible notice.",
    ],
  ],
  [
    "assumed rises after the last table",
    "PERSONALKOSTEN",
    ["E9b", 4, 1, 2028, 0, 0.02],
    [
      "Pay E9b, step 4, January to March 2028 | 3 × €4,690.55 × (1 + 2%) to the power of 1 | 14353.083 | Table in force from May 2026 to March 2027. Assumed after that: 2% in the month after its end and then every twelve months; please check. Source: Entgelttabelle TVöD-VKA ab 01.05.2026 (plus 2,8 v. H.), zwei öffentliche Sammlungen der Tabellenwerte stimmen überein",
      "Pay E9b, step 4, April to December 2028 | 9 × €4,690.55 × (1 + 2%) to the power of 2 | 43920.43398 | Table in force from May 2026 to March 2027. Assumed after that: 2% in the month after its end and then every twelve months; please check. Source: Entgelttabelle TVöD-VKA ab 01.05.2026 (plus 2,8 v. H.), zwei öffentliche Sammlungen der Tabellenwerte stimmen überein",
      "Annual bonus | 85% × €4,880.04822 | 4148.040987 | Mean of the pay of July to September; rate from 2026. Source: § 20 TVöD-VKA, Tarifeinigung vom 06.04.2025, öffentliche Sammlung der Werte",
      "Pay of a full post in 2028 | sum of the lines above | 62421.557967 | Without the employer's surcharge; not rounded yet.",
      "Staff cost in 2028 | €62,421.557967 × (1 + 0%) × 1 | 62421.56 | Times the employer's surcharge (an assumption, please check), times the share of the post. Rounded once, here at the end, to cents, half away from zero.",
    ],
  ],
  [
    "a break-even price",
    "GRENZPREIS",
    [[[6000, 6000]], [[1000, -100]], [[45, 45]], 0.015],
    [
      "Present value of A | €6,000.00 + €6,000.00 / (1 + 1.5%)^1 | 11911.330049261083 | The first payment is not discounted; not rounded yet. Source: WiBe, Abzinsung auf das Basisjahr (Startjahr), baremos",
      "Present value of B without the position | €1,000.00 − €100.00 / (1 + 1.5%)^1 | 901.4778325123152 | Discounted like A; not rounded yet.",
      "Present value of the quantities | 45 + 45 / (1 + 1.5%)^1 | 89.33497536945814 | Quantities are discounted like money, as each unit is paid for in its year.",
      "Break-even price per unit | (€11,911.330049 − €901.477833) / 89.3349753695 | 123.24 | At this price B costs as much as A. Rounded to cents, half away from zero.",
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
      "Sum of the bases | 1 + 1 + 1 + 0 | 3 | Calculated exactly, without rounding.",
      "Amount to be shared | €1,000.00 | 1000 | In multiples of €0.01, rounded to one if need be.",
      "Share 1 | €1,000.00 × 1 / 3, cut off €333.33 + €0.01 | 333.34 | Largest remainders: what is missing after cutting off goes to the largest remainders, where they are equal to the earlier entry.",
      "Share 2 | €1,000.00 × 1 / 3, cut off €333.33 | 333.33 | Cut off to the precision; the remainder is not among the largest.",
      "Share 3 | €1,000.00 × 1 / 3, cut off €333.33 | 333.33 | Cut off to the precision; the remainder is not among the largest.",
      "Share 4 | base 0 | 0 | Who has no base pays nothing.",
      "Sum of the shares | sum of 4 shares | 1000 | The shares add up exactly to the amount that is shared.",
    ],
  ],
];
