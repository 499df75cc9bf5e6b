export type ProseType = 'article' | 'page' | 'entity';

/** A key of front matter: its comment below is what the reference shows. */
export interface FrontMatterKey {
  /** What its value is read as. */
  type: 'text' | 'texts' | 'date' | 'boolean' | 'language' | 'url' | 'corrections';
  /** The files it may stand in. */
  on: readonly ProseType[];
  /** Those of them that must have it. */
  requiredOn?: readonly ProseType[];
  /** Other names for it, from the tools people come from. */
  otherNames?: readonly string[];
}

const everywhere = ['article', 'page', 'entity'] as const;
const articlesAndPages = ['article', 'page'] as const;

/** What front matter may say, beside the fields of an entity's kind. */
export const frontMatterKeys = {
  /** Name of the page; `==words==` in it are underlined where it is shown large. A free page without one takes its first heading, else its file's name. */
  title: { type: 'text', on: everywhere, requiredOn: ['article', 'entity'] },
  /** Kind of the entity: `company`, or one of `kinds.yaml`. */
  kind: { type: 'text', on: ['entity'], requiredOn: ['entity'] },
  /** One sentence on what the page says, for lists, cards, feeds and search engines. */
  description: { type: 'text', on: everywhere, otherNames: ['summary'] },
  /** Day the article was published; of a timestamp the day is kept: `2021-07-27`. */
  date: {
    type: 'date',
    on: articlesAndPages,
    requiredOn: ['article'],
    otherNames: ['publishDate', 'created'],
  },
  /** Day of the last change. */
  updated: { type: 'date', on: everywhere, otherNames: ['modified', 'lastmod'] },
  /** Names, or ids of people of the site: `[li-wei, Jan Smit]`. */
  authors: { type: 'texts', on: articlesAndPages, otherNames: ['author'] },
  /** Subjects, as a list or as one text with commas; a `#` before a tag is dropped. */
  tags: { type: 'texts', on: everywhere, otherNames: ['keywords'] },
  /** Language of the page where it is not the site's: `zh-Hans`. */
  lang: { type: 'language', on: everywhere },
  /** Picture for where the page is shared: a path relative to the file, or a name in `assets/`. */
  image: { type: 'text', on: everywhere, otherNames: ['cover'] },
  /** Other names of an entity, which link and are searched: `[Tencent Holdings, 腾讯]`. Articles and pages may carry the key, as vaults of notes do; there it does nothing. */
  aliases: { type: 'texts', on: everywhere },
  /** Address of its own site: `https://www.tencent.com`. */
  website: { type: 'url', on: ['entity'] },
  /** Wikidata item, as its number or its address: `Q860580`. */
  wikidata: { type: 'text', on: ['entity'] },
  /** Keys of the sources of the page as a whole. */
  sources: { type: 'texts', on: ['entity'] },
  /** What was wrong and is right now: `[{date: 2021-08-02, text: The fine was 3.4 billion.}]`. */
  corrections: { type: 'corrections', on: articlesAndPages },
  /** Old addresses that lead here: `[/2021/old-name/]`. */
  redirects: { type: 'texts', on: everywhere, otherNames: ['redirect_from'] },
  /** Id in place of the one that the file's name gives: `tencent`. */
  id: { type: 'text', on: everywhere },
  /** `true` keeps the page out of every output. */
  draft: { type: 'boolean', on: everywhere },
  /** `false` keeps the page out of every output, as `draft: true` does. */
  publish: { type: 'boolean', on: everywhere },
} as const satisfies Readonly<Record<string, FrontMatterKey>>;

/** A key with its other names. */
export function namesOf(key: string): readonly string[] {
  return [key, ...(keys.get(key)?.otherNames ?? [])];
}

const keys: ReadonlyMap<string, FrontMatterKey> = new Map(Object.entries(frontMatterKeys));

/** Keys of every article and page. Obsidian's own, which mean nothing on a site, are known and skipped. */
export const proseKeys: ReadonlySet<string> = new Set([
  ...namesOn('article'),
  ...['cssclasses', 'cssclass', 'permalink'],
]);

/** Keys of every entity, whatever its kind; no field of a kind may take them. */
export const commonEntityKeys: ReadonlySet<string> = new Set([
  ...namesOn('entity'),
  ...['cssclasses', 'cssclass'],
]);

function namesOn(type: ProseType): string[] {
  return [...keys].filter(([, { on }]) => on.includes(type)).flatMap(([key]) => namesOf(key));
}
