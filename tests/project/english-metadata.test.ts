import { englishMetadata } from "../../scripts/webpack/english-metadata";

const german = {
  functions: [
    {
      id: "AFA",
      name: "AFA",
      description: "Abschreibung eines Jahres",
      parameters: [{ name: "jahr", description: "Haushaltsjahr", type: "any", optional: true }],
    },
  ],
};
const texts = {
  AFA: {
    description: "Depreciation of a year",
    parameters: { jahr: { name: "year", description: "Budget year" } },
  },
};

it("lays English texts over the German metadata and leaves the rest", () => {
  expect(englishMetadata(german, texts)).toEqual({
    metadata: {
      functions: [
        {
          id: "AFA",
          name: "AFA",
          description: "Depreciation of a year",
          parameters: [{ name: "year", description: "Budget year", type: "any", optional: true }],
        },
      ],
    },
    problems: [],
  });
});

it.each([
  ["a function without a text", {}, "AFA has no English description."],
  [
    "a parameter without a text",
    { AFA: { description: "Depreciation" } },
    "AFA, parameter jahr, has no English description.",
  ],
  [
    "a text for a parameter that is not there",
    { AFA: { ...texts.AFA, parameters: { ...texts.AFA.parameters, yahr: {} } } },
    "AFA has no parameter yahr; it has jahr.",
  ],
  [
    "a text for a function that is not there",
    { ...texts, AFFA: texts.AFA },
    "AFFA is not a custom function; there are AFA.",
  ],
])("names %s", (_, incomplete, sentence) => {
  expect(englishMetadata(german, incomplete).problems).toContain(sentence);
});
