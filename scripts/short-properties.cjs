// @ts-check
const fc = require("fast-check");

// Mutation testing runs the tests once per mutant: a wrong calculation shows within few examples.
fc.configureGlobal({ numRuns: 20 });
