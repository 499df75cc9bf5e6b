import { primaryLanguage, scriptOf } from '../../model/text/language.ts';
import { prepareForIndex } from './index-text.ts';
import { leftOut } from './left-out.ts';
import type { IndexOptions, PageToIndex } from './merged-index/pagefind.ts';
import { searchedPart } from './searched-part.ts';

/** How Pagefind makes the index of a site in a language. */
export function indexOptions(language: string): IndexOptions {
  return { forceLanguage: indexLanguage(language), excludeSelectors: [...leftOut] };
}

/**
 * The language whose word endings the index folds. Letters of scripts without spaces are indexed one by one, so sites in
 * them fold the endings of English words; Pagefind would part texts in their languages itself, in its own way.
 */
function indexLanguage(language: string): string {
  return withoutSpaces.test(scriptOf(language)) ? 'en' : primaryLanguage(language);
}

const withoutSpaces = /^(?:Han[st]|Jpan|Thai|Laoo|Khmr|Mymr|Lana|Talu|Java)$/;

/** What the index reads of a page: nothing if search does not find it. */
export function pageToIndex(file: string, html: string): PageToIndex | undefined {
  const [main = ''] = mainTag.exec(html) ?? [];
  if (!main.includes(' data-pagefind-body')) return undefined;
  const [, date] = /\sdata-search-date="([^"]*)"/.exec(main) ?? [];
  return {
    url: urlOf(file),
    html: prepareForIndex(searchedPart(html)),
    sorts: date === undefined ? {} : { date },
  };
}

const mainTag = /<main\b[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>/i;

/** Addresses in the index lack the base path; the browser adds its own. */
export function urlOf(file: string): string {
  return `/${file
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')}`;
}
