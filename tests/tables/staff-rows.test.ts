import { january, monthIndex } from "../../src/core/calendar";
import { numberOf } from "../../src/core/fraction";
import { postOfRow, readStaff, type StaffRow } from "../../src/tables/staff-rows";
import { demoTable } from "../functions/demo-tables";

const HEADER = [
  "Entgeltgruppe",
  "Stufe",
  "VZÄ",
  "IT-Anteil",
  "IT-fähig",
  "Beginn",
  "Ende",
  "Zuschlag",
];

function row(...line: unknown[]): StaffRow {
  const [found] = readStaff([HEADER, line]).rows;
  if (found === undefined) throw new Error("refused");
  return found;
}

it("reads the staff of the demo", () => {
  const { rows, refusals } = readStaff(demoTable("personal"));
  expect(refusals).toEqual([]);
  expect(rows.map(({ values }) => [values.group, values.step, values.area])).toEqual([
    ["E9b", 4, "Server"],
    ["E8", 5, "Arbeitsplatz"],
    ["E8", 3, "Arbeitsplatz"],
  ]);
});

it("fills a post from ever until for ever where nothing is said", () => {
  expect(row("E9b", 4, 1, 0.1).filled).toEqual({ first: january(1900) });
  expect(row("E9b", 4, 1, 0.1, "", "15.03.2026", "02.05.2027").filled).toEqual({
    first: monthIndex(2026, 3),
    last: monthIndex(2027, 5),
  });
});

it("makes a post of the part that works for IT", () => {
  const post = postOfRow(row("EG 9b", 4, 0.5, 0.3), {});
  expect(post).toMatchObject({ ok: true, value: { grade: { group: "E9b", step: 4 } } });
  expect(post.ok && numberOf(post.value.share)).toBe(0.15);
});

it("takes surcharge and rise from the assumptions where the row says nothing", () => {
  const assumptions = { surcharge: 0.21, rise: 0.03 };
  const given = postOfRow(row("E9b", 4, 1, 0.1, "", "", "", 0.3), assumptions);
  const empty = postOfRow(row("E9b", 4, 1, 0.1), assumptions);
  const neither = postOfRow(row("E9b", 4, 1, 0.1), {});
  const factors = [given, empty, neither].map(
    (post) => post.ok && [numberOf(post.value.surchargeFactor), numberOf(post.value.riseFactor)],
  );
  expect(factors).toEqual([
    [1.3, 1.03],
    [1.21, 1.03],
    [1.28, 1.025],
  ]);
});

it.each([
  ["group", ["A11", 4], "Entgeltgruppe"],
  ["step", ["E9b", 9], "Stufe"],
])("refuses the cost of an unknown %s at its place, not its hours", (_, [group, step], column) => {
  expect(postOfRow(row(group, step, 1, 0.1), {})).toMatchObject({
    refusal: { kind: "unknown-key", place: { table: "Personal", row: 2, column } },
  });
});

it("refuses an impossible assumption without a place", () => {
  const post = postOfRow(row("E9b", 4, 1, 0.1), { surcharge: 28 });
  expect(post).toMatchObject({ refusal: { kind: "out-of-range", argument: "surcharge" } });
  expect(post.ok || post.refusal.place).toBeUndefined();
});

it.each([
  ["VZÄ", ["E9b", 4, 1001, 0.1]],
  ["IT-Anteil", ["E9b", 4, 1, 10]],
  ["IT-fähig", ["E9b", 4, 1, 0.1, 15]],
  ["Zuschlag", ["E9b", 4, 1, 0.1, 0.2, "", "", 28]],
])("refuses a %s outside its limits", (column, line) => {
  expect(readStaff([HEADER, line])).toMatchObject({
    rows: [],
    refusals: [{ kind: "out-of-range", place: { table: "Personal", row: 2, column } }],
  });
});

it("refuses a post that ends before it begins", () => {
  const line = ["E9b", 4, 1, 0.1, 0.2, "01.06.2027", "31.05.2027"];
  expect(readStaff([HEADER, line]).refusals).toMatchObject([
    { kind: "before-start", place: { column: "Ende" } },
  ]);
});
