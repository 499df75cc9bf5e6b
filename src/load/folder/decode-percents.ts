/** A text with the percent-encoded characters of its addresses decoded. */
export function decodePercents(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (encoded, offset: number) =>
    isPercentage(encoded, text, offset) ? encoded : decodePercent(encoded),
  );
}

/** What percent-encoded characters stand for: `%C3%A9` for `é`. */
export function decodePercent(encoded: string): string {
  return Buffer.from(encoded.replaceAll('%', ''), 'hex').toString('utf8');
}

/**
 * Whether what looks like a percent-encoded character is the number of a sentence: Turkish and Basque have the sign
 * before it, `%12 büyüdü`, and NUL to U+0019 would be `%00` to `%19`.
 */
export function isPercentage(encoded: string, text: string, offset: number): boolean {
  if (!/^%[01]\d$/.test(encoded)) return false;
  const before =
    text
      .slice(Math.max(0, offset - longest), offset)
      .split(/\s/)
      .at(-1) ?? '';
  return !startOfAddress.test(before);
}

/** The most characters before an escape that are searched for the start of an address. */
const longest = 300;

/** Before an escape in an address: a letter, the scheme, the target of a link, or a slash where a word begins. */
const startOfAddress = /[\p{L}\p{N}]$|:\/\/|\]\(|^["'“(<=]*\.{0,2}\//u;
