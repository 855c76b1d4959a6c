// @ts-check

/** A jest reporter whose last line says in one glance, also to a machine, how the tests went. */
class ClosingLineReporter {
  /**
   * @param {unknown} _contexts
   * @param {{ numPassedTests: number, numFailedTests: number, numRuntimeErrorTestSuites: number }} results a suite that could not run counts as one failed test
   */
  onRunComplete(_contexts, results) {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = results;
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    // Jest's own summary is written after all reporters, so the line waits for the end of the process.
    process.once("exit", () => {
      process.stdout.write(`${numPassedTests} passed, ${failed} failed\n`);
    });
  }
}

module.exports = ClosingLineReporter;
