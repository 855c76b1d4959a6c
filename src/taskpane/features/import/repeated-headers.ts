import type { ForeignColumn } from "../../../import/headers";
import type { ImportPreview } from "../../../import/preview";
import { headerKey } from "../../../tables/header";

/** Names of a list's columns by which a person tells them apart, also where headers repeat. */
export function columnNames(
  headers: readonly ForeignColumn[],
  words: {
    readonly unnamed: (position: number) => string;
    readonly repeated: (header: string, position: number) => string;
  },
): readonly string[] {
  const counts = countByKey(headers);
  return headers.map(({ header, index }) => {
    if (header === "") return words.unnamed(index + 1);
    return isRepeated(header, counts) ? words.repeated(header, index + 1) : header;
  });
}

/** Columns that were taken although another one has the same header, unless a person chose them. */
export function doubtfulColumns({
  decisions,
  headers,
  mapping,
}: Pick<ImportPreview, "decisions" | "headers" | "mapping">): readonly ForeignColumn[] {
  const counts = countByKey(headers);
  const chosen = decisions.mapping ?? {};
  return Object.entries(mapping).flatMap(([key, foreign]) =>
    isRepeated(foreign.header, counts) && !(key in chosen) ? [foreign] : [],
  );
}

function countByKey(headers: readonly ForeignColumn[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { header } of headers) {
    const key = headerKey(header);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function isRepeated(header: string, counts: ReadonlyMap<string, number>): boolean {
  return header !== "" && (counts.get(headerKey(header)) ?? 0) > 1;
}
