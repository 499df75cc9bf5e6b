/** Milliseconds that one test or hook may take. */
export const testLimit = 5 * 60_000;
/** Milliseconds that all tests of a run may take. A loop without an end stops no earlier, since its process hears nothing. */
export const runLimit = 40 * 60_000;
