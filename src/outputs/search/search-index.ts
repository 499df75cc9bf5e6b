import { glob, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type NewFile, type PagefindIndex } from 'pagefind';
import { writtenPath } from '../../model/addresses/path.ts';
import { searchFolder } from '../built-names.ts';
import { leftOut } from './left-out.ts';
import { prepareForIndex } from './index-text.ts';
import { readPageNumbers } from './page-numbers.ts';
import { searchedPart } from './searched-part.ts';
import { nameForms, type SearchableName } from './searchable-name.ts';

/** The search index of a site, while the site is being built. */
export interface SearchIndex {
  /**
   * Adds a page, unless search does not find it because it lacks `searchAttributes`. Pagefind numbers pages as they
   * come, and equal input has to give equal bytes: so they come in a fixed order.
   * @param file path within the site: `companies/tencent/index.html`.
   */
  add(file: string, html: string): Promise<void>;
  /**
   * Writes `pagefind/` into the site, with `names.json` next to Pagefind's own files.
   * @returns the number of pages in it.
   */
  write(siteDir: string): Promise<number>;
  /** Ends Pagefind, which runs in a process of its own. */
  close(): Promise<void>;
}

/** Number of pages that Pagefind works on while the next one is made. */
const pagesAtOnce = 4;

/** Starts an index. All languages of the site share it, so each page can find all others. */
export async function openSearchIndex(language: string): Promise<SearchIndex> {
  const index = await openIndex(language);
  const files: NewFile[] = [];
  const adding: Promise<NewFile>[] = [];
  return {
    async add(file, html) {
      if (!html.includes('data-pagefind-body')) return;
      const content = prepareForIndex(searchedPart(html));
      const added = addPage(index, { url: urlOf(file), content });
      // It is waited for later. Until then, a failure must not end the process without a word of ours.
      added.catch(() => undefined);
      adding.push(added);
      if (adding.length > pagesAtOnce) files.push(...(await Promise.all(adding.splice(0, 1))));
    },
    async write(siteDir) {
      files.push(...(await Promise.all(adding.splice(0))));
      const outputPath = join(siteDir, searchFolder);
      failOn((await index.writeFiles({ outputPath })).errors);
      const numbers = await readPageNumbers(outputPath);
      const names = files.flatMap((file) => searchableName(file, numbers));
      await writeFile(join(outputPath, 'names.json'), JSON.stringify(names));
      await removeInterfaces(outputPath);
      return files.length;
    },
    close: async () => void (await close()),
  };
}

async function openIndex(language: string): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({
    forceLanguage: indexLanguage(language),
    excludeSelectors: [...leftOut],
  });
  failOn(errors);
  if (!index) throw new Error('Pagefind could not be started: no search index was written.');
  return index;
}

/**
 * The language whose word endings the index folds. Chinese and Japanese letters are indexed one by one, so sites in
 * these languages fold the endings of English words.
 */
function indexLanguage(language: string): string {
  const primary = language.toLowerCase().split('-')[0] ?? 'en';
  return primary === 'zh' || primary === 'ja' ? 'en' : primary;
}

/** Addresses in the index lack the base path; the browser adds its own. */
function urlOf(file: string): string {
  return `/${file
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')}`;
}

async function addPage(
  index: PagefindIndex,
  page: { url: string; content: string },
): Promise<NewFile> {
  const { errors, file } = await index.addHTMLFile(page);
  failOn(errors);
  return file;
}

function searchableName(
  { url, meta }: NewFile,
  numbers: ReadonlyMap<string, string>,
): SearchableName[] {
  const { title, kind, label = '', aliases = '[]', summary, language, other } = meta;
  if (!title || !kind) return [];
  const others: string[] = JSON.parse(aliases);
  return [
    {
      title,
      path: writtenPath(url),
      page: numbers.get(url) ?? '',
      kind,
      label,
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
  return `${text.slice(0, summaryLetters).replace(/\s+\S*$/u, '')} …`;
}

/** Removes Pagefind's user interfaces and its worker: half a megabyte that no page loads. */
async function removeInterfaces(folder: string): Promise<void> {
  for await (const name of glob('pagefind-*{ui,highlight,worker}.{js,css}', { cwd: folder })) {
    await rm(join(folder, name));
  }
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join(' ')}`);
}
