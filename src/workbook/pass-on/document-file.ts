import { stopIfAborted } from "../stop-if-aborted";

/** Bytes of one slice: Excel hands over at most 4 MB at once. */
const SLICE_SIZE = 4_194_304;

/**
 * The open workbook as Excel would save it now, read slice by slice.
 *
 * @throws {RefusedError} `cancelled`, between two slices
 * @throws Error in Office's own words where it does not hand the file over
 */
export async function readDocumentFile(signal?: AbortSignal): Promise<Uint8Array> {
  const file = await settled<Office.File>((done) => {
    Office.context.document.getFileAsync(
      Office.FileType.Compressed,
      { sliceSize: SLICE_SIZE },
      done,
    );
  });
  try {
    const bytes = new Uint8Array(file.size);
    let position = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      stopIfAborted(signal);
      const slice = await settled<Office.Slice>((done) => {
        file.getSliceAsync(index, done);
      });
      bytes.set(slice.data as ArrayLike<number>, position);
      position += slice.size;
    }
    return bytes;
  } finally {
    // Excel keeps no more than two copies open at once.
    file.closeAsync();
  }
}

function settled<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(Object.assign(new Error(error.message), { code: String(error.code) }));
    });
  });
}
