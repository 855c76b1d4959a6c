import { columnPositions } from "../../../src/workbook/model/model-table";

const header = ["Szenario", "Bereich", "ab"];

it("the columns of a header are looked for once, as every look at a field asks for them", () => {
  expect(columnPositions("Uebernahme", header)).toBe(columnPositions("Uebernahme", header));
});

it("tables with the same header keep their own columns apart", () => {
  expect(columnPositions("Uebernahme", header).get("from")).toBe(2);
  expect(columnPositions("Positionen", header).get("from")).toBeUndefined();
  expect(columnPositions("Uebernahme", header).get("from")).toBe(2);
});
