import { writtenPath } from '../../model/addresses/path.ts';
import { lineParts } from '../../model/text/breaks/line-parts.ts';
import { hasHan } from '../../model/text/has-han.ts';
import { searchFolder } from '../built-names.ts';
import { readForIndex } from '../later/read-for-index.ts';
import type { SiteFolder } from '../site-folder/site-folder.ts';
import type { KeptFiles } from '../kept/kept-files.ts';
import type { IndexFolder } from './merged-index/index-folder.ts';
import { openMergedIndex } from './merged-index/merged-index.ts';
import type { IndexOptions } from './merged-index/pagefind.ts';
import type { PageGroups } from './merged-index/page-groups.ts';
import type { WrittenPage } from './merged-index/written-page.ts';
import { hanCharacters } from './han-characters.ts';
import { indexOptions, pageToIndex, urlOf } from './page-to-index.ts';
import { nameForms, type SearchableName } from './searchable-name.ts';

/** The search index of a site, while the site is being built. Pages come in the order of their files. */
export interface SearchIndex {
  /**
   * Keeps what the index of an earlier build has of a page.
   * @param file path within the site: `companies/tencent/index.html`.
   * @param madeFrom a digest of all that the page shows.
   * @returns whether there is such a page, and it was made from the same. If not, add it.
   */
  keep(file: string, madeFrom: string): boolean;
  /** Adds a page, unless search does not find it because it lacks `searchAttributes`. */
  add(file: string, html: string, madeFrom?: string): Promise<void>;
  /**
   * Writes `pagefind/` into the site, which has the pages, with `names.json` next to Pagefind's own files, and with
   * `characters.json` if names have Chinese characters.
   * @returns the number of pages in it.
   */
  write(): Promise<number>;
  /** Ends Pagefind, which runs in a process of its own. */
  close(): Promise<void>;
}

/** What a search index is made in. */
export interface SearchIndexOptions {
  /** Language of the site. All its languages share the index, so each page can find all others. */
  language: string;
  site: Pick<SiteFolder, 'find' | 'keep' | 'write' | 'read'>;
  /** What earlier builds have noted. */
  kept: KeptFiles;
  /** Opens what indexes the pages. */
  openGroups(this: void, options: IndexOptions): PageGroups;
}

export function openSearchIndex({
  language,
  site,
  kept,
  openGroups,
}: SearchIndexOptions): SearchIndex {
  const options = indexOptions(language);
  const index = openMergedIndex({
    options,
    folder: folderOf(site),
    notes: kept,
    groups: openGroups(options),
  });
  const files = new Map<string, string>();
  return {
    keep(file, madeFrom) {
      const url = urlOf(file);
      if (!index.keep(url, madeFrom)) return false;
      files.set(url, file);
      return true;
    },
    async add(file, html, madeFrom) {
      const page = pageToIndex(file, html);
      if (!page) return;
      files.set(page.url, file);
      await index.add(page, madeFrom);
    },
    async write() {
      const pages = await index.write((url) => {
        const file = files.get(url) ?? '';
        const page = pageToIndex(file, readForIndex(site, file));
        if (!page) throw new Error(`${file} has changed while the site was indexed.`);
        return page;
      });
      const names = JSON.stringify(pages.flatMap(searchableName));
      site.write(`${searchFolder}/names.json`, names);
      if (hasHan(names))
        site.write(`${searchFolder}/characters.json`, JSON.stringify(await hanCharacters()));
      kept.deleteOthers();
      return pages.length;
    },
    close: () => index.close(),
  };
}

function folderOf(site: SearchIndexOptions['site']): IndexFolder {
  const inSite = (path: string): string => `${searchFolder}/${path}`;
  return {
    find: (path, madeFrom) => site.find(inSite(path), madeFrom),
    keep: (path, madeFrom) => site.keep(inSite(path), madeFrom),
    write: (path, bytes, madeFrom) => site.write(inSite(path), bytes, madeFrom),
  };
}

function searchableName({ url, meta, name }: WrittenPage): SearchableName[] {
  const { title, kind, label = '', aliases = '[]', summary, language, other } = meta;
  const { section, mentioned, on } = meta;
  if (!title || !kind) return [];
  const others: string[] = JSON.parse(aliases);
  return [
    {
      title,
      path: writtenPath(url),
      page: name ?? '',
      kind,
      label,
      ...(section === 'events' && { isEvent: true }),
      ...(on && { on, day: meta.day ?? on }),
      ...(mentioned && { mentioned: Number(mentioned) }),
      forms: nameForms(title, others),
      ...(other && { other: { text: other, language: meta['other-language'] ?? '' } }),
      ...(language && { language }),
      ...(summary && { summary: firstWords(summary) }),
    },
  ];
}

/** About two lines of a result. All names load before the first answer, so they stay short. */
const summaryLetters = 120;

function firstWords(text: string): string {
  if (text.length <= summaryLetters) return text;
  const letters = text.slice(0, summaryLetters);
  const words = lineParts(letters).slice(0, -1).join('') || letters;
  return `${words.trimEnd()} …`;
}
