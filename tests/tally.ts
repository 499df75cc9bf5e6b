/** Number of tests that passed and failed in this run. */
export const tally = { passed: 0, failed: 0 };
