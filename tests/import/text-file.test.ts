import fc from "fast-check";
import { binaryFormat, readTextFile } from "../../src/import/text-file";

const SENTENCE = "Gerät;Kaufpreis\nAußenstelle – Büro;1.181,47 €\n";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf16 = (text: string, order: "le" | "be"): Uint8Array => {
  const units = Buffer.from(text, "utf16le");
  return Uint8Array.from(order === "le" ? units : units.swap16());
};
const windows1252 = (text: string): Uint8Array =>
  Uint8Array.from(text, (sign) => ({ "€": 0x80, "–": 0x96 })[sign] ?? sign.charCodeAt(0));
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(Buffer.concat(parts));

describe("the encoding is found without being told", () => {
  it.each([
    ["UTF-8 with its mark", joined(bytes(0xef, 0xbb, 0xbf), Buffer.from(SENTENCE)), "utf-8", true],
    ["UTF-8 without a mark", Buffer.from(SENTENCE), "utf-8", false],
    [
      "UTF-16 little endian with its mark",
      joined(bytes(0xff, 0xfe), utf16(SENTENCE, "le")),
      "utf-16le",
      true,
    ],
    [
      "UTF-16 big endian with its mark",
      joined(bytes(0xfe, 0xff), utf16(SENTENCE, "be")),
      "utf-16be",
      true,
    ],
    ["UTF-16 little endian by its NULs", utf16(SENTENCE, "le"), "utf-16le", false],
    ["UTF-16 big endian by its NULs", utf16(SENTENCE, "be"), "utf-16be", false],
    ["Windows-1252 as what is left", windows1252(SENTENCE), "windows-1252", false],
  ] as const)("%s", (_, file, encoding, byteOrderMark) => {
    expect(readTextFile(file)).toEqual({ text: SENTENCE, encoding, byteOrderMark });
  });

  it("takes plain ASCII for UTF-8", () => {
    expect(readTextFile(Buffer.from("Nr;Gerät".replace("ä", "ae"))).encoding).toBe("utf-8");
  });

  it("reads an empty file as empty text", () => {
    expect(readTextFile(bytes())).toEqual({ text: "", encoding: "utf-8", byteOrderMark: false });
  });
});

describe("files that are no text are recognised", () => {
  it.each([
    ["a workbook (.xlsx)", bytes(0x50, 0x4b, 3, 4, 0, 0), "zip"],
    ["an old workbook (.xls)", bytes(0xd0, 0xcf, 0x11, 0xe0, 0, 0), "old-excel"],
    ["a PDF", Buffer.from("%PDF-1.7"), "pdf"],
    ["anything else with NUL bytes", bytes(1, 2, 0, 0, 0, 5, 6, 7), "other"],
    ["but not text", windows1252(SENTENCE), undefined],
    ["nor UTF-16 without a mark", utf16(SENTENCE, "be"), undefined],
  ] as const)("%s", (_, file, format) => {
    expect(binaryFormat(file)).toBe(format);
  });
});

it("decodes whatever bytes it is given without throwing", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (file) => {
      expect(typeof readTextFile(file).text).toBe("string");
    }),
  );
});
