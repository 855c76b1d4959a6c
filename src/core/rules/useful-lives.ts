import { ok, refuse, type Result } from "../result";
import type { Sourced } from "./certainty";
import type { Jurisdiction } from "./jurisdiction";
import { ruleKey } from "./rule-key";
import {
  USEFUL_LIFE_ROWS,
  USEFUL_LIFE_SOURCES,
  type UsefulLifeJurisdiction,
  type UsefulLifeRow,
} from "./useful-life-rows";

/** A default useful life, with its source. */
export interface UsefulLife extends Sourced {
  /** the class that was found, which may be asked for by another word */
  readonly key: string;
  /** German name of the class */
  readonly name: string;
  /** useful life [years] */
  readonly years: number;
}

const USEFUL_LIFE_JURISDICTIONS: readonly UsefulLifeJurisdiction[] = ["MV", "EStG"];

const ROW_BY_WORD: ReadonlyMap<string, UsefulLifeRow> = new Map(
  USEFUL_LIFE_ROWS.flatMap((row) =>
    [row.key, row.name, ...row.aliases].map((word) => [ruleKey(word), row] as const),
  ),
);

/**
 * Default useful life of a class of assets (DE: betriebsgewöhnliche Nutzungsdauer). An office's own
 * table comes first: whoever has one looks there with {@link usefulLifeClass} before asking here.
 *
 * @param assetClass key, German name or a common word of the class, in any case
 * @returns a refusal if the jurisdiction has no table (`jurisdiction`) or the class is unknown
 *   (`assetClass`)
 */
export function usefulLife(assetClass: string, jurisdiction: Jurisdiction): Result<UsefulLife> {
  if (!hasUsefulLives(jurisdiction)) {
    return refuse({
      kind: "unknown-key",
      argument: "jurisdiction",
      value: jurisdiction,
      allowed: USEFUL_LIFE_JURISDICTIONS,
    });
  }
  const row = ROW_BY_WORD.get(ruleKey(assetClass));
  return row === undefined
    ? refuse({
        kind: "unknown-key",
        argument: "assetClass",
        value: assetClass,
        allowed: USEFUL_LIFE_ROWS.map(({ key }) => key),
      })
    : ok(inJurisdiction(row, jurisdiction));
}

/** Every default useful life of a jurisdiction, in the order of the table. */
export function usefulLives(jurisdiction: UsefulLifeJurisdiction): readonly UsefulLife[] {
  return USEFUL_LIFE_ROWS.map((row) => inJurisdiction(row, jurisdiction));
}

/**
 * The form of a class in which two words for the same class are equal: the key of the built-in
 * class that the word means, else the word itself without regard to case, blanks and hyphens.
 */
export function usefulLifeClass(assetClass: string): string {
  const word = ruleKey(assetClass);
  return ruleKey(ROW_BY_WORD.get(word)?.key ?? word);
}

/** Whether there is a table of useful lives for a jurisdiction. */
export function hasUsefulLives(jurisdiction: Jurisdiction): jurisdiction is UsefulLifeJurisdiction {
  return USEFUL_LIFE_JURISDICTIONS.some((known) => known === jurisdiction);
}

function inJurisdiction(row: UsefulLifeRow, jurisdiction: UsefulLifeJurisdiction): UsefulLife {
  return {
    key: row.key,
    name: row.name,
    years: row.years[jurisdiction],
    source: USEFUL_LIFE_SOURCES[jurisdiction],
    certainty: row.certainty,
  };
}
