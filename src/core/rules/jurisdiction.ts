import { ok, refuse, type Result } from "../result";
import { ruleKey } from "./rule-key";

/**
 * Body of rules that an office follows (DE: Rechtsrahmen): the municipal budget law of a state, or
 * income tax law (`EStG`) for businesses of a commercial nature and for comparison.
 */
export type Jurisdiction = "MV" | "RLP" | "NW" | "NI" | "BB" | "SH" | "EStG";

/** Every jurisdiction, in the order in which people are shown them. */
export const JURISDICTIONS: readonly Jurisdiction[] = ["MV", "RLP", "NW", "NI", "BB", "SH", "EStG"];

/** The jurisdiction that applies where none is given. */
export const DEFAULT_JURISDICTION: Jurisdiction = "MV";

const OTHER_NAMES: Readonly<Record<string, Jurisdiction>> = {
  mecklenburgvorpommern: "MV",
  rheinlandpfalz: "RLP",
  rp: "RLP",
  nordrheinwestfalen: "NW",
  nrw: "NW",
  niedersachsen: "NI",
  nds: "NI",
  brandenburg: "BB",
  schleswigholstein: "SH",
};

const BY_NAME: ReadonlyMap<string, Jurisdiction> = new Map([
  ...JURISDICTIONS.map((jurisdiction) => [ruleKey(jurisdiction), jurisdiction] as const),
  ...Object.entries(OTHER_NAMES),
]);

/** The jurisdiction that a text names; `M-V` and names of states are understood. */
export function readJurisdiction(text: string): Result<Jurisdiction> {
  const jurisdiction = BY_NAME.get(ruleKey(text));
  return jurisdiction === undefined
    ? refuse({
        kind: "not-one-of",
        argument: "jurisdiction",
        value: text,
        allowed: JURISDICTIONS,
      })
    : ok(jurisdiction);
}
