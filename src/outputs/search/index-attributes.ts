import { truncateDate } from '../../model/dates/partial-date.ts';
import type { SearchablePage } from '../../views/page-type/searchable-page.ts';
import { cjkSuffixes } from './cjk.ts';
import { fold } from '../../model/text/fold.ts';
import { tickerParts } from './ticker-parts.ts';

/**
 * The attributes of `<main>` on a searchable page: `<main {...searchAttributes(page)}>`. Pages without them are not
 * indexed.
 *
 * | attribute | holds |
 * | --- | --- |
 * | `data-pagefind-body` | its text is indexed, except for elements with `data-pagefind-ignore` |
 * | `data-pagefind-meta` | which of the attributes below are metadata, and under what name |
 * | `data-search-title`, `-names`, `-aliases`, `-kind`, `-label`, `-summary`, `-language` | metadata |
 * | `data-search-also` | metadata: titles of entities that the page mentions by other names only |
 * | `data-search-section` | metadata and a filter: where results show the page |
 * | `data-search-figures`, `-mentioned` | metadata: what a reader sees of an entity at a glance |
 * | `data-search-other`, `-other-language` | metadata: the name in another script |
 * | `data-search-day` | metadata: the date as text |
 * | `data-pagefind-filter` | filters: `section`, `type` and `year` once, `tag` for each tag |
 * | `data-search-tag-0`, `-1` ... | one tag each, since a comma in a tag would split an inline list |
 * | `data-pagefind-sort` | the date; ISO dates sort as text |
 * | `data-search-mentions` | ids of entities, which `prepareForIndex` turns into filter elements |
 *
 * `title` and `names` outweigh the text (`indexOptions` in `src/client/search/engine/search-index.ts`), so that a company's
 * own page comes first among a hundred that mention it often, under each of its names. Measured with 120 pages: with
 * the weights, the page named by the query scores 6.5 to 66 and the next one 4.0 to 0.3; without them, an alias in
 * Chinese scores below the text.
 */
export function searchAttributes(page: SearchablePage): Record<string, string> {
  const { title, aliases = [], typeLabel, tags = [], date, mentionedEntities = [] } = page;
  const { section = 'texts', namedOtherwise = [], figures = [], mentionCount = 0 } = page;
  const year = date && truncateDate(date, 'year');
  const metadata = present({
    title,
    names: searchNames(title, aliases),
    // A JSON list, since a name can contain any separator.
    aliases: aliases.length > 0 ? JSON.stringify(aliases) : undefined,
    also: namedOtherwise.join('. ') || undefined,
    section,
    kind: page.kind,
    label: typeLabel,
    summary: page.summary,
    language: page.language,
    day: page.dateText,
    other: page.otherScript?.text,
    'other-language': page.otherScript?.lang,
    figures: figures.length > 0 ? JSON.stringify(figures) : undefined,
    mentioned: mentionCount > 0 ? String(mentionCount) : undefined,
  });
  const filters = [
    { name: 'section', attribute: 'section', value: section },
    { name: 'type', attribute: 'label', value: typeLabel },
    ...(year ? [{ name: 'year', attribute: 'year', value: year }] : []),
    ...tags.map((tag, place) => ({ name: 'tag', attribute: `tag-${place}`, value: tag })),
  ];
  return {
    'data-pagefind-body': '',
    'data-pagefind-meta': metadata.map(([name]) => `${name}[data-search-${name}]`).join(', '),
    'data-pagefind-filter': filters
      .map((each) => `${each.name}[data-search-${each.attribute}]`)
      .join(', '),
    ...Object.fromEntries(metadata.map(([name, value]) => [`data-search-${name}`, value])),
    ...Object.fromEntries(filters.map((each) => [`data-search-${each.attribute}`, each.value])),
    ...(date && { 'data-pagefind-sort': 'date[data-search-date]', 'data-search-date': date }),
    ...(mentionedEntities.length > 0 && { 'data-search-mentions': mentionedEntities.join(' ') }),
  };
}

/**
 * The names of a page as one text for the index: aliases, plain forms of names with letters such as `ł`, tickers
 * without their exchange, and all suffixes of Chinese, Japanese and Korean runs.
 */
export function searchNames(title: string, aliases: readonly string[]): string {
  const names = [title, ...aliases];
  const folded = names.map(fold).filter((form, place) => form !== names[place]?.toLowerCase());
  const all = [...aliases, ...folded, ...names.flatMap(tickerParts), ...names.flatMap(cjkSuffixes)];
  return [...new Set(all)].join(' ');
}

function present(values: Record<string, string | undefined>): [string, string][] {
  return Object.entries(values).flatMap(([name, value]): [string, string][] =>
    value ? [[name, value]] : [],
  );
}
