/** Characters that XML 1.0 cannot express: most control characters, and lone surrogates. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/**
 * Makes markup well-formed: drops characters that XML cannot express and escapes `]]>`, which text must not hold.
 * Neither hast-util-to-html nor xast-util-to-xml does all of this.
 */
export function wellFormed(markup: string): string {
  return markup.replace(unwritable, '').replaceAll(']]>', ']]&#62;');
}
