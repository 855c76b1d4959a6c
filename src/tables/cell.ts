import type { Day } from "../core/calendar";
import { dayFromSerial, FIRST_YEAR, LAST_YEAR, parseDate } from "../core/calendar";
import type { Cents } from "../core/money";
import { MAX_AMOUNT_EUR, toCents } from "../core/money";
import type { Refused, Result } from "../core/result";
import { ok, refuse } from "../core/result";
import { ruleKey } from "../core/rules/rule-key";
import { parseNumberText } from "./number-text";

/** A value, `undefined` for an empty cell, or the reason why the cell cannot be read. */
export type CellReading<T> = Result<T | undefined>;

/** What a cell without an error holds. */
export type PlainValue = string | number | boolean;

/** Signs that a column or argument may restrict itself to. */
export type Sign = "positive" | "notNegative";

/** Excel's errors in German and English, as they come in cells. */
const CELL_ERROR =
  /^#(?:WERT!|VALUE!|NV|N\/A|BEZUG!|REF!|NAME\?|DIV\/0!|ZAHL!|NUM!|NULL!|ÜBERLAUF!|SPILL!|KALK!|CALC!|FELD!|FIELD!|BLOCKIERT!|BLOCKED!|VERBINDEN!|CONNECT!|UNBEKANNT!|UNKNOWN!|BUSY!|DATEN_ABRUFEN|GETTING_DATA)$/i;

const TIME_OF_DAY = /(?:T|\s+)\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?$/;

/** Units of a life after its number, as inventories write them: `5 Jahre`, `5 J.`, `5 a`. */
const YEARS = /\s*(?:Jahre?n?|J\.?|a|years?)\s*$/i;

const EXCEL_DAYS = {
  min: { year: FIRST_YEAR, month: 1, day: 1 },
  max: { year: LAST_YEAR, month: 12, day: 31 },
};

const YES = new Set(["ja", "j", "wahr", "x", "yes", "y", "true", "1"]);
const NO = new Set(["nein", "n", "falsch", "-", "no", "false", "0"]);

/**
 * Whether a cell is empty: nothing, or a text of blanks only. A zero is a value here; but Excel on
 * the desktop passes empty cells as 0, so whoever reads a kind of value for which 0 has no meaning
 * takes it for empty: texts, choices, dates, yes and no, and numbers that must be positive.
 */
export function isEmptyCell(cell: unknown): boolean {
  const content = contentOf(cell);
  return (
    content === null ||
    content === undefined ||
    (typeof content === "string" && content.trim() === "")
  );
}

/** What a refusal shows of a cell. */
export function shownValue(cell: unknown): PlainValue {
  const content = contentOf(cell);
  if (typeof content === "string") return content.trim();
  return isPlain(content) ? content : "?";
}

/**
 * Text of a cell, without surrounding blanks; of a number its digits. The number 0 is an empty cell.
 *
 * @param argument what a refusal calls the cell
 */
export function readText(cell: unknown, argument: string): CellReading<string> {
  return read<string>(cell, argument, (value) => {
    if (value === 0) return ok(undefined);
    return typeof value === "boolean"
      ? refuse({ argument, kind: "not-a-text", value })
      : ok(String(value).trim());
  });
}

/** Whatever stands in a cell: number, truth value, or text without surrounding blanks. */
export function readValue(cell: unknown, argument: string): CellReading<PlainValue> {
  return read(cell, argument, (value) => ok(typeof value === "string" ? value.trim() : value));
}

/**
 * Number of a cell. Text is read as {@link parseNumberText} says, and may end in `%`, or in the
 * unit where there is one. Where only positive numbers make sense, 0 is an empty cell: Excel passes
 * empty cells as 0.
 *
 * @param unit unit of the column, e.g. `Jahre`
 */
export function readNumber(
  cell: unknown,
  argument: string,
  sign?: Sign,
  unit?: string,
): CellReading<number> {
  return read<number>(cell, argument, (value) => {
    const number = typeof value === "string" ? numberOfText(value, unit) : value;
    if (typeof number !== "number" || !Number.isFinite(number)) {
      return refuse({ argument, kind: "not-a-number", value: shownValue(value) });
    }
    if (sign === "positive" && number === 0) return ok(undefined);
    // adding 0 turns -0 into 0
    return againstSign(number, argument, sign) ?? ok(number + 0);
  });
}

/** Whole number of a cell; refuses fractions instead of cutting them off. */
export function readInteger(cell: unknown, argument: string, sign?: Sign): CellReading<number> {
  const reading = readNumber(cell, argument, sign);
  if (!reading.ok || reading.value === undefined || Number.isSafeInteger(reading.value)) {
    return reading;
  }
  return refuse({ argument, kind: "not-a-whole-number", value: reading.value });
}

/** Amount of a cell in EUR, as whole cents. */
export function readAmount(cell: unknown, argument: string, sign?: Sign): CellReading<Cents> {
  const reading = readNumber(cell, argument, sign, "EUR");
  if (!reading.ok) return reading;
  const eur = reading.value;
  if (eur === undefined) return ok(undefined);
  if (Math.abs(eur) <= MAX_AMOUNT_EUR) return ok(toCents(eur));
  const allowed = { min: sign === undefined ? -MAX_AMOUNT_EUR : 0, max: MAX_AMOUNT_EUR };
  return refuse({ argument, kind: "out-of-range", value: eur, allowed });
}

/**
 * Day of a cell: Excel serial, `TT.MM.JJJJ`, `T.M.JJ` or `JJJJ-MM-TT`; the time of day is ignored.
 * 0 is an empty cell.
 */
export function readDate(cell: unknown, argument: string): CellReading<Day> {
  return read<Day>(cell, argument, (value) => {
    if (value === 0) return ok(undefined);
    if (typeof value === "number") {
      const day = dayFromSerial(value);
      return day === undefined
        ? refuse({ argument, kind: "date-out-of-range", value, allowed: EXCEL_DAYS })
        : ok(day);
    }
    const day =
      typeof value === "string" ? parseDate(value.trim().replace(TIME_OF_DAY, "")) : undefined;
    return day === undefined
      ? refuse({ argument, kind: "not-a-date", value: shownValue(value) })
      : ok(day);
  });
}

/**
 * `ja` or `nein`, a truth value, or the common short forms of them in German and English. The
 * number 0 is an empty cell.
 */
export function readYesNo(cell: unknown, argument: string): CellReading<boolean> {
  return read<boolean>(cell, argument, (value) => {
    if (value === 0) return ok(undefined);
    if (typeof value === "boolean") return ok(value);
    const word = String(value).trim().toLowerCase();
    if (YES.has(word)) return ok(true);
    if (NO.has(word)) return ok(false);
    return refuse({ argument, kind: "not-yes-or-no", value: shownValue(value) });
  });
}

/**
 * One of some words; case and surrounding blanks do not matter. 0 is an empty cell.
 *
 * @param synonyms other words, by the word that they mean; compared as `ruleKey` says
 */
export function readChoice<W extends string>(
  cell: unknown,
  argument: string,
  words: readonly W[],
  synonyms?: Readonly<Partial<Record<W, readonly string[]>>>,
): CellReading<W> {
  return read<W>(cell, argument, (value) => {
    if (value === 0) return ok(undefined);
    const word = String(value).trim().toLowerCase();
    const found =
      words.find((candidate) => candidate.toLowerCase() === word) ??
      words.find((candidate) => isSynonym(word, [candidate, ...(synonyms?.[candidate] ?? [])]));
    return found === undefined
      ? refuse({ argument, kind: "not-one-of", value: shownValue(value), allowed: words })
      : ok(found);
  });
}

function isSynonym(word: string, synonyms: readonly string[]): boolean {
  return synonyms.length > 1 && synonyms.some((synonym) => ruleKey(synonym) === ruleKey(word));
}

function read<T>(
  cell: unknown,
  argument: string,
  readPlain: (value: PlainValue) => CellReading<T>,
): CellReading<T> {
  if (isEmptyCell(cell)) return ok(undefined);
  const content = contentOf(cell);
  const value = shownValue(content);
  if (!isPlain(content)) return refuse({ argument, kind: "not-a-text", value });
  return typeof value === "string" && CELL_ERROR.test(value)
    ? refuse({ argument, kind: "cell-error", value })
    : readPlain(value);
}

function isPlain(content: unknown): content is PlainValue {
  return ["string", "number", "boolean"].includes(typeof content);
}

/**
 * What a cell holds. Besides plain values Excel passes objects: cells with a data type carry the
 * plain value that they stand for as `basicValue`, errors their text as `basicValue` or `code`.
 */
function contentOf(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  if ("basicValue" in cell) return cell.basicValue;
  return "code" in cell ? cell.code : cell;
}

function numberOfText(text: string, unit: string | undefined): number | undefined {
  if (unit === "Jahre") return parseNumberText(text.replace(YEARS, ""));
  const percent = unit === undefined ? /^(.*\d)\s*%$/.exec(text.trim())?.[1] : undefined;
  if (percent === undefined) return parseNumberText(text);
  const number = parseNumberText(percent);
  return number === undefined ? undefined : number / 100;
}

function againstSign(
  number: number,
  argument: string,
  sign: Sign | undefined,
): Refused | undefined {
  if (number >= 0 || sign === undefined) return undefined;
  const kind = sign === "positive" ? "must-be-positive" : "must-not-be-negative";
  return refuse({ argument, kind, value: number });
}
