import type { Name } from '../../model/records/entity.ts';
import type { Location, Position } from '../../model/problems/problem.ts';
import { startOfText } from '../../model/problems/start-of-file.ts';
import type { Prose } from '../../model/records/prose.ts';
import {
  findEntry,
  locate,
  readBoolean,
  readDate,
  readScalar,
  readText,
  readTexts,
  report,
  reportWarning,
  shorten,
  type Reading,
} from '../yaml/field-reader.ts';
import { emptyValue } from '../yaml/empty-value.ts';
import { namesOf } from './front-matter-keys.ts';
import { warnListInText } from './list-in-text.ts';
import { readRedirects } from './old-addresses.ts';
import { warnPlaceholders, warnTemplateTitle } from './placeholders.ts';
import { readPicture } from './read-picture.ts';
import { readTags } from './read-tags.ts';
import { positionsOf, type YamlEntry, type YamlMap } from '../yaml/yaml-node.ts';
import { isLanguageTag, languageFix } from '../../model/text/language.ts';
import { findWrittenLinks } from '../../model/markdown/written-links.ts';
import { plainTitle } from '../../model/text/marked-title.ts';

/**
 * Whether `draft: true` or `publish: false` keeps the file out of the site. In `pages/`, where another value does not
 * stop the build, `draft: yes` and the like do so too: a page meant to be kept back must not be published.
 */
export function isDraft(map: YamlMap, reading: Reading): boolean {
  const isVault = reading.file.startsWith('pages/');
  const read = (key: string, otherwise: boolean): boolean | undefined => {
    const entry = findEntry(map, key);
    return readBoolean(entry, reading) ?? (entry && isVault ? otherwise : undefined);
  };
  const isHeldBack = read('draft', true) === true;
  return read('publish', false) === false || isHeldBack || isMeantAsDraft(map, reading);
}

/**
 * Warns of `Draft: true`, or of `published: false` of Jekyll: a page meant to be kept back must not be published. An
 * entity may have fields with such names.
 */
function isMeantAsDraft(map: YamlMap, reading: Reading): boolean {
  if (reading.file.startsWith('entities/')) return false;
  for (const { key, keyAt, value } of map.entries.values()) {
    const meant = meantLine(key, value.type === 'scalar' ? value.text.trim() : '');
    if (meant === undefined) continue;
    const message = `\`${shorten(key)}\` is not a key, but keeps the page out as \`${meant}\` does.`;
    const fix = `Write \`${meant}\`, or remove the line to publish the page.`;
    reportWarning(reading, keyAt, 'unknown-field', message, fix);
    return true;
  }
  return false;
}

function meantLine(key: string, value: string): string | undefined {
  const name = key.toLowerCase();
  if (key !== 'draft' && name === 'draft' && /^(?:true|yes)$/i.test(value)) return 'draft: true';
  const isPublish = key !== 'publish' && /^publish(?:ed)?$/.test(name);
  return isPublish && /^(?:false|no)$/i.test(value) ? 'publish: false' : undefined;
}

/** The `id:` of the front matter with its position, if there is one. */
export function givenId(
  map: YamlMap,
  reading: Reading,
): { text: string; at: Location } | undefined {
  const entry = findEntry(map, 'id');
  const scalar = entry && readScalar(entry.value, 'id', reading);
  return scalar && { text: scalar.text.trim(), at: locate(reading, scalar.at) };
}

/** What all Markdown files have in common. The caller adds `id` and `path`. */
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
  const described = findEntry(map, ...namesOf('description'));
  const description = readText(described, reading);
  warnPlaceholders(
    described && { text: description ?? '', at: described.value.at },
    markdown,
    reading,
  );
  if (entry && written) warnTemplateTitle(written, entry.value.at, reading);
  const lang = readLanguage(findEntry(map, 'lang'), reading);
  const image = readPicture(findEntry(map, ...namesOf('image')), reading);
  const updated = readDate(findEntry(map, ...namesOf('updated')), reading);
  return {
    file: reading.file,
    title: plainTitle(markedTitle),
    markedTitle,
    titleAt: entry?.value.at ?? startOfText,
    ...(description && { description }),
    tags: readTags(findEntry(map, ...namesOf('tags')), markdown, reading),
    ...(lang && { lang }),
    ...(image && { image }),
    redirects: readRedirects(findEntry(map, ...namesOf('redirects')), reading),
    ...(updated && { updated }),
    markdown,
    writtenLinks: findWrittenLinks(markdown),
    keyPositions: keyPositions(map),
  };
}

/** Names with their positions, from one text or a list; each once. */
export function readNames(entry: YamlEntry | undefined, reading: Reading): Name[] {
  warnListInText(entry, reading);
  const names = new Map<string, Name>();
  for (const { text, at } of readTexts(entry, reading)) {
    if (!names.has(text)) names.set(text, { text, at });
  }
  return [...names.values()];
}

/** Reports a missing key. `line` is the line to add, as an example. */
export function missing(key: string, map: YamlMap, reading: Reading, line: string): undefined {
  const entry = map.entries.get(key);
  if (entry) {
    const { at, message, fix } = emptyValue(key, entry);
    return report(reading, at, 'missing-field', message, fix);
  }
  const fix = `Add a line \`${line}\` to the front matter.`;
  return report(reading, startOfText, 'missing-field', `\`${key}\` is missing.`, fix);
}

/** Reports a file without front matter that must have some. `line` is the line beside that of the title, as an example. */
export function reportNoFrontMatter(
  line: string,
  reading: Reading,
  lack = 'has no front matter',
): void {
  const fix = `Start the file with \`---\`, \`title: ...\`, \`${line}\` and \`---\`, each on its own line.`;
  report(reading, startOfText, 'missing-field', `The file ${lack}.`, fix);
}

function readLanguage(entry: YamlEntry | undefined, reading: Reading): string | undefined {
  const text = readText(entry, reading);
  if (!entry || !text || isLanguageTag(text)) return text;
  const message = `\`lang: ${shorten(text)}\` is not a language tag.`;
  return report(reading, entry.value.at, 'invalid-value', message, languageFix(text));
}

/** Positions by path, under the first name of each key, so that later checks need not know the others. */
function keyPositions(map: YamlMap): Record<string, Position> {
  const positions = positionsOf(map);
  for (const key of ['date', 'updated', 'image', 'tags', 'description', 'authors', 'redirects']) {
    const entry = findEntry(map, ...namesOf(key));
    if (!entry || entry.key === key) continue;
    Object.assign(positions, positionsOf(entry.value, key));
  }
  return positions;
}
