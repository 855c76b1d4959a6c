import fc from "fast-check";
import { readXlsx } from "../../../src/workbench/file/read";
import { writeXlsx } from "../../../src/workbench/file/write";
import { anyBook } from "./any-book";

it("a small workbook, whatever it holds, is the same after it was written and read", async () => {
  await fc.assert(
    fc.asyncProperty(anyBook, async (book) => {
      expect(await readXlsx(await writeXlsx(book))).toEqual({ snapshot: book, warnings: [] });
    }),
    { numRuns: 20 },
  );
});
