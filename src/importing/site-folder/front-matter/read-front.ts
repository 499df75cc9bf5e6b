import type { PartialDate } from '../../../model/dates/partial-date.ts';
import { isLanguageTag } from '../../../model/text/language.ts';
import type { Tally } from '../../plan/tally.ts';
import type { Generator } from '../source/generator.ts';
import { asData, type Data } from '../source/parse-data.ts';
import { rankOf, useOf, type FrontUse } from './front-fields.ts';
import { dateIn, lineOf, linesOf, truthOf } from './front-values.ts';

/** The picture of a text, as its front matter names it. */
export interface FrontPicture {
  src: string;
  alt?: string;
  caption?: string;
}

/** What the front matter of a text says that has a place here. */
export interface Front {
  title?: string;
  description?: string;
  date?: PartialDate | undefined;
  /** What stands in place of a date, and is none, or may be one of two. */
  unreadDate?: string;
  updated?: PartialDate;
  authors: string[];
  tags: string[];
  /** They are among the tags, too; addresses may hold them. */
  categories: string[];
  lang?: string | undefined;
  image?: FrontPicture;
  /** Other names. */
  aliases: string[];
  isDraft: boolean;
  slug?: string;
  /** The address of the text itself, as written. */
  address?: string;
  /** Addresses that led to it before, as written. */
  redirects: string[];
  /** Fields that stay as they are. */
  kept: Data;
}

/**
 * Reads the front matter of a text.
 * @param left Counts fields that have no place here, by their names.
 */
export function readFront(data: Data, generator: Generator, left: Tally): Front {
  // Zola has tags and categories in a table of their own.
  const { taxonomies, ...others } = data;
  const lists = asData(taxonomies) ?? (taxonomies === undefined ? {} : { taxonomies });
  const fields = Object.entries({ ...others, ...lists }).filter(
    ([, value]) => value !== null && value !== '',
  );
  const byUse = Map.groupBy(fields, ([name, value]) => {
    const use = useOf(name);
    // Eleventy makes no page of a text with `permalink: false`.
    return use === 'address' && value === false ? 'no-page' : use;
  });
  for (const [name] of byUse.get(undefined) ?? []) left.add(name);

  /** The fields of a use, by their rank. */
  const ranked = (use: FrontUse): [name: string, value: unknown][] =>
    (byUse.get(use) ?? []).sort(([a], [b]) => rankOf(a, use) - rankOf(b, use));
  /** The first field of a use that can be read; the others have no place. */
  const first = <Value>(use: FrontUse, read: (value: unknown) => Value | undefined) => {
    let found: Value | undefined;
    for (const [name, value] of ranked(use)) {
      const result = read(value);
      if (found !== undefined || result === undefined) left.add(name);
      found ??= result;
    }
    return found;
  };
  const all = (use: FrontUse, separator?: RegExp): string[] =>
    ranked(use).flatMap(([, value]) => linesOf(value, separator));

  const tagSeparator = generator.splitsTags ? /[\s,]+/ : /\s*,\s*/;
  const aliases = all('aliases');
  const oldAddresses =
    generator.aliases === 'addresses-from-root'
      ? aliases.map((each) => each.replace(/^(?!\/|\w+:)/, '/'))
      : aliases;
  const redirects = all('redirects');
  const image = first('image', readPicture);
  const alt = lineOf(data['image-alt']);
  // Each of them keeps a text from being shown.
  const drafts = ranked('draft').map(([name, value]) => [name, isHidden(value)] as const);
  for (const [name, isKnown] of drafts) if (isKnown === undefined) left.add(name);
  const isDraft = byUse.has('no-page') || drafts.some(([, isTrue]) => isTrue);
  for (const [name, value] of ranked('authors'))
    for (const each of [value].flat().flatMap((author) => Object.keys(asData(author) ?? {})))
      if (each !== 'name') left.add(`${name}.${each}`);
  const date = first('date', dateIn);
  const unreadDate = date ? undefined : lineOf(ranked('date')[0]?.[1]);
  return {
    ...optional('title', first('title', lineOf)),
    ...optional('description', first('description', lineOf)),
    ...optional('date', date),
    ...optional('unreadDate', unreadDate),
    ...optional('updated', first('updated', dateIn)),
    authors: [...new Set(all('authors'))],
    tags: [...new Set(all('tags', tagSeparator))],
    categories: ranked('tags')
      .filter(([name]) => /^categor/i.test(name))
      .flatMap(([, value]) => linesOf(value, tagSeparator)),
    ...optional('lang', first('lang', languageIn)),
    ...optional('image', image && { ...(alt && { alt }), ...image }),
    aliases: generator.aliases === 'names' ? aliases : [],
    isDraft: isDraft || first('publish', truthOf) === false,
    ...optional('slug', first('slug', lineOf)),
    ...optional('address', first('address', addressIn)),
    redirects: generator.aliases === 'names' ? redirects : [...redirects, ...oldAddresses],
    kept: Object.fromEntries([...ranked('corrections'), ...ranked('kept')]),
  };
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}

/** Whether a text is not shown: `draft: true`, `headless: true`, or `build: {render: never}`; `undefined` if unsure. */
function isHidden(value: unknown): boolean | undefined {
  const { render } = asData(value) ?? {};
  return (
    truthOf(value) ?? (render === undefined ? undefined : /^(?:never|false)$/.test(String(render)))
  );
}

/** The address that a text has in its site. That of another site, as of a clipping, says where the text is from. */
function addressIn(value: unknown): string | undefined {
  const address = lineOf(value);
  return address !== undefined && /^\w+:\/\//.test(address) ? undefined : address;
}

function languageIn(value: unknown): string | undefined {
  const tag = lineOf(value)?.replaceAll('_', '-');
  return tag !== undefined && isLanguageTag(tag) ? tag : undefined;
}

function readPicture(value: unknown): FrontPicture | undefined {
  const [src] = linesOf(value);
  if (src !== undefined && !asData(value)) return { src };
  const { image, src: source, path, alt, caption } = asData(value) ?? {};
  const place = lineOf(image ?? source ?? path);
  if (place === undefined) return undefined;
  return { src: place, ...optional('alt', lineOf(alt)), ...optional('caption', lineOf(caption)) };
}
