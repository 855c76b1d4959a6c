import jestConfig from "./jest.config.mjs";

const [unit] = jestConfig.projects;

/**
 * Parts of the finance, each with the tests that have to notice a change in it: its own. Tests of
 * other parts and of the laws of many random draws would notice some more, but take many times as
 * long.
 *
 * @type {Readonly<Record<string, { mutate: readonly string[]; tests: readonly string[] }>>}
 */
export const parts = {
  base: { mutate: ["src/core/*.ts"], tests: ["tests/core/*.test.ts"] },
  ...Object.fromEntries(
    ["allocation", "budget", "contracts", "depreciation", "rules", "scenarios", "staff"].map(
      (topic) => [
        topic,
        { mutate: [`src/core/${topic}/*.ts`], tests: [`tests/core/${topic}/*.test.ts`] },
      ],
    ),
  ),
  appraisal: {
    mutate: ["src/core/appraisal/!(simulation|pert|portable-power).ts"],
    tests: ["tests/core/appraisal/!(simulation*|pert|portable-power).test.ts"],
  },
  chance: {
    mutate: ["src/core/appraisal/@(simulation|pert|portable-power).ts"],
    tests: ["tests/core/appraisal/@(simulation|pert|portable-power).test.ts"],
  },
};

const { MUTATED_PART = "base" } = process.env;
const part = parts[MUTATED_PART];
if (!part) throw new RangeError(`${MUTATED_PART} is none of ${Object.keys(parts).join(", ")}`);

/** Mutation testing of one part; scripts/mutation.ts runs them all and adds up. */
export default {
  mutate: [...part.mutate],
  // A text in core is one of a type's few words, so that the compiler notices, or a source.
  mutator: { excludedMutations: ["StringLiteral"] },
  testRunner: "jest",
  jest: {
    projectType: "custom",
    config: {
      ...unit,
      testMatch: part.tests.map((tests) => `<rootDir>/${tests}`),
      setupFiles: [...unit.setupFiles, "<rootDir>/scripts/short-properties.cjs"],
    },
  },
  coverageAnalysis: "perTest",
  // Constants of a module are tables of law, which their own tests compare with the sources.
  ignoreStatic: true,
  reporters: ["json", "html"],
  jsonReporter: { fileName: `build/mutation/${MUTATED_PART}.json` },
  htmlReporter: { fileName: `build/mutation/${MUTATED_PART}.html` },
  tempDirName: `build/mutation/sandbox-${MUTATED_PART}`,
  ignorePatterns: ["/*", "!/src", "!/tests", "!/scripts", "!/assets", "!/*.json", "!/*.mjs"],
  // Long, so that a mutant that is merely slow on a busy machine does not count as noticed.
  timeoutMS: 30_000,
  concurrency: 2,
};
