import fc from "fast-check";
import germanFunctionNames from "../../../src/workbench/locale/function-names.de.json";
import { fromLocalFormula, toLocalFormula } from "../../../src/workbench/locale/formula";

const column = fc
  .string({ minLength: 1, maxLength: 8, unit: fc.constantFrom(...Array.from("aÄ 1.,;:'#@[]€")) })
  .map((name) => name.replace(/['#@[\]]/g, "'$&"));
const item = fc.constantFrom("All", "Data", "Headers", "Totals", "This Row");
const leaf = fc.oneof(
  fc.nat({ max: 1e6 }).map((cents) => (cents / 100).toString()),
  fc.constantFrom("A1", "$B$2:C3", "A:A", "1:1", "Übersicht!A1", "'a;b, 1.5'!C4", "A1#", "TRUE"),
  fc.constantFrom("#N/A", "#VALUE!", "#SPILL!", "Kalkulationszins", "43.67%", "{1,2.5;-3,#N/A}"),
  fc.string({ maxLength: 8 }).map((text) => `"${text.replaceAll('"', '""')}"`),
  item.map((word) => `Anlagen[#${word}]`),
  fc.tuple(item, column).map(([word, name]) => `Anlagen[[#${word}],[${name}]]`),
  column.map((name) => `[@[${name}]]`),
);
const functionName = fc.constantFrom(...Object.keys(germanFunctionNames), "AMT.AFA", "AMT.UMLAGE");
const { expression } = fc.letrec<{ expression: string; call: string; sum: string }>((tie) => ({
  expression: fc.oneof({ depthSize: "small" }, leaf, tie("call"), tie("sum")),
  call: fc
    .tuple(functionName, fc.array(tie("expression"), { maxLength: 4 }))
    .map(([name, parts]) => `${name}(${parts.join(",")})`),
  sum: fc.tuple(tie("expression"), tie("expression")).map(([a, b]) => `(${a} + ${b})`),
}));

it("comes back from German as it was", () => {
  fc.assert(
    fc.property(expression, (body) => {
      const formula = `=${body}`;
      expect(fromLocalFormula(toLocalFormula(formula, "de-DE"), "de-DE")).toBe(formula);
    }),
    { numRuns: 2000 },
  );
});

it("gives every function one name in each language", () => {
  const names = Object.entries(germanFunctionNames);
  expect(names.length).toBeGreaterThan(400);
  expect(new Set(names.map(([, german]) => german)).size).toBe(names.length);
  for (const [english, german] of names) {
    expect(toLocalFormula(`=${english}(1)`, "de-DE")).toBe(`=${german}(1)`);
    expect(fromLocalFormula(`=${german}(1)`, "de-DE")).toBe(`=${english}(1)`);
  }
});
