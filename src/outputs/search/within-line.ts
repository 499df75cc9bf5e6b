/** Elements that do not end a word. All others do, although the index knows this only of some. */
const withinWords = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** Whether an element stands within a line of text, where its ends may be within a word. */
export function isWithinLine(name: string): boolean {
  return withinWords.has(name);
}
