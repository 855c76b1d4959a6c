// @ts-check
const fc = require("fast-check");

// Mutation testing runs the tests once per mutant: a wrong calculation shows within few examples, and
// nobody reads the smallest one.
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 20, endOnFailure: true });
