/** A sign within a number, which the index leaves out: it has `47,000` as `47000` and `2.8bn` as `28bn`. */
const withinNumber = /(?<=\p{N})[.,'’\u00a0\u202f](?=\p{N})/gu;

/** The same in a pattern, where a text may have one. */
export const maybeWithinNumber = "[.,'’\\u00a0\\u202f]?";

/** A text with its numbers as the index has them. */
export function asIndexed(text: string): string {
  return text.replace(withinNumber, '');
}
