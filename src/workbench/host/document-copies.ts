/** A call of `getFileAsync`, `getSliceAsync` or `closeAsync`, its arguments under numbers. */
export type CopyCall = Readonly<Record<string, unknown>>;

/** Answer to such a call; `Error` is 0 where it worked. */
export type CopyAnswer = Readonly<Record<string, unknown>> & { readonly Error: number };

/** Places of arguments and results in the messages. */
const ask = { fileType: 0, handle: 2, sliceIndex: 3 };
const reply = { handle: 0, size: 1 };
const slice = { data: 0, size: 1 };
/** `Office.FileType.Compressed` as a number. */
const compressed = 1;
const errors = { typeNotSupported: 1009, notSaved: 5001, tooManyCopies: 11000, noSuchSlice: 11001 };
/** Excel keeps no more copies of a document at once. */
const mostCopies = 2;

/** Copies of the workbook that the add-in reads slice by slice: `document.getFileAsync`. */
export class DocumentCopies {
  readonly #write: () => Promise<Uint8Array>;
  readonly #open = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  #next = 1;

  /** @param write the workbook as an .xlsx file */
  constructor(write: () => Promise<Uint8Array>) {
    this.#write = write;
  }

  async open(call: CopyCall): Promise<CopyAnswer> {
    if (call[ask.fileType] !== compressed) return { Error: errors.typeNotSupported };
    if (this.#open.size >= mostCopies) return { Error: errors.tooManyCopies };
    const handle = this.#next++;
    // The place is taken while the file is being written.
    const copy = { bytes: new Uint8Array(), sliceSize: Number(call["1"]) };
    this.#open.set(handle, copy);
    try {
      const bytes = await this.#write();
      this.#open.set(handle, { ...copy, bytes });
      return { Error: 0, [reply.handle]: handle, [reply.size]: bytes.length };
    } catch {
      this.#open.delete(handle);
      return { Error: errors.notSaved };
    }
  }

  slice(call: CopyCall): CopyAnswer {
    const copy = this.#open.get(Number(call[ask.handle]));
    if (!copy) return { Error: errors.noSuchSlice };
    const first = Number(call[ask.sliceIndex]) * copy.sliceSize;
    const bytes = copy.bytes.subarray(first, first + copy.sliceSize);
    return { Error: 0, [slice.data]: [...bytes], [slice.size]: bytes.length };
  }

  close(call: CopyCall): CopyAnswer {
    this.#open.delete(Number(call[ask.handle]));
    return { Error: 0 };
  }
}
