import { readAccountNames } from "../../src/tables/account-names";

const HEADER = ["Konto", "Bezeichnung", "geprüft"];
const read = (...rows: unknown[][]) => readAccountNames([HEADER, ...rows]);

it("reads names by account, whether the account is a number or a text", () => {
  const { names, refusals } = read([5624, "Lizenzen", "ja"], ["01", "Software", "vielleicht"]);
  expect(refusals).toEqual([]);
  expect([...names]).toEqual([
    ["5624", "Lizenzen"],
    ["01", "Software"],
  ]);
});

it("passes over accounts without a name", () => {
  expect(read([5624, ""]).names.size).toBe(0);
});

it("refuses an account with two names, but not with the same one twice", () => {
  expect(read([5624, "A"], [5624, "A"]).refusals).toEqual([]);
  expect(read([5624, "A"], [5624, "B"]).refusals).toMatchObject([
    { kind: "duplicate-key", value: "5624", place: { table: "Konten", row: 3 } },
  ]);
});
