/** Encodings that office programs write and that this add-in reads. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** A file's text and how its bytes were understood. */
export interface TextFile {
  /** Content without byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** Whether the file said its encoding itself (DE: Byte-Reihenfolge-Marke). */
  readonly byteOrderMark: boolean;
}

/**
 * File formats that are no text, told by their first bytes. `zip` may be a workbook (.xlsx);
 * `old-excel` is one of before 2007 (.xls) or one with a password.
 */
export type BinaryFormat = "zip" | "old-excel" | "pdf" | "other";

const SAMPLE_BYTES = 8192;
/** Latin text in UTF-16 has a NUL in nearly every other byte, and nearly none in the ones between. */
const NUL_SHARE_OF_UTF16 = 0.4;
const NUL_SHARE_BETWEEN = 0.05;

const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

const SIGNATURES: readonly (readonly [BinaryFormat, readonly number[]])[] = [
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["old-excel", [0xd0, 0xcf, 0x11, 0xe0]],
  ["pdf", [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** What Windows-1252 has in 0x80 … 0x9F; the five bytes that it leaves open stand for themselves. */
const WINDOWS_1252_FROM_80 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Decodes a text file whose encoding nobody told (DE: Zeichensatz).
 *
 * In this order: byte order mark; the NUL pattern of UTF-16; valid UTF-8; else Windows-1252, which
 * is what Excel's "CSV (Trennzeichen-getrennt)" writes in Germany. UTF-8 is decoded strictly because
 * umlauts in Windows-1252 are practically never valid UTF-8. Never throws.
 */
export function readTextFile(bytes: Uint8Array): TextFile {
  const marked = MARKS.find(([, mark]) => startsWith(bytes, mark));
  if (marked !== undefined) {
    const [encoding, mark] = marked;
    return { ...decode(bytes.subarray(mark.length), encoding), byteOrderMark: true };
  }
  return { ...decode(bytes, unmarkedEncoding(bytes)), byteOrderMark: false };
}

/**
 * Recognises a file that is no text, so that the reader can be told what to do instead of seeing
 * letter salad.
 *
 * @returns the format, or nothing where the bytes may well be text
 */
export function binaryFormat(bytes: Uint8Array): BinaryFormat | undefined {
  const known = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (known !== undefined) return known[0];
  if (MARKS.some(([, mark]) => startsWith(bytes, mark))) return undefined;
  if (utf16Order(bytes) !== undefined) return undefined;
  return bytes.subarray(0, SAMPLE_BYTES).includes(0) ? "other" : undefined;
}

function unmarkedEncoding(bytes: Uint8Array): Encoding {
  return utf16Order(bytes) ?? "utf-8";
}

function utf16Order(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE_BYTES) / 2);
  if (pairs === 0) return undefined;
  let evenNuls = 0;
  let oddNuls = 0;
  for (let at = 0; at < pairs * 2; at += 2) {
    if (bytes[at] === 0) evenNuls++;
    if (bytes[at + 1] === 0) oddNuls++;
  }
  const isNulShare = (nuls: number, others: number): boolean =>
    nuls / pairs > NUL_SHARE_OF_UTF16 && others / pairs < NUL_SHARE_BETWEEN;
  if (isNulShare(oddNuls, evenNuls)) return "utf-16le";
  return isNulShare(evenNuls, oddNuls) ? "utf-16be" : undefined;
}

function decode(bytes: Uint8Array, encoding: Encoding): Pick<TextFile, "text" | "encoding"> {
  if (encoding !== "utf-8") {
    return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding };
  }
  try {
    return {
      text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes),
      encoding,
    };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: "windows-1252" };
  }
}

/** Some versions of Node.js (20.20 among them) decode Windows-1252 as Latin-1, which has no `€`. */
function decodeWindows1252(bytes: Uint8Array): string {
  const decoded = new TextDecoder("windows-1252").decode(bytes);
  return decoded.replace(
    /[\u0080-\u009f]/gu,
    (control) => WINDOWS_1252_FROM_80[control.charCodeAt(0) - 0x80] ?? control,
  );
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
