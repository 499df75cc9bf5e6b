import { dateFix } from '../../model/dates/date-fix.ts';
import { parsePartialDate, type PartialDate } from '../../model/dates/partial-date.ts';
import { warning, type Position } from '../../model/problems/problem.ts';
import { isOthers, nameOfParts, type SourceName } from '../../model/sources/source-name.ts';
import type { Source } from '../../model/sources/source.ts';
import { sourceKey } from '../../model/ids/source-key.ts';
import {
  findEntry,
  locate,
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
import { warnPlaceholderTitle } from './placeholder-title.ts';
import { isSourceKey, keyRule } from './source-keys.ts';

const dateKeys = [
  'issued',
  'accessed',
  'archived',
  'submitted',
  'event-date',
  'original-date',
  'available-date',
];

/** Reads a CSL item. Reports one without a usable key or title and returns `undefined`. */
export function readCslItem(map: YamlMap, reading: Reading): Source | undefined {
  const key = readText(findEntry(map, 'id'), reading);
  const markedTitle = readText(findEntry(map, 'title'), reading);
  const title = markedTitle && withoutMarks(markedTitle);
  if (!key)
    return malformed(
      map.at,
      'The source has no `id`.',
      'Add a key to cite it by: `id: a-key`.',
      reading,
    );
  if (!isSourceKey(key)) {
    const at = findEntry(map, 'id')?.value.at ?? map.at;
    return malformed(at, `The key \`${shorten(key)}\` cannot be cited.`, keyRule, reading);
  }
  if (!title) {
    return malformed(map.at, `The source \`${key}\` has no title.`, 'Add `title: ...`.', reading);
  }
  warnPlaceholderTitle(title, findEntry(map, 'title')?.value.at ?? map.at, reading);
  const dates = new Map(dateKeys.map((name) => [name, readCslDate(findEntry(map, name), reading)]));
  const issued = dates.get('issued');
  const accessed = dates.get('accessed');
  const archived = dates.get('archived');
  const url = readUrl(findEntry(map, 'URL', 'url'), reading);
  const archive = readArchive(findEntry(map, 'archive'), reading);
  const text = (...names: string[]): string | undefined =>
    withoutMarks(readText(findEntry(map, ...names), reading) ?? '') || undefined;
  const container = text('container-title');
  const publisher = text('publisher');
  const doi = text('DOI', 'doi')?.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:)/i, '');
  const language = text('language');
  const note = text('note');
  const type = text('type') ?? 'document';
  return {
    key: sourceKey(key),
    type,
    title,
    ...readAuthors(findEntry(map, 'author')?.value, reading),
    ...(container && { container }),
    ...(publisher && { publisher }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(url && { url }),
    ...(doi && { doi }),
    ...(archive && { archive }),
    ...(archived && { archived }),
    ...(language && { language }),
    ...(note && { note }),
    csl: toCsl(map, { id: key, type, title: markedTitle }, dates),
    at: { file: reading.file, ...map.at },
  };
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
  return entry?.value.type === 'scalar' ? urlOf(entry.value, entry.key, reading) : undefined;
}

/** The address of an archived copy. In CSL, `archive` may also be the name of an institution, which is ignored. */
function readArchive(entry: YamlEntry | undefined, reading: Reading): string | undefined {
  const isAddress =
    entry?.value.type === 'scalar' && /^\s*([a-z][a-z0-9+.-]*:\S|\/\/)/i.test(entry.value.text);
  return isAddress ? readUrl(entry, reading) : undefined;
}

/** A date from CSL's `date-parts`, pandoc's `{year, month, day}` or ISO text. Keeps the year of a season and the start of a range. */
function readCslDate(entry: YamlEntry | undefined, reading: Reading): PartialDate | undefined {
  if (!entry) return undefined;
  const written = firstDate(entry.value);
  if (written === undefined || written === '') return undefined;
  if (isWordsOnly(entry.value)) return warnUndated(entry, written, reading);
  const [start = ''] = written.split(/\/|--|[–—]/);
  const day = /^(\d{4}-\d{2}-\d{2})T/.exec(start)?.[1] ?? start.replace(/[~?%]$/, '');
  const season = /^(\d{4})-2[1-4]$/.exec(day)?.[1];
  const date = parsePartialDate(season ?? day);
  if (date || /^(n\.?\s*d\.?|undated)$/i.test(day)) return date;
  const message = `\`${entry.key}: ${shorten(written)}\` is not a date.`;
  return report(reading, entry.value.at, 'invalid-date', message, dateFix(written));
}

/** CSL's `literal` is for what is no date: `in press`. With digits in it, it is more likely a date in another form. */
function isWordsOnly(node: YamlNode): boolean {
  const literal = node.type === 'map' ? findEntry(node, 'literal')?.value : undefined;
  return literal?.type === 'scalar' && !/\p{N}/u.test(literal.text);
}

function warnUndated(entry: YamlEntry, written: string, reading: Reading): undefined {
  const message = `\`${entry.key}: ${shorten(written)}\` is not a date, so the source has none.`;
  const fix = 'Write the year once it is known, or remove the field.';
  reading.problems.push(warning(locate(reading, entry.value.at), 'invalid-date', message, fix));
}

function firstDate(node: YamlNode): string | undefined {
  if (node.type === 'scalar') return node.text.trim();
  if (node.type === 'list') return node.items[0] && firstDate(node.items[0]);
  const parts = node.entries.get('date-parts')?.value;
  if (parts?.type === 'list') {
    const first = parts.items[0]?.type === 'list' ? parts.items[0].items : parts.items;
    return joinParts(first);
  }
  const year = node.entries.get('year')?.value;
  if (year)
    return joinParts([year, node.entries.get('month')?.value, node.entries.get('day')?.value]);
  const text = findEntry(node, 'raw', 'literal')?.value;
  return text && firstDate(text);
}

function joinParts(parts: readonly (YamlNode | undefined)[]): string {
  const texts = parts.flatMap((part) =>
    part?.type === 'scalar' && part.text.trim() ? [part.text.trim()] : [],
  );
  return texts.map((part, index) => part.padStart(index === 0 ? 4 : 2, '0')).join('-');
}

/** All fields of the item, with dates in CSL-JSON form. */
function toCsl(
  map: YamlMap,
  sure: { id: string; type: string; title: string },
  dates: ReadonlyMap<string, PartialDate | undefined>,
): Record<string, unknown> {
  const csl: { [key: string]: Plain } = {};
  for (const { key, value } of map.entries.values()) {
    const date = dates.get(key);
    const plain = toPlain(value);
    csl[key] = date ? { 'date-parts': [date.split('-').map(Number)] } : plain;
  }
  return { ...csl, ...sure };
}
