import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { close, createIndex, type NewFile, type PagefindIndex } from 'pagefind';
import { writtenPath } from '../../model/addresses/path.ts';
import { searchFolder } from '../built-names.ts';
import { leftOut } from './left-out.ts';
import { prepareForIndex } from './index-text.ts';
import { readPageNumbers } from './page-numbers.ts';
import { searchedPart } from './searched-part.ts';
import { nameForms, type SearchableName } from './searchable-name.ts';

export interface SearchIndexOptions {
  /** Folder of the built site. */
  siteDir: string;
  /** `/` or `/repo/`. Addresses in the index lack it; the browser adds its own. */
  base: string;
  language: string;
}

/**
 * Indexes the pages that have `searchAttributes` and writes `pagefind/` into the site, with `names.json` next to
 * Pagefind's own files. All languages of the site share one index, so each page can find all others.
 */
export async function buildSearchIndex({
  siteDir,
  language,
}: SearchIndexOptions): Promise<{ pages: number; milliseconds: number }> {
  const started = performance.now();
  const outputPath = join(siteDir, searchFolder);
  const index = await openIndex(language);
  try {
    const files = await addPages(index, siteDir);
    failOn((await index.writeFiles({ outputPath })).errors);
    const numbers = await readPageNumbers(outputPath);
    const names = files.flatMap((file) => searchableName(file, numbers));
    await writeFile(join(outputPath, 'names.json'), JSON.stringify(names));
    await removeInterfaces(outputPath);
    return { pages: files.length, milliseconds: Math.round(performance.now() - started) };
  } finally {
    await close();
  }
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

async function addPages(index: PagefindIndex, siteDir: string): Promise<NewFile[]> {
  const paths: string[] = [];
  for await (const path of glob('**/*.html', { cwd: siteDir })) paths.push(path);
  const files: NewFile[] = [];
  const adding: Promise<NewFile>[] = [];
  for (const path of paths.sort()) {
    const page = await readPage(siteDir, path);
    if (!page) continue;
    // Pages are added in order: the index numbers them as they come, and equal input has to give equal bytes.
    adding.push(addPage(index, page));
    if (adding.length > pagesAtOnce) files.push(...(await Promise.all(adding.splice(0, 1))));
  }
  return [...files, ...(await Promise.all(adding))];
}

/** Number of pages that Pagefind works on while the next one is prepared. */
const pagesAtOnce = 4;

interface IndexedPage {
  url: string;
  content: string;
}

/** Reads a page for the index; `undefined` if search does not find it. */
async function readPage(siteDir: string, path: string): Promise<IndexedPage | undefined> {
  const html = await readFile(join(siteDir, path), 'utf8');
  if (!html.includes('data-pagefind-body')) return undefined;
  const address = path.split(sep).map(encodeURIComponent).join('/');
  return {
    url: `/${address.replace(/(^|\/)index\.html$/, '$1')}`,
    content: prepareForIndex(searchedPart(html)),
  };
}

async function addPage(index: PagefindIndex, page: IndexedPage): Promise<NewFile> {
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
