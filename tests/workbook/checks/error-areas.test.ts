import { errorAreas } from "../../../src/workbook/checks/error-areas";

const AT_A1 = { row: 0, column: 0 };

describe("errorAreas", () => {
  it("tells a column of one error as one area, and another error apart", () => {
    const values = [["#NAME?"], ["#NAME?"], ["#VALUE!"], [1], ["#NAME?"]];
    expect(errorAreas(values, { row: 4, column: 2 })).toEqual([
      { address: "C5:C6", error: "#NAME?" },
      { address: "C7", error: "#VALUE!" },
      { address: "C9", error: "#NAME?" },
    ]);
  });

  it("joins columns only where their errors stand in the same rows", () => {
    const values = [
      ["#REF!", "#REF!", ""],
      ["#REF!", "#REF!", "#REF!"],
    ];
    expect(errorAreas(values, AT_A1).map(({ address }) => address)).toEqual(["A1:B2", "C2"]);
  });

  it("leaves values, texts about errors and what is being calculated alone", () => {
    expect(errorAreas([[0, true, "", "siehe #NV", "#BUSY!", "#GETTING_DATA"]], AT_A1)).toEqual([]);
  });

  it("finds nothing where there is nothing", () => {
    expect(errorAreas([], AT_A1)).toEqual([]);
  });
});
