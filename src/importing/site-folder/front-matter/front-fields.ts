/** What becomes of a field: the key that it gets here, or what it is used for. */
export type FrontUse =
  | 'title'
  | 'description'
  | 'date'
  | 'updated'
  | 'authors'
  | 'tags'
  | 'lang'
  | 'image'
  | 'aliases'
  | 'draft'
  | 'publish'
  | 'slug'
  | 'address'
  | 'redirects'
  | 'corrections'
  /** Keeps its own name. */
  | 'kept'
  /** Says what the site knows without it. */
  | 'known';

/** The names of fields in other tools, in lower case, for each use. If a text has several, the first counts; lists are joined. */
const names: Readonly<Record<FrontUse, readonly string[]>> = {
  title: ['title'],
  description: ['description', 'summary', 'subtitle', 'abstract', 'excerpt'],
  date: ['date', 'publishdate', 'pubdate', 'created'],
  updated: [
    'updated',
    'lastmod',
    'modified',
    'date-modified',
    'last_modified_at',
    'lastupdated',
    'last_update',
  ],
  authors: ['authors', 'author'],
  tags: ['tags', 'tag', 'keywords', 'categories', 'category'],
  lang: ['lang', 'language'],
  image: ['image', 'cover', 'featured_image', 'featuredimage', 'thumbnail', 'banner', 'images'],
  aliases: ['aliases', 'alias'],
  draft: ['draft', 'headless', 'build', '_build'],
  publish: ['publish', 'published', 'render'],
  slug: ['slug', 'id'],
  address: ['url', 'permalink', 'path'],
  redirects: ['redirects', 'redirect_from'],
  corrections: ['corrections'],
  // Of plugins of Obsidian that keep boards and drawings in notes.
  kept: ['excalidraw-plugin', 'kanban-plugin', 'cssclasses'],
  // The lists of sources are imported for all texts.
  known: ['bibliography', 'image-alt'],
};

const uses: ReadonlyMap<string, FrontUse> = new Map(
  Object.entries(names).flatMap(([use, all]) => all.map((name) => [name, use as FrontUse])),
);

/** What becomes of a field; `undefined` if it has no place here. */
export function useOf(field: string): FrontUse | undefined {
  return uses.get(field.toLowerCase());
}

/** The rank of a field among those of its use. */
export function rankOf(field: string, use: FrontUse): number {
  return names[use].indexOf(field.toLowerCase());
}
