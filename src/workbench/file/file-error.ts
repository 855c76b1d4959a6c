/**
 * A workbook cannot be written to or read from a file. The message names place, value and what
 * is allowed, in German first and in English.
 */
export class FileError extends Error {
  constructor(
    readonly german: string,
    readonly english: string,
  ) {
    super(`${german} / ${english}`);
    this.name = "FileError";
  }
}
