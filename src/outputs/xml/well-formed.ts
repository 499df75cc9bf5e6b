/** What XML 1.0 has no way to write: most control characters, and halves of a surrogate pair. */
// oxlint-disable-next-line no-control-regex
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/**
 * Markup as an XML parser accepts it: without the signs that XML cannot write, and with `]]>` escaped, which no text may
 * hold. Neither hast-util-to-html nor xast-util-to-xml sees to all of it.
 */
export function wellFormed(markup: string): string {
  return markup.replace(unwritable, '').replaceAll(']]>', ']]&#62;');
}
