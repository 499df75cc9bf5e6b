/** Raised signs at the end of a text, with which the number of a reference would be read as one: `hm³¹`. */
const raisedEnd = /[\u00b2\u00b3\u00b9\u2070-\u207f]$/u;

/** What keeps the raised number of a reference apart from the text before it: a thin space, or nothing. */
export function gapBeforeMark(text: string): string {
  return raisedEnd.test(text) ? '\u2009' : '';
}
