/** The three types of Markdown file. */
export type ProseType = 'article' | 'page' | 'entity';

/** What a key belongs to: those of entities are those of events, too. */
export type KeyOwner = ProseType | 'event';

/** A key of front matter. Its comment below is what the reference shows. */
export interface FrontMatterKey {
  /** Type of its value. */
  type: 'text' | 'texts' | 'date' | 'boolean' | 'language' | 'url' | 'picture' | 'corrections';
  /** Types of file that may have it. */
  on: readonly KeyOwner[];
  /** Types of file that must have it. */
  requiredOn?: readonly KeyOwner[];
  /** Its names in other tools, also accepted. */
  otherNames?: readonly string[];
}

const everywhere = ['article', 'page', 'entity'] as const;
const articlesAndPages = ['article', 'page'] as const;

/** All keys of front matter except the fields of an entity's kind. */
export const frontMatterKeys: Readonly<Record<string, FrontMatterKey>> = {
  /**
   * Title of the page; `==words==` in it are underlined where it is large. Without one, a free page uses a first-level
   * heading that opens its text, else its file name.
   */
  title: { type: 'text', on: everywhere, requiredOn: ['article', 'entity'] },
  /** Kind of the entity: a built-in one such as `company`, or one from `kinds.yaml`. */
  kind: { type: 'text', on: ['entity'], requiredOn: ['entity'] },
  /** One sentence that sums up the page, for lists, cards, feeds and search engines. */
  description: { type: 'text', on: everywhere, otherNames: ['summary'] },
  /** Day of publication: `2021-07-27`. Only the day of a timestamp is kept. A page with a day to come is published at once; `draft` keeps it back. */
  date: {
    type: 'date',
    on: articlesAndPages,
    requiredOn: ['article'],
    otherNames: ['publishDate', 'created'],
  },
  /** Day of the last change. */
  updated: { type: 'date', on: everywhere, otherNames: ['modified', 'lastmod'] },
  /** Names, ids of people on the site, or links in quotation marks: `[li-wei, Jan Smit, "[[Ann Other]]"]`. */
  authors: { type: 'texts', on: articlesAndPages, otherNames: ['author'] },
  /** Topics, as a list or as one text with commas or a `#` before each; the `#` is dropped. */
  tags: { type: 'texts', on: everywhere, otherNames: ['keywords'] },
  /** Language of the page, if it differs from the site's: `zh-Hans`. */
  lang: { type: 'language', on: everywhere },
  /** Picture of the page: a path relative to the file, a name in `assets/` or a folder in it, or a map with alternative text, credit and licence. Articles and pages show it under the title, entities beside their facts; it is also shown when the page is shared. */
  image: { type: 'picture', on: everywhere, otherNames: ['cover'] },
  /**
   * Other names of an entity, used for links and search: `[Tencent Holdings, 腾讯]`. On articles and pages, names only
   * for `[[links]]`.
   */
  aliases: { type: 'texts', on: everywhere },
  /** The entity's own site: `https://www.tencent.com`. */
  website: { type: 'url', on: ['entity'] },
  /** Wikidata item, by number or address: `Q860580`. */
  wikidata: { type: 'text', on: ['entity'] },
  /** Keys of the sources of the page as a whole. */
  sources: { type: 'texts', on: ['entity'] },
  /** How sure you are that the event took place as told: `high`, `medium` or `low`. */
  confidence: { type: 'text', on: ['event'] },
  /** How well the event is established: `confirmed`, `reported`, `estimated`, `disputed`, `unverified` or `withdrawn`. */
  status: { type: 'text', on: ['event'] },
  /** What was wrong and has been corrected: `[{date: 2021-08-02, text: The fine was 3.4 billion.}]`. */
  corrections: { type: 'corrections', on: articlesAndPages },
  /** Old addresses that redirect here: `[/2021/old-name/]`. */
  redirects: { type: 'texts', on: everywhere, otherNames: ['redirect_from'] },
  /** Id to use instead of the one from the file name: `tencent`. */
  id: { type: 'text', on: everywhere },
  /** `true` keeps the page out of every output, and the files of `assets/` that only drafts name. */
  draft: { type: 'boolean', on: everywhere },
  /** `false` keeps the page out of every output, as `draft: true` does. */
  publish: { type: 'boolean', on: everywhere },
};

/** The names of a key: the key itself and its other names. */
export function namesOf(key: string): readonly string[] {
  return [key, ...(keys.get(key)?.otherNames ?? [])];
}

const keys: ReadonlyMap<string, FrontMatterKey> = new Map(Object.entries(frontMatterKeys));

/** The key of notes that are drawings of Obsidian's plugin Excalidraw. */
export const drawingKey = 'excalidraw-plugin';

/** Keys allowed in articles and pages, including Obsidian's own, which have no effect. */
export const proseKeys: ReadonlySet<string> = new Set([
  ...namesOn('article'),
  ...['cssclasses', 'cssclass', 'permalink'],
  // Of plugins that keep boards and drawings in notes.
  ...['kanban-plugin', drawingKey],
]);

/** Keys allowed in entities of every kind. No field may have one of these names. */
export const commonEntityKeys: ReadonlySet<string> = new Set([
  ...namesOn('entity'),
  ...['cssclasses', 'cssclass'],
]);

/** Keys allowed in events as well. A field of the kind may have one of these names, and takes its place. */
export const eventKeys: readonly string[] = namesOn('event');

function namesOn(type: KeyOwner): string[] {
  return [...keys].filter(([, { on }]) => on.includes(type)).flatMap(([key]) => namesOf(key));
}
