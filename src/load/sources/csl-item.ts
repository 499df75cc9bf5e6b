import type { Position } from '../../model/problems/problem.ts';
import { heldAt } from '../../model/sources/held-at.ts';
import { isOthers, nameOfParts, type SourceName } from '../../model/sources/source-name.ts';
import type { Source } from '../../model/sources/source.ts';
import { workLanguageTag } from '../../model/sources/work-language.ts';
import { sourceKey, type SourceKey } from '../../model/ids/source-key.ts';
import {
  findEntry,
  oneLine,
  readText,
  report,
  shorten,
  urlOf,
  type Reading,
} from '../yaml/field-reader.ts';
import {
  toPlain,
  type Plain,
  type YamlEntry,
  type YamlMap,
  type YamlNode,
} from '../yaml/yaml-node.ts';
import { cslDateParts, readCslDate, type CslDate } from './csl-date.ts';
import { isOfLibrary, readKey } from './library-keys.ts';
import { warnPlaceholderTitle } from './placeholder-title.ts';
import { isSourceKey, keyRule } from './source-keys.ts';
import { writtenDoi } from './written-doi.ts';

const dateKeys = [
  'issued',
  'accessed',
  'archived',
  'submitted',
  'event-date',
  'original-date',
  'available-date',
];

/**
 * Reads a CSL item. Returns `undefined` for one without a usable key or title, and reports it, unless its key is that of a
 * library: `reportLibraryKeys` speaks of all of them at once.
 */
export function readCslItem(map: YamlMap, reading: Reading): Source | undefined {
  const identity = readIdentity(map, reading);
  const dates = new Map(dateKeys.map((name) => [name, readCslDate(findEntry(map, name), reading)]));
  const { start: issued, end: issuedUntil, isCirca: isIssuedCirca } = dates.get('issued') ?? {};
  const accessed = dates.get('accessed')?.start;
  const archived = dates.get('archived')?.start;
  const url = readUrl(findEntry(map, 'URL', 'url'), reading);
  const archive = readArchive(findEntry(map, 'archive'), reading);
  const text = (...names: string[]): string | undefined =>
    withoutMarks(readText(findEntry(map, ...names), reading) ?? '') || undefined;
  const container = text('container-title');
  const publisher = text('publisher');
  const doi = writtenDoi(text('DOI', 'doi') ?? '');
  const writtenLanguage = text('language');
  const language = writtenLanguage && (workLanguageTag(writtenLanguage) ?? writtenLanguage);
  const note = text('note');
  const original = text('reprintOf', 'reprintof');
  const type = text('type') ?? 'document';
  const authors = readAuthors(findEntry(map, 'author')?.value, reading);
  const editors = readNames(findEntry(map, 'editor')?.value, { ...reading, problems: [] });
  // Last, so that one run reports all that is wrong with the source.
  if (!identity) return undefined;
  const { key, title, markedTitle } = identity;
  const sure = { id: key, type, title: markedTitle, ...(language && { language }) };
  const csl = toCsl(map, sure, dates);
  const held = heldAt(csl);
  return {
    key,
    type,
    title,
    ...authors,
    ...(editors.length > 0 && { editors }),
    ...(container && { container }),
    ...(publisher && { publisher }),
    ...(issued && { issued }),
    ...(issuedUntil && { issuedUntil }),
    ...(isIssuedCirca && { isIssuedCirca }),
    ...(accessed && { accessed }),
    ...(url && { url }),
    ...(doi && { doi }),
    ...(archive && { archive }),
    ...(archived && { archived }),
    ...(language && { language }),
    ...(note && { note }),
    ...(original && { reprintOf: { name: original } }),
    ...(held && { heldAt: held }),
    csl,
    at: { file: reading.file, ...map.at },
  };
}

/** What a source must have. */
interface Identity {
  key: SourceKey;
  title: string;
  /** The title with the tags of italics and the like. */
  markedTitle: string;
}

function readIdentity(map: YamlMap, reading: Reading): Identity | undefined {
  const key = readKey(map, reading);
  const markedTitle = readText(findEntry(map, 'title'), reading);
  const title = markedTitle && withoutMarks(markedTitle);
  if (!key) {
    const fix = 'Add a key to cite it by: `id: a-key`.';
    return malformed(map.at, 'The source has no `id`.', fix, reading);
  }
  if (isOfLibrary(key)) return undefined;
  if (!isSourceKey(key)) {
    const at = findEntry(map, 'id')?.value.at ?? map.at;
    const message = `The key \`${shorten(key)}\` cannot be cited.`;
    return malformed(at, message, keyRule, reading);
  }
  if (!title) {
    const field = reading.file.endsWith('.bib') ? 'title = {...}' : 'title: ...';
    return malformed(map.at, `The source \`${key}\` has no title.`, `Add \`${field}\`.`, reading);
  }
  warnPlaceholderTitle(title, findEntry(map, 'title')?.value.at ?? map.at, reading);
  return { key: sourceKey(key), title, markedTitle };
}

/** The text without the tags of italics, small capitals and the like, which CSL allows in texts. */
function withoutMarks(text: string): string {
  return text.replace(/<\/?(?:i|b|sc|sup|sub|span)(?: [^<>]*)?>/g, '');
}

function malformed(at: Position, message: string, fix: string, reading: Reading): undefined {
  return report(reading, at, 'invalid-bibliography', message, fix);
}

function readAuthors(
  node: YamlNode | undefined,
  reading: Reading,
): Pick<Source, 'authors' | 'hasMoreAuthors'> {
  const names = readNames(node, reading);
  const last = names.at(-1);
  const hasMore = names.length > 1 && last !== undefined && isOthers(last);
  return hasMore ? { authors: names.slice(0, -1), hasMoreAuthors: true } : { authors: names };
}

/** Names as in CSL or pandoc; a plain text or `{name}` is an organization. */
function readNames(node: YamlNode | undefined, reading: Reading): SourceName[] {
  if (!node) return [];
  if (node.type === 'list') return node.items.flatMap((item) => readNames(item, reading));
  if (node.type === 'scalar') return node.text.trim() ? [{ literal: oneLine(node.text) }] : [];
  const name = nameOfParts((...parts) => readText(findEntry(node, ...parts), reading));
  if (name) return [name];
  malformed(
    node.at,
    'An author has neither `family` nor `literal`.',
    'Write `{family: Moore, given: Jake}` or `{literal: Reuters}`.',
    reading,
  );
  return [];
}

function readUrl(entry: YamlEntry | undefined, reading: Reading): string | undefined {
  if (entry?.value.type !== 'scalar' || entry.value.text.trim() === '') return undefined;
  return urlOf(entry.value, entry.writtenKey ?? entry.key, reading);
}

/** The address of an archived copy. In CSL, `archive` may also be the name of an institution, which is ignored. */
function readArchive(entry: YamlEntry | undefined, reading: Reading): string | undefined {
  const isAddress =
    entry?.value.type === 'scalar' && /^\s*([a-z][a-z0-9+.-]*:\S|\/\/)/i.test(entry.value.text);
  return isAddress ? readUrl(entry, reading) : undefined;
}

/** All fields of the item, with dates in CSL-JSON form. */
function toCsl(
  map: YamlMap,
  sure: { id: string; type: string; title: string; language?: string },
  dates: ReadonlyMap<string, CslDate | undefined>,
): Record<string, unknown> {
  const csl: { [key: string]: Plain } = {};
  for (const { key, value } of map.entries.values()) {
    const date = dates.get(key);
    const plain = toPlain(value);
    csl[key] = date ? cslDateParts(date) : plain;
  }
  return { ...csl, ...sure };
}
