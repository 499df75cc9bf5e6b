/** Other names for keys, from the tools people come from (contract, section 3). */
export const otherNames: Readonly<Partial<Record<string, readonly string[]>>> = {
  date: ['publishDate', 'created'],
  updated: ['modified', 'lastmod'],
  image: ['cover'],
  tags: ['keywords'],
  description: ['summary'],
  authors: ['author'],
  redirects: ['redirect_from'],
};

/** A key with its other names. */
export function namesOf(key: string): readonly string[] {
  return [key, ...(otherNames[key] ?? [])];
}

const common = [
  'title',
  'description',
  'updated',
  'tags',
  'lang',
  'image',
  'draft',
  'publish',
  'redirects',
  'id',
  'aliases',
];

/** Keys of every article and page. Obsidian's own, which mean nothing on a site, are known and skipped. */
export const proseKeys: ReadonlySet<string> = new Set(
  [...common, 'date', 'authors', 'corrections', 'cssclasses', 'cssclass', 'permalink'].flatMap(
    namesOf,
  ),
);

/** Keys of every entity, whatever its kind; no field of a kind may take them. */
export const commonEntityKeys: ReadonlySet<string> = new Set(
  [...common, 'kind', 'website', 'wikidata', 'sources'].concat([
    'modified',
    'lastmod',
    'cover',
    'keywords',
    'summary',
    'redirect_from',
    'cssclasses',
    'cssclass',
  ]),
);
