import { JURISDICTIONS, readJurisdiction } from "../../../src/core/rules/jurisdiction";

it.each(JURISDICTIONS.map((jurisdiction) => [jurisdiction]))("reads its own name: %s", (name) => {
  expect(readJurisdiction(name)).toEqual({ ok: true, value: name });
});

it.each([
  ["case", "mv", "MV"],
  ["case", "ESTG", "EStG"],
  ["blanks around", " MV ", "MV"],
  ["hyphens", "M-V", "MV"],
  ["names of states", "Mecklenburg-Vorpommern", "MV"],
  ["names of states", "Schleswig-Holstein", "SH"],
  ["common abbreviations", "NRW", "NW"],
])("understands %s: %j", (_, text, expected) => {
  expect(readJurisdiction(text)).toEqual({ ok: true, value: expected });
});

it.each([["Bayern"], ["HGB"], [""]])("refuses %j and says what there is", (text) => {
  expect(readJurisdiction(text)).toEqual({
    ok: false,
    refusal: {
      kind: "not-one-of",
      argument: "jurisdiction",
      value: text,
      allowed: ["MV", "RLP", "NW", "NI", "BB", "SH", "EStG"],
    },
  });
});
