/**
 * The fault of an encoding declaration, as a sentence; `undefined` if there is none. In another encoding, a browser
 * would read other text than was checked.
 */
export function encodingFault(encoding = 'UTF-8'): string | undefined {
  if (/^(utf-8|us-ascii|iso-8859-1)$/i.test(encoding)) return undefined;
  return `The file declares the encoding \`${encoding}\`; it must be UTF-8.`;
}

/**
 * The fault of a DOCTYPE, as a sentence. Those of SVG 1.0 and 1.1 pass, since browsers skip them; one that defines
 * entities does not.
 */
export function doctypeFault(doctype: string): string | undefined {
  return knownDoctype.test(doctype) ? undefined : 'A picture may not have its own DOCTYPE.';
}

const knownDoctype =
  /^\s*svg\s+PUBLIC\s+(["'])-\/\/W3C\/\/DTD SVG [\w. ]+\/\/EN\1\s+(["'])https?:\/\/www\.w3\.org\/[\w./-]*\2\s*$/;

/**
 * The fault of a processing instruction, as a sentence. Browsers act only on those whose name starts with `xml`; all
 * others are data of drawing programs.
 */
export function instructionFault(name: string): string | undefined {
  return /^xml/i.test(name) ? `A picture may not contain the instruction \`${name}\`.` : undefined;
}
