/** What stands before the root of an SVG or between its elements, and has no place there: a sentence on each. */

/** A browser would take the bytes in another encoding for other text than what was checked. */
export function judgeEncoding(encoding = 'UTF-8'): string | undefined {
  if (/^(utf-8|us-ascii|iso-8859-1)$/i.test(encoding)) return undefined;
  return `The file says that its encoding is \`${encoding}\`, and must be UTF-8.`;
}

/** The DOCTYPEs of SVG 1.0 and 1.1 pass, which browsers skip; none with entities or rules of the file's own. */
export function judgeDoctype(doctype: string): string | undefined {
  return knownDoctype.test(doctype) ? undefined : 'A picture may not hold a DOCTYPE of its own.';
}

const knownDoctype =
  /^\s*svg\s+PUBLIC\s+(["'])-\/\/W3C\/\/DTD SVG [\w. ]+\/\/EN\1\s+(["'])https?:\/\/www\.w3\.org\/[\w./-]*\2\s*$/;

/** A browser knows instructions whose name begins with `xml`; all others are notes of a program. */
export function judgeInstruction(name: string): string | undefined {
  return /^xml/i.test(name) ? `A picture may not hold the instruction \`${name}\`.` : undefined;
}
