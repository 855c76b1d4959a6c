import type { Sourced } from "./certainty";

/**
 * Rules of calculation that hold for every asset, contract or levy, with their sources. What could
 * not be read in the law itself is "from memory", so that a derivation says "bitte prüfen".
 */
export const CALCULATION_RULES = {
  /** the month of acquisition counts fully, that of disposal does not */
  countedMonths: {
    source:
      "§ 49 Abs. 3 KomHKVO Niedersachsen, § 43 Abs. 2 GemHVO Hessen; für M-V als gleich angenommen",
    certainty: "from memory",
  },
  /** equal rates over the useful life (DE: lineare AfA) */
  straightLine: { source: "§ 34 GemHVO-Doppik M-V", certainty: "from memory" },
  /** from declining balance to equal rates (DE: Wechsel zur linearen AfA) */
  changeToStraightLine: { source: "§ 7 Abs. 3 EStG", certainty: "from memory" },
  /** everything in the year of acquisition (DE: Sofortabschreibung) */
  immediate: { source: "§ 6 Abs. 2 EStG, § 34 GemHVO-Doppik M-V", certainty: "from memory" },
  /** a fifth in each of five years (DE: Sammelposten) */
  pool: { source: "§ 6 Abs. 2a EStG", certainty: "from memory" },
  /** ends of terms (DE: Fristende) */
  endOfTerm: { source: "§ 188 Abs. 2 und 3 BGB", certainty: "from memory" },
  /** the base year, which is not discounted, is the year of the start */
  baseYear: {
    source: "WiBe, Abzinsung auf das Basisjahr (Startjahr), baremos",
    certainty: "found",
  },
  /** rate of the levy in per cent of its bases (DE: Amtsumlage, Kreisumlage) */
  levyRate: {
    source: "§ 147 KV M-V, § 23 FAG M-V 2009, Nachfolge im FAG M-V 2020",
    certainty: "from memory",
  },
} as const satisfies Readonly<Record<string, Sourced>>;
