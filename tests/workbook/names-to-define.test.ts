import { namesToDefine } from "../../src/workbook/set-up/names-to-define";
import { ASSUMPTION_COMMENT } from "../../src/workbook/writer/own-comment";

const ROWS = {
  wanted: ["Haushaltsjahr", "Planungsjahre"],
  keys: ["Haushaltsjahr", "Planungsjahre"],
  sheet: "Annahmen (IT)",
  firstRow: 4,
  column: 1,
};

const name = (formula: string, comment = ASSUMPTION_COMMENT) => ({
  name: "Haushaltsjahr",
  formula,
  comment,
  isRange: true,
});
const OTHER = {
  name: "planungsjahre",
  formula: "='Annahmen (IT)'!$B$6",
  comment: ASSUMPTION_COMMENT,
  isRange: true,
};

it.each([
  ["one that is missing is defined", [OTHER], [{ name: "Haushaltsjahr", row: 0, exists: false }]],
  ["one that stands for its row stays", [name("='Annahmen (IT)'!$B$5"), OTHER], []],
  [
    "one that stands for another row, after sorting, is put right",
    [name("='Annahmen (IT)'!$B$6"), OTHER],
    [{ name: "Haushaltsjahr", row: 0, exists: true }],
  ],
  [
    "one whose cell was deleted is put right",
    [name("=#REF!"), OTHER],
    [{ name: "Haushaltsjahr", row: 0, exists: true }],
  ],
  ["one that a person pointed elsewhere stays", [name("=Tabelle1!$C$9"), OTHER], []],
  ["one that a person made stays", [name("=#REF!", "eigener Name"), OTHER], []],
])("of the defined names, %s", (_, found, expected) => {
  expect(namesToDefine({ ...ROWS, found })).toEqual(expected);
});

it("a name without a row is not defined", () => {
  expect(namesToDefine({ ...ROWS, keys: ["Planungsjahre"], found: [OTHER] })).toEqual([]);
});
