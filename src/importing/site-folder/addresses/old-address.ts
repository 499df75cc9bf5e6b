import { githubSlug } from '../../../model/text/github-slug.ts';
import type { SourceText } from '../front-matter/read-texts.ts';
import { asData, type Data } from '../source/parse-data.ts';
import type { SourceSite } from '../source/source-site.ts';
import { expandPermalink, nameOrSlug, type AddressFacts } from './permalink.ts';

/** The address that a text had, from the root of its site; `undefined` if it is not known. */
export function oldAddress(text: SourceText, site: SourceSite): string | undefined {
  const { front, isIndex, folders, name } = text;
  const { generator } = site;
  if (generator.addressOf) return generator.addressOf(text.file, front.slug, site.settings);
  const written = front.address && patternNamed(front.address);
  const pattern = written ?? (text.isList ? undefined : patternIn(text, site));
  const facts = factsOf(text, site);
  if (pattern !== undefined) {
    // What a template would write is not known.
    if (pattern.includes('{{')) return undefined;
    const titleOf = generator.spellsTitles ? titleSlug : nameOrSlug;
    return expandPermalink(pattern, facts, titleOf);
  }
  if (generator.address === undefined) return undefined;
  if (isIndex && folders.length === 0 && name === 'index') return '/';
  if (generator.hasWholeSlugs && front.slug) return `/${front.slug}/`;
  const named = { ...facts, name: nameOrSlug(facts) };
  return expandPermalink(isIndex ? '/:path/' : generator.address, named, nameOrSlug);
}

function factsOf(
  { file, folders, name, nameWithDate, front }: SourceText,
  site: SourceSite,
): AddressFacts {
  const { spell, datesNames } = site.generator;
  return {
    folders: folders.map(spell),
    name: spell(datesNames ? name : nameWithDate),
    title: front.title ?? name,
    slug: front.slug,
    date: front.date,
    categories: [...(datesNames ? foldersAbovePosts(file) : []), ...front.categories],
  };
}

/** The folders above that of posts, which are categories in Jekyll; those in it are none. */
function foldersAbovePosts(file: string): string[] {
  const folders = file.split('/').slice(0, -1);
  const posts = folders.findIndex((folder) => /^_(?:posts|drafts)$/.test(folder));
  return folders.slice(0, Math.max(posts, 0));
}

const titleSlug = ({ title }: AddressFacts): string => githubSlug(title);

/** Patterns of Jekyll that have names. Of those with days of the year or week, no address is known. */
const patterns: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
  none: '/:categories/:title:output_ext',
};

function patternNamed(text: string): string {
  return Object.hasOwn(patterns, text) ? (patterns[text] ?? text) : text;
}

/** The pattern that the settings have for a text. */
function patternIn(text: SourceText, { generator, settings }: SourceSite): string | undefined {
  return bySettings[generator.name]?.(text, settings);
}

/** What the settings of a tool say of addresses, by its name. */
const bySettings: Readonly<
  Record<string, (text: SourceText, settings: Data) => string | undefined>
> = {
  Hugo: ({ folders }, { permalinks, uglyURLs, uglyurls }) => {
    const all = asData(permalinks) ?? {};
    const [section = ''] = folders;
    const found = asData(all['page'])?.[section] ?? all[section];
    if (typeof found === 'string') return found;
    return (uglyURLs ?? uglyurls) === true ? '/:path.html' : undefined;
  },
  Jekyll: ({ file, isPost, isIndex }, { permalink, collections }) => {
    const style = typeof permalink === 'string' ? permalink : 'date';
    if (isPost) return patternNamed(style);
    const [, collection = ''] = /(?:^|\/)_([^/]+)\//.exec(file) ?? [];
    const own = asData(asData(collections)?.[collection])?.['permalink'];
    if (typeof own === 'string') return patternNamed(own);
    return !isIndex && /^pretty$|\/$/.test(style) ? '/:path/' : undefined;
  },
  MkDocs: ({ isIndex }, settings) =>
    settings['use_directory_urls'] === false && !isIndex ? '/:path.html' : undefined,
};
