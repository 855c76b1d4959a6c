import fc from "fast-check";
import {
  areaAddress,
  areaOf,
  columnPixels,
  characters,
  columnPosition,
  leftOf,
  rowPosition,
  topOf,
} from "../../../src/workbench/file/geometry";

describe("geometry", () => {
  it("gives an area the address of its corners and back", () => {
    const size = fc.integer({ min: 1, max: 500 });
    const start = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(start, start, size, size, (row, column, rows, columns) => {
        const area = { row, column, rows, columns };
        expect(areaOf(areaAddress(area))).toEqual(area);
      }),
    );
  });

  it("keeps the pixels of a column's width", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1785 }), (pixels) => {
        expect(columnPixels(characters(pixels))).toBe(pixels);
      }),
    );
  });

  it("finds the cell below a point and back, whatever the sizes", () => {
    const sizes = fc.array(fc.tuple(fc.nat(30), fc.integer({ min: 0, max: 300 })));
    fc.assert(
      fc.property(fc.nat(4000), sizes, (quarterPoints, entries) => {
        const distance = quarterPoints / 4;
        const widths = { usual: 64, own: new Map(entries) };
        expect(leftOf(columnPosition(distance, widths), widths)).toBe(distance);
        expect(topOf(rowPosition(distance, widths), widths)).toBe(distance);
      }),
    );
  });
});
