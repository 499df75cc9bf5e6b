import type { Article, Correction, Page } from '../model/article.ts';
import type { Name } from '../model/entity.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Position } from '../model/problem.ts';
import type { Prose } from '../model/prose.ts';
import { sitePath } from '../model/path.ts';
import {
  dateOf,
  findEntry,
  locate,
  oneLine,
  readBoolean,
  readDate,
  readScalar,
  readText,
  readTexts,
  report,
  shorten,
  warnUnknown,
  type Reading,
} from './field-reader.ts';
import { namesOf, proseKeys } from './front-matter-keys.ts';
import type { FrontMatter } from './front-matter.ts';
import { fileId, pageId } from './identifier.ts';
import { positionsOf, type YamlEntry, type YamlMap } from './yaml-node.ts';

/** What a file stands for when its front matter cannot be read: links to it still lead somewhere while it is mended. */
const emptyMap: YamlMap = { type: 'map', entries: new Map(), at: { line: 1, column: 1 } };
const placeholderDate = '1970-01-01' as PartialDate;

/** Reads an article; gives nothing for a draft. */
export function readArticle(
  front: FrontMatter,
  stem: string,
  reading: Reading,
): Article | undefined {
  const map = front.map ?? emptyMap;
  if (isDraft(map, reading)) return undefined;
  const { id, problems } = fileId(stem, givenId(map, reading), reading.file);
  reading.problems.push(...problems);
  const isReadable = checkBody(front, reading);
  const prose = readProse(map, front.markdown, reading, {
    fallbackTitle: undefined,
    stem,
    isReadable,
  });
  const date = readDate(findEntry(map, ...namesOf('date')), reading);
  if (!findEntry(map, ...namesOf('date')) && isReadable)
    missing('date', map, reading, 'date: 2021-07-27');
  if (front.map) warnUnknown(map, proseKeys, reading);
  return {
    ...prose,
    ...readProseLists(map, reading),
    type: 'article',
    id,
    path: sitePath('articles', id),
    date: date ?? prose.updated ?? placeholderDate,
  };
}

/** Reads a free page; gives nothing for a draft. `path` is its path below `pages/`, without the extension. */
export function readPage(
  front: FrontMatter,
  path: string,
  kindFolders: ReadonlySet<string>,
  reading: Reading,
): Page | undefined {
  const map = front.map ?? emptyMap;
  if (isDraft(map, reading)) return undefined;
  const { id, problems } = pageId(path, givenId(map, reading), reading.file, kindFolders);
  reading.problems.push(...problems);
  const stem = path.slice(path.lastIndexOf('/') + 1);
  const isReadable = checkBody(front, reading);
  const fallbackTitle = firstHeading(front.markdown);
  const prose = readProse(map, front.markdown, reading, {
    fallbackTitle: fallbackTitle ?? stem,
    stem,
    isReadable,
  });
  const date = readDate(findEntry(map, ...namesOf('date')), reading);
  if (front.map) warnUnknown(map, proseKeys, reading);
  return {
    ...prose,
    ...readProseLists(map, reading),
    type: 'page',
    id,
    path: sitePath(id),
    ...(date && { date }),
  };
}

/** `draft: true` and `publish: false` keep a file out of everything. */
export function isDraft(map: YamlMap, reading: Reading): boolean {
  const draft = readBoolean(findEntry(map, 'draft'), reading);
  const publish = readBoolean(findEntry(map, 'publish'), reading);
  return draft === true || publish === false;
}

export function givenId(
  map: YamlMap,
  reading: Reading,
): { text: string; at: ReturnType<typeof locate> } | undefined {
  const entry = findEntry(map, 'id');
  const scalar = entry && readScalar(entry.value, 'id', reading);
  return scalar && { text: scalar.text.trim(), at: locate(reading, scalar.at) };
}

/** What every Markdown file has; `id` and `path` are its reader's to say. */
export function readProse(
  map: YamlMap,
  markdown: string,
  reading: Reading,
  options: { fallbackTitle: string | undefined; stem: string; isReadable: boolean },
): Omit<Prose, 'id' | 'path'> {
  const entry = findEntry(map, 'title');
  const written = readText(entry, reading);
  const markedTitle = written || options.fallbackTitle || options.stem;
  if (!written && !options.fallbackTitle && options.isReadable)
    missing('title', map, reading, 'title: ...');
  const description = readText(findEntry(map, ...namesOf('description')), reading);
  const lang = readLanguage(findEntry(map, 'lang'), reading);
  const image = readText(findEntry(map, ...namesOf('image')), reading)?.replace(
    /^!?\[\[(.+)\]\]$/,
    '$1',
  );
  const updated = readDate(findEntry(map, ...namesOf('updated')), reading);
  return {
    file: reading.file,
    title: plainTitle(markedTitle),
    markedTitle,
    titleAt: entry?.value.at ?? { line: 1, column: 1 },
    ...(description && { description }),
    tags: readTags(findEntry(map, ...namesOf('tags')), reading),
    ...(lang && { lang }),
    ...(image && { image }),
    redirects: readRedirects(findEntry(map, ...namesOf('redirects')), reading),
    ...(updated && { updated }),
    markdown,
    keyPositions: keyPositions(map),
  };
}

export function readNames(entry: YamlEntry | undefined, reading: Reading): Name[] {
  return readTexts(entry, reading).map(({ text, at }) => ({ text, at }));
}

export function missing(key: string, map: YamlMap, reading: Reading, line: string): undefined {
  const entry = map.entries.get(key);
  const at = entry?.keyAt ?? { line: 1, column: 1 };
  return report(
    reading,
    at,
    'missing-field',
    `\`${key}\` is missing.`,
    `Add a line \`${line}\` to the front matter.`,
  );
}

function readProseLists(
  map: YamlMap,
  reading: Reading,
): Pick<Article, 'authors' | 'corrections' | 'aliases'> {
  const aliases = readNames(findEntry(map, 'aliases'), reading);
  return {
    authors: readAuthors(findEntry(map, ...namesOf('authors')), reading),
    corrections: readCorrections(findEntry(map, 'corrections'), reading),
    ...(aliases.length > 0 && { aliases }),
  };
}

/** An article or page with nothing to read in it is a mistake, not a page. True when the front matter is to be judged. */
function checkBody(front: FrontMatter, reading: Reading): boolean {
  if (front.problems.length > 0 && !front.map) return false;
  if (front.markdown.trim() !== '') return true;
  const what = front.map ? 'holds front matter only, and no text' : 'is empty';
  const start = { line: 1, column: 1 };
  const fix = 'Write the text below the front matter, or set `draft: true` until it is there.';
  report(reading, start, 'missing-field', `The file ${what}.`, fix);
  return front.map !== undefined;
}

/** `==words==` are underlined where a title is shown large, and plain elsewhere. */
function plainTitle(marked: string): string {
  return marked.replace(/==(.+?)==/g, '$1');
}

function firstHeading(markdown: string): string | undefined {
  const match = /^ {0,3}#{1,6}[ \t]+(.+?)(?:[ \t]+#+)?[ \t]*\r?$/m.exec(markdown);
  return (
    match?.[1]
      ?.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .replace(/[*_`]/g, '')
      .trim() || undefined
  );
}

function readLanguage(entry: YamlEntry | undefined, reading: Reading): string | undefined {
  const text = readText(entry, reading);
  if (!entry || !text || /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(text)) return text;
  const message = `\`lang: ${shorten(text)}\` is no language tag.`;
  return report(
    reading,
    entry.value.at,
    'invalid-value',
    message,
    'Write a BCP 47 tag: en, zh-Hans.',
  );
}

/** A list, or one text with commas; `#` before a tag is Obsidian's. */
function readTags(entry: YamlEntry | undefined, reading: Reading): string[] {
  const isList = entry?.value.type === 'list';
  const texts = readTexts(entry, reading).flatMap(({ text }) =>
    isList ? [text] : text.split(','),
  );
  const tags = texts.map((text) => oneLine(text).replace(/^#/, '')).filter(Boolean);
  return [...new Set(tags)];
}

/** Names, or `{name}` as Quarto writes them. */
function readAuthors(entry: YamlEntry | undefined, reading: Reading): string[] {
  if (!entry) return [];
  const nodes = entry.value.type === 'list' ? entry.value.items : [entry.value];
  return nodes.flatMap((node) => {
    const name = node.type === 'map' ? node.entries.get('name')?.value : node;
    const scalar = readScalar(name ?? node, entry.key, reading);
    return scalar && scalar.text.trim() ? [oneLine(scalar.text)] : [];
  });
}

function readRedirects(entry: YamlEntry | undefined, reading: Reading): string[] {
  return readTexts(entry, reading).flatMap(({ text, at }) => {
    const parts = decodeAddress(text).split('/');
    const isSafe =
      /^\/(?!\/)[^\\?#\p{Cc}\s]+$/u.test(text) && !parts.includes('..') && !parts.includes('.');
    if (isSafe) return [text];
    const message = `\`${shorten(text)}\` is no address within the site.`;
    report(
      reading,
      at,
      'invalid-value',
      message,
      'Write the old path from the root of the site: /2021/old-name/.',
    );
    return [];
  });
}

function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray `%` is no address; `..` makes it refused.
    return '..';
  }
}

function readCorrections(entry: YamlEntry | undefined, reading: Reading): Correction[] {
  if (!entry) return [];
  const nodes = entry.value.type === 'list' ? entry.value.items : [entry.value];
  return nodes.flatMap((node) => {
    const when = node.type === 'map' ? findEntry(node, 'date') : undefined;
    const what = node.type === 'map' ? findEntry(node, 'text') : undefined;
    if (!when || !what) {
      const fix = 'Write each as `{date: 2021-08-02, text: What was wrong and what is right.}`.';
      report(reading, node.at, 'missing-field', 'A correction needs `date` and `text`.', fix);
      return [];
    }
    if (node.type === 'map') warnUnknown(node, new Set(['date', 'text']), reading);
    const scalar = readScalar(when.value, 'date', reading);
    const date = scalar && dateOf(scalar, 'date', reading);
    const text = readText(what, reading);
    return date && text ? [{ date, text }] : [];
  });
}

/** Places by the key's first name, and by item of a list, so that a later check need not know the other names. */
function keyPositions(map: YamlMap): Record<string, Position> {
  const positions = positionsOf(map);
  for (const key of ['date', 'updated', 'image', 'tags', 'description', 'authors', 'redirects']) {
    const entry = findEntry(map, ...namesOf(key));
    if (!entry || entry.key === key) continue;
    Object.assign(positions, positionsOf(entry.value, key));
  }
  return positions;
}
