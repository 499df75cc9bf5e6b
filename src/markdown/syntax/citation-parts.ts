/** A source that a citation in brackets names, as written. */
export interface CitationPart {
  key: string;
  /** Where it stands in its brackets. */
  at: number;
  /** `see`, before the key. */
  prefix: string;
  /** `p. 3`, after it. */
  locator: string;
}

/**
 * The parts of a citation, divided by semicolons: `see @a, p. 3; @b`. One without a key goes on with the place before it,
 * as in `@a, p. 3; 7`.
 * @param key Matches an `@` and its key, in its only group.
 */
export function citationParts(inside: string, key: RegExp): CitationPart[] {
  const parts: CitationPart[] = [];
  const leading: string[] = [];
  for (const { 0: part, index } of inside.matchAll(/[^;；]+/g)) {
    const match = key.exec(part);
    const last = parts.at(-1);
    if (!match && last) last.locator = joined([last.locator, part]);
    else if (!match) leading.push(part);
    else
      parts.push({
        key: match[1] ?? '',
        at: index + match.index,
        prefix: joined([...leading.splice(0), part.slice(0, match.index)]),
        locator: locatorOf(part.slice(match.index + match[0].length)),
      });
  }
  return parts;
}

/** What follows a key, without the comma or colon before it and the braces that Pandoc has around it. */
export function locatorOf(written: string): string {
  const locator = written
    .replace(/^[\s,，、:：]+/, '')
    .replace(/^\{(.*)\}/, '$1')
    .trim();
  return /[\p{L}\p{N}]/u.test(locator) ? locator : '';
}

function joined(words: readonly string[]): string {
  return words
    .map((each) => each.trim())
    .filter(Boolean)
    .join('; ');
}
