/** `#id`, `.class`, `key=value` or `key="two words"`. */
const attribute = String.raw`(?:[#.]\p{L}[\p{L}\p{N}_:.-]*|[a-z-]+=(?:"[^"]*"|[^\s"]+))`;

/**
 * `{#id .class key=value}`, which kramdown starts with `{:`. Only spaces part them: if `.a.b` could be one or two, the time
 * to refuse a long text would double with each.
 */
const attributes = new RegExp(String.raw`^\{:?\s*${attribute}(?:\s+${attribute})*\s*\}$`, 'u');

/** Whether words in braces are attributes as Pandoc, Quarto and kramdown have them after a heading, picture or link. */
export function isForeignAttributes(written: string): boolean {
  return attributes.test(written);
}
