/**
 * Orders texts as their UTF-8 bytes, which is the order of Pagefind's words. JavaScript's own order differs from it where
 * a letter beyond U+FFFF meets one from U+E000 on.
 */
export function compareTexts(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let place = 0; place < shorter; place++) {
    const first = a.charCodeAt(place);
    const second = b.charCodeAt(place);
    if (first !== second) return rank(first) - rank(second);
  }
  return a.length - b.length;
}

/** Surrogates, the halves of letters beyond U+FFFF, come last. */
function rank(unit: number): number {
  return unit >= 0xd800 && unit < 0xe000 ? unit + 0x10000 : unit;
}
