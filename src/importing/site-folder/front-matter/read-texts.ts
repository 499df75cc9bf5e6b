import type { PartialDate } from '../../../model/dates/partial-date.ts';
import type { Tally } from '../../plan/tally.ts';
import type { SourceFolder } from '../source/source-folder.ts';
import type { SourceSite } from '../source/source-site.ts';
import { isTextName, withoutTextEnding } from '../source/text-name.ts';
import { authorNames } from './author-names.ts';
import { folderLanguages } from './folder-languages.ts';
import { dateIn } from './front-values.ts';
import { isOfOtherDays } from './other-days.ts';
import { readFront, type Front } from './read-front.ts';
import { splitFront } from './split-front.ts';
import { withParts } from './with-parts.ts';

/** A text of another tool. */
export interface SourceText {
  /** Its path in the folder of the tool. */
  file: string;
  /** The folders below that of all texts, as they count in its address. */
  folders: readonly string[];
  /** Its name without its ending; for the text of a folder, the name of the folder, or `index` at the top. */
  name: string;
  /** Whether it is the text of a folder. */
  isIndex: boolean;
  /** Whether it is the list of what a folder holds. */
  isList: boolean;
  /** Whether it is in a folder of posts. */
  isPost: boolean;
  /** Its name with the date that a post may start with. */
  nameWithDate: string;
  front: Front;
  /** Whether the tool does not show it at present, because of its dates. */
  isOfOtherDays: boolean;
  /** Whether its front matter cannot be read, and is still part of `markdown`. */
  isUnread: boolean;
  markdown: string;
}

/** The texts of a site, and the files that are not read as texts. */
export interface SourceTexts {
  texts: SourceText[];
  /** Files of texts in other formats. */
  foreign: string[];
  /** Parts of pages, whose names or folders start with `_`, and what the tool does not show. */
  hidden: string[];
  /** Texts outside the folder of texts, and files that the tool does not take for texts. */
  outside: string[];
  /** The page for addresses that lead nowhere: the site has its own. */
  notFound: string[];
}

const foreignName = /\.(?:ipynb|rst|adoc|asciidoc|org|textile|docx|odt|mdoc|canvas|base)$/i;
/** The date that the name of a post may start with. */
const dateInName = /^(\d{4}-\d\d?-\d\d?)-(?=.)/;
const postFolder = /^_?(?:posts?|drafts|blog|articles?|news|stories|reports)$/i;

/**
 * Reads the texts of a site.
 * @param left Counts fields that have no place here.
 * @throws ImportError if one of them cannot be read.
 */
export function readTexts(site: SourceSite, left: Tally, today: PartialDate): SourceTexts {
  const { generator, folder } = site;
  const found: SourceTexts = { texts: [], foreign: [], hidden: [], outside: [], notFound: [] };
  const names = authorNames(site);
  const included = new Set<string>();
  const shown = generator.underscored?.(site.settings);
  for (const file of folder.files) {
    if (generator.ignored?.test(file)) continue;
    if (!file.startsWith(site.texts)) {
      if (isTextName(file)) found.outside.push(file);
      continue;
    }
    if (foreignName.test(file) || isPageInHtml(file, folder)) found.foreign.push(file);
    if (!isTextName(file)) continue;
    const place = generator.placeOf
      ? generator.placeOf(file, site.settings)
      : { path: file.slice(site.texts.length) };
    if (!place) {
      found.outside.push(file);
      continue;
    }
    const parts = place.path.split('/');
    const isPart = parts.some((part) => part.startsWith('_') && !shown?.test(part));
    if (isPart || generator.hidden?.test(file)) {
      found.hidden.push(file);
      continue;
    }
    if (/^404\.\w+$/.test(parts.join('/'))) {
      found.notFound.push(file);
      continue;
    }
    const text = readText(file, parts, site, left, today);
    if (!text) {
      found.outside.push(file);
      continue;
    }
    if (place.language !== undefined) text.front.lang ??= place.language;
    text.front.authors = text.front.authors.map((name) => names.get(name) ?? name);
    if (generator.includesParts)
      text.markdown = withParts(text.markdown, file, folder, (part) => included.add(part));
    found.texts.push(text);
  }
  found.hidden = found.hidden.filter((file) => !included.has(file));
  addLanguages(found.texts, site.texts);
  return found;
}

/** Gives texts in folders of translations their language, if they do not say it. */
function addLanguages(texts: readonly SourceText[], root: string): void {
  const pathOf = ({ file }: SourceText): string =>
    withoutTextEnding(file.slice(root.length)).replace(/(^|\/)_index$/, '$1index');
  const languages = folderLanguages(texts.map(pathOf));
  for (const text of texts) {
    const [folder = ''] = pathOf(text).split('/');
    text.front.lang ??= languages.get(folder);
  }
}

/**
 * Reads a text; `undefined` if the tool does not take it for one.
 * @param parts Of its path below the folder of texts.
 */
function readText(
  file: string,
  parts: readonly string[],
  site: SourceSite,
  left: Tally,
  today: PartialDate,
): SourceText | undefined {
  const { generator, folder } = site;
  const { splitText = splitFront } = generator;
  const { front, markdown } = splitText(folder.textOf(file));
  if (generator.needsFrontMatter && !front) return undefined;
  const isUnread = front === 'unread';
  const data = isUnread ? {} : (front ?? {});
  const fields = readFront(data, generator, left);
  const { language, ...place } = placeOf(parts, site);
  if (language !== undefined) fields.lang ??= language;
  if (place.isPost) fields.date ??= dateIn(dateInName.exec(place.nameWithDate)?.[1]);
  const isHidden = isOfOtherDays(data, fields.date, site, today);
  if (parts.includes('_drafts') || isHidden) fields.isDraft = true;
  return { ...place, file, front: fields, isOfOtherDays: isHidden, isUnread, markdown };
}

/** Hugo and Jekyll make pages of HTML with front matter; other HTML belongs to themes. */
function isPageInHtml(file: string, folder: SourceFolder): boolean {
  return (
    /\.html?$/i.test(file) &&
    /^(?:---|\+\+\+)\r?\n/.test(folder.bytesOf(file).subarray(0, 5).toString())
  );
}

/** Where a text is, with its language if its name says so and it is not that of the site. */
function placeOf(
  parts: readonly string[],
  site: SourceSite,
): Pick<SourceText, 'folders' | 'name' | 'isIndex' | 'isList' | 'isPost' | 'nameWithDate'> & {
  language?: string;
} {
  const { generator } = site;
  const readable = parts.map((part) => generator.plainName?.(part) ?? part);
  const { stem, language } = splitLanguage(withoutTextEnding(readable.at(-1) ?? ''), site);
  const folders = [...(language === undefined ? [] : [language]), ...readable.slice(0, -1)];
  const isIndex = generator.indexNames.test(stem);
  const folderName = isIndex ? folders.pop() : undefined;
  const nameWithDate = isIndex ? (folderName ?? 'index') : stem;
  const isPost = folders.some((folder) => postFolder.test(folder));
  return {
    // The folders of Jekyll are no part of its addresses, but the names of its collections are.
    folders: folders.filter((each) => !/^_(?:posts|drafts)$/.test(each)).map(withoutMark),
    name: isPost ? nameWithDate.replace(dateInName, '') : nameWithDate,
    nameWithDate,
    isIndex,
    isList: stem === '_index',
    isPost,
    ...(language !== undefined && { language }),
  };
}

function splitLanguage(
  written: string,
  { generator, settings }: SourceSite,
): { stem: string; language?: string } {
  const languages = generator.namesLanguages?.(settings) ?? [];
  const [, stem, tag] = /^(.+)\.([\w-]+)$/.exec(written) ?? [];
  const language = languages.find((each) => each.toLowerCase() === tag?.toLowerCase());
  if (stem === undefined || language === undefined) return { stem: written };
  return language === languages[0] ? { stem } : { stem, language };
}

function withoutMark(name: string): string {
  return name.replace(/^_+(?=.)/, '');
}
