import type { Column } from "../tables/schema";
import { headerKey } from "../tables/header";
import { LIST_HEADERS } from "./list-headers";
import type { SourceRecord } from "./records";

/** A column of the foreign file. */
export interface ForeignColumn {
  /** Position in the file, from 0. */
  readonly index: number;
  /** Header as it stands in the file; may be empty. */
  readonly header: string;
}

/** Where each column of the table comes from: key of the table's column -> column of the file. */
export type Mapping = Readonly<Record<string, ForeignColumn>>;

/** The line of a file that names its columns. */
export interface HeaderRow {
  /** Position among the records. */
  readonly index: number;
  readonly record: SourceRecord;
}

/** Names of the columns of a table, in the form in which headers are compared. */
export type KnownHeaders = ReadonlyMap<string, { readonly key: string; readonly rank: number }>;

/** Title lines, addressee, blank lines: nobody writes more above a table. */
export const LINES_SEARCHED_FOR_HEADER = 50;

/** One known header may be chance (`Name`, `Wert`), two are a table. */
const LEAST_KNOWN_HEADERS = 2;

/** Longer cells are text and no header; also bounds the work of the pattern below. */
const LONGEST_HEADER = 100;

/** `Kaufpreis in EUR`, `ND [Jahre]`, `ND (J.)`, `USt (%)`; not `(netto)`, which means another amount. */
const UNIT_BEHIND_HEADER =
  /[\s([]*(?:in\s+)?(?:EUR|Euro|€|(?<!\p{L})(?:J|Jahren?|Mon|Mt|Monaten?)|%|Prozent|v\.\s?H\.)[\s)\].]*$/iu;

/** `AHK (brutto)` is `AHK brutto`. */
const TAX_IN_BRACKETS = /[([]\s*(brutto|netto)\s*[)\]]/iu;

/** Behind every alias: a header that fits only without its unit. */
const RANK_WITHOUT_UNIT = 1000;

/** Headers and aliases of the columns that people fill; calculated columns take nothing. */
export function knownHeaders(columns: readonly Column[]): KnownHeaders {
  const known = new Map<string, { key: string; rank: number }>();
  for (const { key, header, aliases } of columns) {
    const names = [header, ...aliases, ...(LIST_HEADERS[header] ?? [])];
    for (const [rank, name] of names.entries()) {
      const previous = known.get(headerKey(name));
      if (previous === undefined || rank < previous.rank) known.set(headerKey(name), { key, rank });
    }
  }
  return known;
}

/**
 * Finds the line with the headers below title lines: the one with the most headers that the table
 * knows, the first of them where several tie.
 */
export function findHeader(
  records: readonly SourceRecord[],
  known: KnownHeaders,
): HeaderRow | undefined {
  let best: HeaderRow | undefined;
  let bestScore = LEAST_KNOWN_HEADERS - 1;
  for (const [index, record] of records.slice(0, LINES_SEARCHED_FOR_HEADER).entries()) {
    const score = countKnown(record.cells, known);
    if (score > bestScore) {
      best = { index, record };
      bestScore = score;
    }
  }
  return best;
}

/** How many columns of the table these headers name. */
export function countKnown(headers: readonly string[], known: KnownHeaders): number {
  return Object.keys(mapHeaders(headers, known)).length;
}

/**
 * Maps foreign headers to the columns of a table by header and aliases. A header fills one column and
 * a column takes one header: the better match wins (own header, then aliases in their order, then the
 * same without a unit), then the leftmost.
 */
export function mapHeaders(headers: readonly string[], known: KnownHeaders): Mapping {
  const matches = headers.flatMap((header, index) => {
    const match = matchOf(header, known);
    return match === undefined ? [] : [{ ...match, foreign: { index, header: header.trim() } }];
  });
  matches.sort((a, b) => a.rank - b.rank);
  const mapping: Record<string, ForeignColumn> = {};
  for (const { key, foreign } of matches) mapping[key] ??= foreign;
  return mapping;
}

function matchOf(header: string, known: KnownHeaders): { key: string; rank: number } | undefined {
  if (header.length > LONGEST_HEADER) return undefined;
  const exact = known.get(headerKey(header));
  if (exact !== undefined) return exact;
  const plain = header.replace(TAX_IN_BRACKETS, "$1").replace(UNIT_BEHIND_HEADER, "");
  const match = known.get(headerKey(plain));
  return match && { key: match.key, rank: match.rank + RANK_WITHOUT_UNIT };
}
