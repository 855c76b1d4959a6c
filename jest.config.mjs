const transform = {
  "^.+\\.(ts|tsx|js|mjs)$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

const common = {
  testEnvironment: "node",
  transform,
  // Copies of the project that mutation testing leaves when it is stopped.
  modulePathIgnorePatterns: ["<rootDir>/build/"],
  // Packages that come as ES modules only.
  transformIgnorePatterns: [
    "/node_modules/(?!@asamuzakjp/|@ironcalc/|@csstools/|@exodus/|entities/|marked/|parse5/)",
  ],
};

/**
 * `unit` needs nothing; `browser` drives the built add-in in a real Chromium. The tests in
 * tests/twin run in both.
 */
export default {
  // Both cores of a small machine: half of the time is waiting for a browser or for calculations.
  maxWorkers: "100%",
  // A browser on a busy machine may take long for a single step.
  testTimeout: 60_000,
  reporters: ["default", "<rootDir>/scripts/closing-line-reporter.cjs"],
  projects: [
    {
      ...common,
      displayName: "unit",
      setupFiles: ["<rootDir>/scripts/properties.cjs"],
      testMatch: ["<rootDir>/tests/**/*.test.ts?(x)"],
      testPathIgnorePatterns: ["<rootDir>/tests/browser/"],
    },
    {
      ...common,
      displayName: "browser",
      testMatch: ["<rootDir>/tests/{browser,twin}/**/*.test.ts"],
      globals: { WORKBENCH_IN: "browser" },
    },
  ],
};
