import { english, type LabelKey } from './english.ts';

/** Labels for one thing that are not called like those for several, with `One` at the end. */
const others: ReadonlyMap<string, LabelKey> = new Map([
  ['minute', 'minutes'],
  ['entryOne', 'entries'],
  ['citedByPage', 'citedByPages'],
  ['chartScatterOne', 'chartScatterOf'],
  ['chartEventsOne', 'chartEventsOf'],
]);

/** What labels of a site say of others that the site leaves out. */
export function impliedLabels(overrides: Record<string, string>): [LabelKey, string][] {
  return Object.keys(english).flatMap((key) => {
    const text = Object.hasOwn(overrides, key) ? undefined : impliedText(key, overrides);
    return text ? [[key as LabelKey, text]] : [];
  });
}

/**
 * A plural such as `{count, plural, one {# źródło} other {# źródła}}` for `sourceCount` says `sourceCountOne`, too, and
 * `since` says `sinceDay`.
 */
function impliedText(key: string, overrides: Record<string, string>): string | undefined {
  if (key === 'sinceDay') return overrides['since'];
  if (key === 'untilDay') return overrides['until'];
  const several = severalOf(key);
  const text = several && overrides[several];
  return text && /\{\w+,\s*plural,/.test(text) ? text : undefined;
}

/** The label for several things, if a label is for one: `sourceCount` for `sourceCountOne`. */
export function severalOf(key: string): LabelKey | undefined {
  const several = others.get(key) ?? key.replace(/One$/, '');
  return several !== key && Object.hasOwn(english, several) ? (several as LabelKey) : undefined;
}
