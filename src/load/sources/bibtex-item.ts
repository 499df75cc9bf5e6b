import type { Position } from '../../model/problems/problem.ts';
import { textNode, type YamlEntry, type YamlMap, type YamlNode } from '../yaml/yaml-node.ts';
import { completeItem } from './biblatex-fields.ts';
import { findField, type BibtexEntry, type BibtexField } from './bibtex-entries.ts';
import { nameInstitutions } from './bibtex-institutions.ts';
import { inUnicode } from './latex-commands.ts';

/**
 * A CSL item as if written in YAML, with everything in the entry that the parser drops or changes.
 * @param parsed The item that the parser has made.
 */
export function bibtexItem(parsed: unknown, entry: BibtexEntry): YamlNode {
  const item = toNode(parsed, entry.at);
  if (item.type !== 'map') return item;
  if (isMonthAlone(plainOf(parsed, 'issued'))) item.entries.delete('issued');
  locateFields(item, parsed, entry);
  nameInstitutions(item, entry.text);
  completeItem(item, entry);
  setGenre(item, parsed, entry);
  // The `booktitle` that a volume has for the `crossref` of its chapters.
  const isOfChapters = plainOf(parsed, 'container-title') === plainOf(parsed, 'title');
  if (isOfChapters && plainOf(parsed, 'type') === 'book') item.entries.delete('container-title');
  addDropped(item, entry);
  addShelfmark(item, parsed, entry);
  return item;
}

/** Whether a date is what the parser makes of a month without a year: words that are not there. */
function isMonthAlone(date: unknown): boolean {
  return typeof date === 'object' && date !== null && 'literal' in date && !date.literal;
}

/** CSL fields, and the BibTeX fields they come from, to report a fault at its line. */
const writtenAs = [
  ['issued', 'date|year'],
  ['accessed', 'urldate'],
  ['original-date', 'origdate'],
  ['event-date', 'eventdate'],
  ['URL', 'url|howpublished'],
] as const;

/**
 * Dates that the parser changes: decades such as `199X`, years before Christ, `98`, `1998/99`, `20/03/2022`, `1822~`, and
 * the season of `1998-21`.
 */
const changedDate =
  /^-|^\d+X|^\d\d?$|^\d{4}-2[1-4]|^\d{4}\/\d\d?(\/|$)|^\d\d?\/\d\d?(\/|$)|^[\d/.-]+[~?%]/i;

/** Gives dates and addresses the places of their fields, and dates that the parser changes their own words. */
function locateFields(item: YamlMap, parsed: unknown, entry: BibtexEntry): void {
  for (const [key, names] of writtenAs) {
    const field = item.entries.has(key) && findField(entry, names);
    if (!field) continue;
    const isChanged = key !== 'URL' && changedDate.test(field.value);
    setField(item, key, field, isChanged ? field.value : plainOf(parsed, key));
  }
}

/** What types of reports and theses are called, which the parser leaves as they are. */
const genres: ReadonlyMap<string, string> = new Map([
  ['phdthesis', 'PhD thesis'],
  ['mastersthesis', 'Master’s thesis'],
  ['mathesis', 'Master’s thesis'],
  ['techreport', 'Technical report'],
]);

function setGenre(item: YamlMap, parsed: unknown, entry: BibtexEntry): void {
  const written = String(plainOf(parsed, 'genre'));
  const genre = genres.get(written);
  if (genre) setText(item, 'genre', genre, entry);
  // The `entrysubtype` with which Zotero tells them from journals.
  if (/^(newspaper|magazine)$/.test(written) && plainOf(parsed, 'type') === 'article-journal') {
    setText(item, 'type', `article-${written}`, entry);
    item.entries.delete('genre');
  }
}

/** CSL fields that the parser drops, since BibTeX does not define them. */
const dropped = [
  ['archive', 'archive|archiveurl'],
  ['archived', 'archived|archivedate'],
  ['reprintOf', 'reprintof'],
] as const;

function addDropped(item: YamlMap, entry: BibtexEntry): void {
  for (const [key, names] of dropped) {
    const field = findField(entry, names);
    if (field?.value) setField(item, key, field, field.value);
  }
}

/** What catalogues and other programs call the place of a work in a library or an archive. */
const shelfmarks = 'shelfmark|call-?number|lccn';

function addShelfmark(item: YamlMap, parsed: unknown, entry: BibtexEntry): void {
  const shelfmark = findField(entry, shelfmarks)?.value.replace(/\\([&%$#_])/g, '$1');
  if (!shelfmark) return;
  // The `library` of BibLaTeX, which may name the house alone.
  const library = plainOf(parsed, 'call-number');
  const place = library ? `${String(library)}, ${shelfmark}` : shelfmark;
  setText(item, 'call-number', place, entry);
}

function setText(item: YamlMap, key: string, text: string, { at }: BibtexEntry): void {
  item.entries.set(key, { key, keyAt: at, value: textNode(text, at) });
}

function setField(item: YamlMap, key: string, { name, at }: BibtexField, value: unknown): void {
  item.entries.set(key, { key, writtenKey: name, keyAt: at, value: toNode(value, at) });
}

function plainOf(item: unknown, key: string): unknown {
  return typeof item === 'object' && item !== null ? Reflect.get(item, key) : undefined;
}

function toNode(value: unknown, at: Position): YamlNode {
  if (Array.isArray(value))
    return { type: 'list', items: value.map((item) => toNode(item, at)), at };
  if (typeof value === 'object' && value !== null) return toMap(value, at);
  if (typeof value === 'string') return textNode(inUnicode(value), at);
  if (typeof value === 'number' || typeof value === 'boolean') {
    return { type: 'scalar', value, text: String(value), at };
  }
  return { type: 'scalar', value: null, text: '', at };
}

function toMap(value: object, at: Position): YamlMap {
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'citation-key')
    .map(([key, each]): [string, YamlEntry] => [key, { key, keyAt: at, value: toNode(each, at) }]);
  return { type: 'map', entries: new Map(entries), at };
}
