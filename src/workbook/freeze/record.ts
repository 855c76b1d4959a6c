import type { FormulaPart } from "./formula-parts";

/** A cell's value as Excel gives it; errors are texts such as `#N/A`. */
export type FrozenValue = string | number | boolean;

/**
 * A row of a frozen column: its value; which formula it had, -1 for none; and whether a native
 * formula stands there instead of the value.
 */
export type FrozenRow = readonly [value: FrozenValue, formula: number, isNative?: 1];

/** A formula of the add-in, and its native form where one was written. */
export interface KeptFormula {
  readonly parts: readonly FormulaPart[];
  readonly native?: readonly FormulaPart[];
}

/** Cells of one column, in a table or not. */
export interface FrozenColumn {
  readonly kind: "column";
  /** number of the defined name: of the header in a table, else of the cells themselves */
  readonly place: number;
  /** id of the table; none where the cells are not in one */
  readonly table?: string;
  /** list of the texts by which the rows of the table are known again */
  readonly keys?: number;
  readonly formulas: readonly KeptFormula[];
  readonly rows: readonly FrozenRow[];
}

/** A formula with the area over which it had spread (DE: Überlaufbereich). */
export interface FrozenSpill {
  readonly kind: "spill";
  readonly place: number;
  readonly parts: readonly FormulaPart[];
  readonly values: readonly (readonly FrozenValue[])[];
}

export type FrozenBlock = FrozenColumn | FrozenSpill;

/** Everything that is needed to bring frozen formulas back (DE: auftauen). */
export interface FreezeRecord {
  readonly version: 1;
  /** day of the last freeze, ISO 8601 */
  readonly date: string;
  readonly keys: readonly (readonly string[])[];
  readonly blocks: readonly FrozenBlock[];
}

/** Namespace of the custom XML parts; the number is the version of what they hold. */
export const RECORD_NAMESPACE = "urn:it-haushalt:frozen:1";

/** Characters of one part, so that no request exceeds the megabyte. */
const PART_SIZE = 400_000;

/** Writes the record as custom XML; long records take several parts. */
export function recordToXml(record: FreezeRecord): string[] {
  // ASCII without signs of XML: nothing has to be escaped, and it can be cut anywhere.
  const text = JSON.stringify(record).replaceAll(/[^ -~]|[<>&]/gu, (sign) =>
    [...Array(sign.length).keys()]
      .map((at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`)
      .join(""),
  );
  const count = Math.ceil(text.length / PART_SIZE);
  return Array.from({ length: count }, (_, index) => {
    const piece = text.slice(index * PART_SIZE, (index + 1) * PART_SIZE);
    return `<frozen xmlns="${RECORD_NAMESPACE}" part="${index + 1}" of="${count}">${piece}</frozen>`;
  });
}

/**
 * Reads the record of custom XML parts, in any order.
 *
 * @returns undefined where there is none, or where parts are missing
 */
export function recordFromXml(xmls: readonly string[]): FreezeRecord | undefined {
  const pieces = xmls.flatMap((xml) => {
    const part = /\spart="(\d+)"/u.exec(xml)?.[1];
    const of = /\sof="(\d+)"/u.exec(xml)?.[1];
    const text = /<frozen\b[^>]*>([^<]*)<\/frozen>/u.exec(xml)?.[1];
    return part === undefined || of === undefined || text === undefined
      ? []
      : [{ part: Number(part), of: Number(of), text }];
  });
  pieces.sort((a, b) => a.part - b.part);
  const isWhole = pieces.every(({ part, of }, index) => part === index + 1 && of === pieces.length);
  if (pieces.length === 0 || !isWhole) return undefined;
  return JSON.parse(pieces.map(({ text }) => text).join("")) as FreezeRecord;
}

/** Cells that the record keeps a formula for. */
export function frozenFormulas({ blocks }: Pick<FreezeRecord, "blocks">): number {
  return blocks.reduce(
    (sum, block) =>
      sum + (block.kind === "spill" ? 1 : block.rows.filter(([, formula]) => formula >= 0).length),
    0,
  );
}
