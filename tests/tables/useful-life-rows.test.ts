import { readUsefulLives } from "../../src/tables/useful-life-rows";

const HEADER = ["Klasse", "Jahre"];

it("finds a class without regard to case and spelling", () => {
  const lookUp = readUsefulLives([HEADER, ["PC", 4], ["Büro-Möbel", 13]]);
  expect(lookUp("pc")).toEqual({ ok: true, value: 4 });
  expect(lookUp("BUEROMOEBEL")).toEqual({ ok: true, value: 13 });
});

it("leaves a class that it does not have to others", () => {
  expect(readUsefulLives([HEADER, ["PC", 4]])("SERVER")).toEqual({ ok: true, value: undefined });
});

it("finds a class beside a row that cannot be read", () => {
  expect(readUsefulLives([HEADER, ["SERVER", "fünf"], ["PC", 4]])("PC")).toMatchObject({
    value: 4,
  });
});

it("refuses a class that may stand in a row that cannot be read", () => {
  expect(readUsefulLives([HEADER, ["SERVER", "fünf"], ["PC", 4]])("SERVER")).toMatchObject({
    ok: false,
    refusal: { kind: "not-a-number", value: "fünf", place: { row: 2, column: "Jahre" } },
  });
});

it("refuses a class with two different lives", () => {
  expect(readUsefulLives([HEADER, ["PC", 4], ["pc", 3]])("PC")).toMatchObject({
    ok: false,
    refusal: { kind: "duplicate-key", value: "pc", place: { row: 3, column: "Klasse" } },
  });
});

it("does not mind a class that stands there twice with the same life", () => {
  expect(readUsefulLives([HEADER, ["PC", 4], ["PC", 4]])("PC")).toEqual({ ok: true, value: 4 });
});

describe("a table with a class and a word that belongs to it", () => {
  const lookUp = readUsefulLives([HEADER, ["NETZ", 5], ["Firewall", 7]]);

  it("gives each the life of its own row", () => {
    expect(lookUp("netz")).toEqual({ ok: true, value: 5 });
    expect(lookUp("FIREWALL")).toEqual({ ok: true, value: 7 });
  });

  it("gives the class's life to its other words", () => {
    expect(lookUp("Switch")).toEqual({ ok: true, value: 5 });
  });
});

it("finds a class by any of its words, unless they disagree", () => {
  expect(readUsefulLives([HEADER, ["Firewall", 7]])("NETZ")).toEqual({ ok: true, value: 7 });
  expect(readUsefulLives([HEADER, ["Firewall", 7], ["Switch", 5]])("NETZ")).toMatchObject({
    refusal: { kind: "duplicate-key", value: "Switch", place: { row: 3 } },
  });
});
