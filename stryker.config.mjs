import jestConfig from "./jest.config.mjs";

const [unit] = jestConfig.projects;

/**
 * Mutation testing of the finance: changes src/core in small ways and looks whether a test notices.
 * `npm run mutation`, or for a part of it `npm run mutation -- --mutate 'src/core/money.ts'`.
 * It keeps what it knows in build/mutation, so that the next run only tries what has changed.
 */
export default {
  mutate: ["src/core/**/*.ts"],
  // A text in core is one of a type's few words, so that the compiler notices, or a source.
  mutator: { excludedMutations: ["StringLiteral"] },
  testRunner: "jest",
  jest: {
    projectType: "custom",
    config: {
      ...unit,
      testMatch: ["<rootDir>/tests/core/**/*.test.ts"],
      setupFiles: ["<rootDir>/scripts/short-properties.cjs"],
    },
  },
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  incremental: true,
  incrementalFile: "build/mutation/incremental.json",
  reporters: ["clear-text", "progress", "html"],
  htmlReporter: { fileName: "build/mutation/index.html" },
  clearTextReporter: { allowColor: false, logTests: false },
  thresholds: { high: 95, low: 90, break: 85 },
  tempDirName: "build/mutation/sandbox",
  ignorePatterns: ["/*", "!/src", "!/tests", "!/scripts", "!/assets", "!/*.json", "!/*.mjs"],
  // Mutants that never end are common where tests go through years.
  timeoutMS: 2500,
  concurrency: 2,
};
