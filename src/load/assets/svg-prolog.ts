/**
 * The fault of an encoding declaration, as a sentence; `undefined` if there is none. In another encoding, a browser
 * would read other text than was checked. ASCII is the same text in the Western encodings.
 */
export function encodingFault(encoding = 'UTF-8', text = ''): string | undefined {
  if (/^utf-8$/i.test(encoding)) return undefined;
  if (/^(us-ascii|iso-8859-1|windows-1252)$/i.test(encoding) && isAscii(text)) return undefined;
  return `The file declares the encoding \`${encoding}\`; it must be UTF-8.`;
}

function isAscii(text: string): boolean {
  return /^[\0-\x7f]*$/.test(text);
}

/**
 * The fault of a DOCTYPE, as a sentence. One that only names a document type passes, since browsers skip it; one that
 * declares entities does not.
 */
export function doctypeFault(doctype: string): string | undefined {
  if (namedDoctype.test(doctype)) return undefined;
  return doctype.includes('[')
    ? 'The DOCTYPE of a picture may not declare anything between `[` and `]`.'
    : 'The DOCTYPE of a picture may only name a type of SVG.';
}

const namedDoctype = /^\s*svg(?:\s+(?:PUBLIC\s*("[^"]*"|'[^']*')|SYSTEM)\s*("[^"]*"|'[^']*'))?\s*$/;

/**
 * The fault of a processing instruction, as a sentence. Browsers act only on those whose name starts with `xml`; all
 * others are data of drawing programs.
 */
export function instructionFault(name: string): string | undefined {
  return /^xml/i.test(name) ? `A picture may not contain the instruction \`${name}\`.` : undefined;
}
