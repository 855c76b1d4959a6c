import fc from "fast-check";
import type {
  BookSnapshot,
  CellSnapshot,
  CellStyle,
  SheetSnapshot,
} from "../../../src/workbench/snapshot";
import { book, sheet } from "./books";

const color = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, "0").toUpperCase()}`);
const yes = fc.constant(true as const);
const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 });
const edge = fc.record({
  style: fc.constantFrom("thin", "medium", "thick", "dashed", "dotted", "double"),
  color,
});

/** Looks that say something: what equals the default is not told, and comes back so. */
const style: fc.Arbitrary<CellStyle> = fc
  .record(
    {
      bold: yes,
      italic: yes,
      underline: yes,
      strikethrough: yes,
      fontSize: fc.integer({ min: 12, max: 30 }),
      fontName: fc.constantFrom("Aptos", "Arial"),
      fontColor: color,
      fill: color,
      horizontal: fc.constantFrom("left", "center", "right"),
      vertical: fc.constantFrom("top", "middle", "bottom"),
      wrap: yes,
      indent: fc.integer({ min: 1, max: 5 }),
      border: fc
        .record({ top: edge, bottom: edge, left: edge, right: edge }, { requiredKeys: [] })
        .filter((border) => Object.keys(border).length > 0),
    },
    { requiredKeys: [] },
  )
  .filter((look) => Object.keys(look).length > 0);

const content = fc.oneof(
  fc.record({ value: fc.oneof(text, fc.boolean(), fc.integer()) }),
  fc.record({
    value: fc.oneof(text, fc.boolean(), fc.integer()),
    formula: fc.constantFrom(
      "=A1*2",
      '=IF(B1>0,"ja","nein")',
      "=AMT.AFA(A1,60,2026)",
      "=XLOOKUP(A1,B:B,C:C)",
      '=SUM($A$1:B2)&"[x]"',
    ),
  }),
  fc.record({
    value: fc.constantFrom("#N/A", "#VALUE!", "#DIV/0!"),
    error: yes,
    formula: fc.constant("=AMT.FEHLT(1)"),
  }),
);

const extras = fc.record(
  {
    format: fc.constantFrom("0.00%", '#,##0.00 "€"', "dd.mm.yyyy", "[Red]-0;0", "@"),
    style,
    note: text,
    hyperlink: fc.oneof(
      fc.record({ documentReference: fc.constant("Blatt!A1") }),
      fc.record({ address: fc.webUrl(), screenTip: text }),
    ),
  },
  { requiredKeys: [] },
);

const cell = fc
  .tuple(fc.nat(30), fc.nat(20), content, extras)
  .map(([row, column, value, more]): CellSnapshot => ({ row, column, ...value, ...more }));

const cells = fc
  .uniqueArray(cell, { selector: ({ row, column }) => row * 100 + column, maxLength: 12 })
  .map((list) => list.sort((a, b) => a.row - b.row || a.column - b.column));

const sizes = (name: "width" | "height") =>
  fc
    .uniqueArray(
      fc.record(
        { index: fc.nat(40), [name]: fc.integer({ min: 1, max: 300 }), hidden: yes },
        { requiredKeys: ["index", name] },
      ),
      { selector: ({ index }) => index, maxLength: 4 },
    )
    .map((list) => list.sort((a, b) => a.index - b.index));

const anySheet = fc
  .record(
    {
      visibility: fc.constantFrom("visible", "hidden", "veryHidden"),
      tabColor: color,
      showGridlines: fc.boolean(),
      zoom: fc.integer({ min: 50, max: 99 }),
      isProtected: yes,
      frozen: fc.record({ rows: fc.nat(3), columns: fc.nat(3) }),
      cells,
      columns: sizes("width"),
      rows: sizes("height"),
    },
    { requiredKeys: [] },
  )
  .map((content) => content as Partial<SheetSnapshot>);

/** What JSON can hold: fast-check's own values have a minus before zero, which JSON has not. */
const jsonValue = fc.json().map((text): unknown => JSON.parse(text));

/** A small workbook; the first sheet can be seen, as Excel demands. */
export const anyBook: fc.Arbitrary<BookSnapshot> = fc
  .tuple(
    fc.array(anySheet, { minLength: 1, maxLength: 2 }),
    fc.dictionary(
      fc.constantFrom("author", "title", "subject"),
      text.filter((t) => t.trim() === t),
    ),
    fc.dictionary(fc.string(), jsonValue, { maxKeys: 3 }),
  )
  .map(([contents, properties, settings]) =>
    book(
      contents.map((content, index) =>
        sheet(index === 0 ? "Blatt" : "Zweites Blatt", {
          ...content,
          ...(index === 0 && { visibility: "visible" as const }),
        }),
      ),
      { settings, ...(Object.keys(properties).length > 0 && { properties }) },
    ),
  );
