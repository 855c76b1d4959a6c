// @ts-check
const fc = require("fast-check");

// The same examples in every run, so that a commit passes or fails for good; `npm run fuzz` looks for
// others (decision 0027).
fc.configureGlobal({ seed: Number(process.env["PROPERTY_SEED"] ?? 20_260_101) });
