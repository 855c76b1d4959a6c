import { formulaCalls, referencesIn } from "../../../src/workbook/explain/formula-calls";

const names = (formula: string) => formulaCalls(formula).map(({ name }) => name);

describe("calls of the add-in in a formula", () => {
  it.each([
    ["a formula that is one call", "=AMT.AFA(1,2,3,4)", ["AFA"]],
    ["small letters", "=amt.afa(1,2,3,4)", ["AFA"]],
    ["a file opened without the add-in", "=_xldudf_AMT_AFA(1,2,3,4)", ["AFA"]],
    ["inside of another function", "=ROUND(AMT.AFA(1,2,3,4),0)", ["AFA"]],
    ["an outer one before an inner one", "=AMT.UMLAGE(AMT.AFA(1,2,3,4),A1:A3)", ["UMLAGE", "AFA"]],
    ["in a name of LET", "=LET(x,AMT.AFA(1,2,3,4),x*2)", ["AFA"]],
    ["not in a text", '="AMT.AFA(1)"', []],
    ["not another function", "=SUM(A1:A3)", []],
    ["not what cannot be read", "=AMT.AFA(", []],
  ])("are found: %s", (_, formula, expected) => {
    expect(names(formula)).toEqual(expected);
  });

  it.each([
    ["=AMT.AFA(1,2,3,4)", true],
    ["=@AMT.AFA(1,2,3,4)", true],
    ["=AMT.AFA(1,2,3,4)/2", false],
  ])("%s is nothing but the call: %s", (formula, isWhole) => {
    expect(formulaCalls(formula)[0]?.isWhole).toBe(isWhole);
  });

  it("tell the names that a formula gives itself, which are no names of the workbook", () => {
    const [call] = formulaCalls("=LET(Zins,0.02,AMT.KAPITALWERT(B4#,Zins))");
    expect(call?.ownNames).toEqual(new Set(["zins"]));
  });

  it("name the references of an argument once, spills with their sign", () => {
    const [call] = formulaCalls("=AMT.AFA([@Wert]+[@Wert],B4#,Anlagen[#All],Jahr+1)");
    expect(call?.arguments.map(referencesIn)).toEqual([
      ["[@Wert]"],
      ["B4#"],
      ["Anlagen[#All]"],
      ["Jahr"],
    ]);
  });
});
