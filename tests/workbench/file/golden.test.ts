import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { checkPackage } from "../../../src/workbench/file/check/check-package";
import { partText, unpack } from "../../../src/workbench/file/package";
import { writeXlsx } from "../../../src/workbench/file/write";
import type { BookSnapshot, SheetSnapshot } from "../../../src/workbench/snapshot";
import { book, sheet } from "./books";

const folder = join(__dirname, "../../golden/xlsx");
const cases = readdirSync(folder);

/** What a case says of a workbook; what it leaves out is as in an empty one. */
interface GoldenBook extends Partial<Omit<BookSnapshot, "sheets">> {
  readonly sheets: readonly (Partial<SheetSnapshot> & { readonly name: string })[];
}

/** Parts of a case as paths within the package. */
function partsOf(name: string): string[] {
  const parts = join(folder, name, "parts");
  if (!existsSync(parts)) return [];
  return readdirSync(parts, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(parts, join(entry.parentPath, entry.name)));
}

function readBook(name: string): BookSnapshot {
  const text = readFileSync(join(folder, name, "book.json"), "utf8");
  const { sheets, ...rest } = JSON.parse(text) as GoldenBook;
  return book(
    sheets.map((content) => sheet(content.name, content)),
    rest,
  );
}

/** White space between elements says nothing. */
function normalized(xml: string): string {
  return xml.replace(/>\s+</g, "><").trim();
}

it("has cases", () => {
  expect(cases.length).toBeGreaterThan(0);
});

describe.each(cases)("the written file of %s", (name) => {
  it("has parts to compare", () => {
    expect(partsOf(name)).not.toEqual([]);
  });

  it("is sound", async () => {
    expect(await checkPackage(await writeXlsx(readBook(name)))).toEqual([]);
  });

  it.each(partsOf(name))("has the golden part %s", async (path) => {
    const parts = await unpack(await writeXlsx(readBook(name)));
    const golden = readFileSync(join(folder, name, "parts", path), "utf8");
    expect(normalized(partText(parts, path))).toBe(normalized(golden));
  });
});
