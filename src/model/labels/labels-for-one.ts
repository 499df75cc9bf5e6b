import { english, type LabelKey } from './english.ts';

/** Labels for one thing that are not called like those for several, with `One` at the end. */
const others: ReadonlyMap<string, LabelKey> = new Map([
  ['minute', 'minutes'],
  ['entryOne', 'entries'],
  ['citedByPage', 'citedByPages'],
  ['chartScatterOne', 'chartScatterOf'],
  ['chartEventsOne', 'chartEventsOf'],
]);

/**
 * The labels for one thing that a site leaves to its plurals: `{count, plural, one {# źródło} other {# źródła}}` for
 * `sourceCount` says `sourceCountOne`, too, if the site does not.
 */
export function labelsForOne(overrides: Record<string, string>): [LabelKey, string][] {
  return Object.keys(english).flatMap((key) => {
    const several = others.get(key) ?? key.replace(/One$/, '');
    const text = several !== key && !Object.hasOwn(overrides, key) && overrides[several];
    return text && /\{\w+,\s*plural,/.test(text) ? [[key as LabelKey, text]] : [];
  });
}
