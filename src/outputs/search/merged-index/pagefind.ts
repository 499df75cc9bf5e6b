import type { ChildProcess } from 'node:child_process';
import { createIndex, type PagefindIndex, type PagefindServiceConfig } from 'pagefind';
import { once } from '../../../model/lazy/once.ts';
import { thrownMessage } from '../../../model/run/thrown.ts';
import { PagefindEndedError } from './pagefind-ended-error.ts';
import { askProcess, hasEnded } from './pagefind-process.ts';

/** What Pagefind makes an index by. All its pages are in one language. */
export type IndexOptions = PagefindServiceConfig & { forceLanguage: string };

/** A page as Pagefind reads it. It has an element with `data-pagefind-body`; other pages are not to be given. */
export interface PageToIndex {
  /** Its address, by which it is known. */
  url: string;
  html: string;
  /** The values of its `data-pagefind-sort`, which Pagefind does not tell. */
  sorts: Record<string, string>;
}

/** An index that Pagefind makes. */
export interface StartedIndex {
  pagefind: PagefindIndex;
  process: ChildProcess | undefined;
}

/** Starts an index, and Pagefind if it does not run yet. */
export async function startIndex(options: IndexOptions): Promise<StartedIndex> {
  const { answer, process } = askProcess(() => answerTo(() => createIndex(options)));
  const { index, errors } = await answer;
  failOn(errors);
  if (!index) throw new Error('Pagefind could not be started: no search index was written.');
  return { pagefind: index, process };
}

/** Gives a page to an index, and returns its metadata. */
export async function indexPage(
  index: StartedIndex,
  { url, html }: PageToIndex,
): Promise<Record<string, string>> {
  const { errors, file } = await askIndex(index, (pagefind) =>
    pagefind.addHTMLFile({ url, content: html }),
  );
  failOn(errors);
  return file.meta;
}

/** Ends an index, and returns its files by path. */
export async function filesOf(index: StartedIndex): Promise<Map<string, Buffer>> {
  const { errors, files } = await askIndex(index, (pagefind) => pagefind.getFiles());
  failOn(errors);
  await askIndex(index, (pagefind) => pagefind.deleteIndex());
  return new Map(files.map(({ path, content }) => [path.replaceAll('\\', '/'), asBuffer(content)]));
}

/** A process that has been started since does not know the index. */
async function askIndex<Answer>(
  { pagefind, process }: StartedIndex,
  ask: (pagefind: PagefindIndex) => Promise<Answer>,
): Promise<Answer> {
  if (process && hasEnded(process)) throw new PagefindEndedError();
  return answerTo(() => ask(pagefind));
}

function asBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

/** The text of the module that pages load. */
export async function pagefindModule(): Promise<string> {
  const files = await filesOf(await startIndex({ forceLanguage: 'en' }));
  const module = files.get('pagefind.js');
  if (!module) throw new Error('Pagefind gives no pagefind.js.');
  return module.toString();
}

/** @throws PagefindEndedError if Pagefind runs no more. */
async function answerTo<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  keepQuiet();
  try {
    return await ask();
  } catch (cause) {
    if (/backend (?:is )?closed/.test(thrownMessage(cause))) throw new PagefindEndedError();
    throw cause;
  }
}

/** When it has ended, Pagefind's module prints a trace of the program, beside the error that it gives. */
const keepQuiet = once(() => {
  const print = console.error;
  console.error = (...words: unknown[]) => {
    if (words[0] !== 'Service stopped') print(...words);
  };
});

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join(' ')}`);
}

/** Whether a file is one of Pagefind's user interfaces or its worker: half a megabyte that no search needs. */
export function isInterface(path: string): boolean {
  return /^pagefind-.*(?:ui|highlight|worker)\.(?:js|css)$/.test(path);
}
