import { ok, refusalClass, refuse, refusedAs, type Refusal } from "../../src/core/result";

const refusal: Refusal = { kind: "not-a-number", argument: "lifeYears", value: "drei" };

it("tells a value from a refusal", () => {
  expect(ok(3)).toEqual({ ok: true, value: 3 });
  expect(refuse(refusal)).toEqual({ ok: false, refusal });
});

it("renames a refusal for the user and keeps what was wrong", () => {
  const place = { table: "Anlagen", row: 7, column: "Nutzungsdauer" };
  expect(refusedAs(refusal, "nutzungsdauer")).toEqual({
    kind: "not-a-number",
    argument: "nutzungsdauer",
    value: "drei",
  });
  expect(refusedAs(refusal, "Nutzungsdauer", place)).toMatchObject({ value: "drei", place });
});

it.each([
  ["a key that is not in a table", "unknown-key", "not-available"],
  ["a date before the first rule", "no-rule-in-force", "not-available"],
  ["an unusable argument", "not-a-number", "invalid-value"],
  ["a word that is not in a fixed list", "not-one-of", "invalid-value"],
] as const)("%s is %s: %s", (_, kind, expected) => {
  expect(refusalClass(kind)).toBe(expected);
});
