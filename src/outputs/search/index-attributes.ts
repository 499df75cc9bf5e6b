import { truncateDate } from '../../model/dates/partial-date.ts';
import type { SearchablePage } from '../../views/page-type/searchable-page.ts';
import { cjkSuffixes } from './cjk.ts';
import { withoutArticles } from '../../model/text/joined-articles.ts';
import { fold } from '../../model/text/fold.ts';
import { tickerParts } from './ticker-parts.ts';

/**
 * The attributes of `<main>` on a searchable page: `<main {...searchAttributes(page)}>`. Pages without them are not
 * indexed.
 *
 * | attribute | holds |
 * | --- | --- |
 * | `data-pagefind-body` | its text is indexed, except for elements with `data-pagefind-ignore` |
 * | `data-search-title`, `-names`, `-aliases`, `-kind`, `-label`, `-summary`, `-language` | metadata |
 * | `data-search-also` | metadata: authors, tags, entities mentioned by other names only, names without a page |
 * | `data-search-section`, `-label`, `-year` | filters, too: where results show the page, its type and year |
 * | `data-search-figures`, `-mentioned` | metadata: what a reader sees of an entity at a glance |
 * | `data-search-other`, `-other-language` | metadata: the name in another script |
 * | `data-search-day`, `-on` | metadata: the date as text, and the ISO date of an event |
 * | `data-search-tag-0`, `-1` ... | filters: one tag each, since a comma in a tag would split an inline list |
 * | `data-search-date` | what results are sorted by; ISO dates sort as text |
 * | `data-search-mentions` | ids of entities, which `prepareForIndex` turns into filter elements |
 *
 * Pagefind is told what each is for when it reads the page (`indexRules`), since browsers need not load it.
 *
 * `title` and `names` outweigh the text (`indexOptions` in `src/client/search/engine/search-index.ts`), so that a company's
 * own page comes first among a hundred that mention it often, under each of its names. Measured with 120 pages: with
 * the weights, the page named by the query scores 6.5 to 66 and the next one 4.0 to 0.3; without them, an alias in
 * Chinese scores below the text.
 */
export function searchAttributes(page: SearchablePage): Record<string, string> {
  const { title, aliases = [], typeLabel, tags = [], date, mentionedEntities = [] } = page;
  const { section = 'texts', also = [], figures = [], mentionCount = 0 } = page;
  const year = date && truncateDate(date, 'year');
  const metadata = present({
    title: limited(title),
    names: limited(searchNames(title, aliases)),
    // A JSON list, since a name can contain any separator.
    aliases: aliases.length > 0 ? JSON.stringify(limitedList(aliases)) : undefined,
    also: limited(also.join('. ')) || undefined,
    section,
    kind: page.kind,
    label: typeLabel,
    summary: page.summary && limited(page.summary),
    language: page.language,
    day: page.dateText,
    on: section === 'events' ? date : undefined,
    other: page.otherScript && limited(page.otherScript.text),
    'other-language': page.otherScript?.lang,
    figures: figures.length > 0 ? JSON.stringify(figures) : undefined,
    mentioned: mentionCount > 0 ? String(mentionCount) : undefined,
  });
  return {
    'data-pagefind-body': '',
    ...Object.fromEntries(metadata.map(([name, value]) => [`data-search-${name}`, value])),
    ...(year && { 'data-search-year': year }),
    ...Object.fromEntries(tags.map((tag, place) => [`data-search-tag-${place}`, tag])),
    ...(date && { 'data-search-date': date }),
    ...(mentionedEntities.length > 0 && { 'data-search-mentions': mentionedEntities.join(' ') }),
  };
}

/** An attribute with its value, in which a name of another may stand; the name of one that search reads. */
const attribute = /\s(?:data-search-([\w-]+)|[\w-]+)(?:="[^"]*"|='[^']*'|=[^\s"'>]+)?/g;

/** The attributes that tell Pagefind which `data-search-` attributes of a `<main>` are metadata, filters and the date. */
export function indexRules(main: string): string {
  const names = [...main.matchAll(attribute)].flatMap(([, name]) => name ?? []);
  const metadata = names.filter((name) => !/^(?:year|date|mentions|tag-\d+)$/.test(name));
  const filters = names.flatMap((name) => {
    const filter = /^(?:section|label|year|tag(?=-\d))/.exec(name)?.[0];
    return filter ? [`${filter === 'label' ? 'type' : filter}[data-search-${name}]`] : [];
  });
  return [
    ['meta', metadata.map((name) => `${name}[data-search-${name}]`)] as const,
    ['filter', filters] as const,
    ['sort', names.includes('date') ? ['date[data-search-date]'] : []] as const,
  ]
    .filter(([, rules]) => rules.length > 0)
    .map(([kind, rules]) => ` data-pagefind-${kind}="${rules.join(', ')}"`)
    .join('');
}

/**
 * The names of a page as one text for the index: aliases, plain forms of names with letters such as `ł`, tickers
 * without their exchange, Arabic and Hebrew ones without articles, and all suffixes of Chinese, Japanese and Korean runs.
 */
export function searchNames(title: string, aliases: readonly string[]): string {
  const names = [title, ...aliases];
  const folded = names.map(fold).filter((form, place) => form !== names[place]?.toLowerCase());
  const nouns = names.map(withoutArticles).filter((form, place) => form !== names[place]);
  const parts = [tickerParts, cjkSuffixes].flatMap((partsOf) => names.flatMap(partsOf));
  const all = [...aliases, ...folded, ...nouns, ...parts];
  return [...new Set(all)].join(' ');
}

/**
 * Letters of a text of metadata, far more than any needs. Its words cannot be parted as those of a page are, and the index
 * takes time with the square of their length; a JSON list is one word.
 */
const mostLetters = 50_000;

function limited(text: string): string {
  return text.slice(0, mostLetters);
}

/** The texts of a list that fit within that limit together, the first ones first. */
function limitedList(texts: readonly string[]): string[] {
  let left = mostLetters;
  return texts.filter(({ length }) => {
    if (length > left) return false;
    left -= length;
    return true;
  });
}

function present(values: Record<string, string | undefined>): [string, string][] {
  return Object.entries(values).flatMap(([name, value]): [string, string][] =>
    value ? [[name, value]] : [],
  );
}
