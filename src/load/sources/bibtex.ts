import type { Position, Problem } from '../../model/problems/problem.ts';
import { report, type Reading } from '../yaml/field-reader.ts';
import { checkHidden, checkHiddenValue } from '../folder/hidden-characters.ts';
import { placesInOrder } from '../folder/places-in-order.ts';
import { textNode, type YamlEntry, type YamlMap, type YamlNode } from '../yaml/yaml-node.ts';
import { completeItem } from './biblatex-fields.ts';
import { findField, splitEntries, type BibtexEntry } from './bibtex-entries.ts';
import { loadBibtexParser, type ParseBibtex } from './bibtex-parser.ts';
import { faultOf } from './bibtex-faults.ts';
import { nameInstitutions } from './bibtex-institutions.ts';
import { warnBibtexSlips, warnUnknownParents, warnUnknownType } from './bibtex-slips.ts';
import { warnUnknownStrings } from './bibtex-strings.ts';
import { inUnicode } from './latex-commands.ts';
import { warnUnreadCommands } from './unread-commands.ts';
import { warnLostMonth } from './lost-month.ts';
import { thrownMessage } from '../../model/run/thrown.ts';

/** Reads BibTeX or BibLaTeX as CSL items. A malformed entry is reported and does not keep the others from being read. */
export async function readBibtex(text: string, reading: Reading): Promise<YamlNode[]> {
  reading.problems.push(...checkHidden(reading.file, text, placesInOrder(text)));
  const entries = splitEntries(text);
  const works = entries.filter((each) => !/^(string|preamble|comment)$/.test(each.type));
  if (text.trim() !== '' && entries.length === 0) {
    const start = { line: 1, column: 1 };
    const fix = 'Write entries such as `@online{key, title = {...}}`.';
    report(reading, start, 'invalid-bibliography', 'The file has no BibTeX entries.', fix);
  }
  const { parse, knownStrings, knownTypes } = await loadBibtexParser();
  warnUnknownStrings(entries, knownStrings, reading);
  warnUnknownParents(works, reading);
  const whole = attempt(() => parse(text));
  const isWhole = Array.isArray(whole) && whole.length === works.length;
  const strings = entries.filter((each) => each.type === 'string').map((each) => each.text);
  const items = isWhole ? toItems(whole, works) : readOneByOne(works, strings, parse, reading);
  reading.problems.push(...items.flatMap((item) => checkAddress(item, reading.file)));
  const itemAt = new Map(items.map((item) => [item.at, item]));
  for (const entry of works) {
    const item = itemAt.get(entry.at);
    if (item?.type !== 'map') continue;
    warnUnknownType(entry, knownTypes, reading);
    warnLostMonth(entry, item, reading);
    warnBibtexSlips(entry, item, reading);
    warnUnreadCommands(entry, item, reading);
  }
  return items;
}

function checkAddress(item: YamlNode, file: string): Problem[] {
  const url = item.type === 'map' ? item.entries.get('URL')?.value : undefined;
  return url?.type === 'scalar' ? checkHiddenValue(url.text, { file, ...url.at }) : [];
}

/** The parser fails as a whole if one entry is bad, so each is tried by itself. */
function readOneByOne(
  works: readonly BibtexEntry[],
  strings: readonly string[],
  parse: ParseBibtex,
  reading: Reading,
): YamlNode[] {
  const good: BibtexEntry[] = [];
  const alone: unknown[] = [];
  for (const entry of works) {
    const items = attempt(() => parse([...strings, entry.text].join('\n')));
    if (Array.isArray(items)) {
      good.push(...items.map(() => entry));
      alone.push(...items);
      continue;
    }
    const { at, message, fix } = faultOf(entry, items);
    report(reading, at, 'invalid-bibliography', message, fix);
  }
  // Only together do they inherit fields from the entries that `crossref` names.
  const texts = [...new Set(good)].map((entry) => entry.text);
  const together = attempt(() => parse([...strings, ...texts].join('\n')));
  const isComplete = Array.isArray(together) && together.length === good.length;
  return toItems(isComplete ? together : alone, good);
}

/** The result of a function, or one line on why it failed. */
function attempt(run: () => unknown[]): unknown[] | string {
  try {
    return run();
  } catch (thrown) {
    const [reason = ''] = thrownMessage(thrown).split('\n');
    return reason.replace(/ at line.*$/, '').replace(/[.:]$/, '') || 'it is not BibTeX';
  }
}

function toItems(items: readonly unknown[], entries: readonly BibtexEntry[]): YamlNode[] {
  return items.flatMap((item, index) => {
    const entry = entries[index];
    // An `@xdata` only holds fields for other entries.
    return entry && entry.type !== 'xdata' ? [toItem(item, entry)] : [];
  });
}

/** CSL fields, and the BibTeX fields they come from, to report a fault at its line. */
const writtenAs = [
  ['issued', 'date|year'],
  ['accessed', 'urldate'],
  ['original-date', 'origdate'],
  ['event-date', 'eventdate'],
  ['URL', 'url|howpublished'],
] as const;

/** What types of reports and theses are called, which the parser leaves as they are. */
const genres: ReadonlyMap<string, string> = new Map([
  ['phdthesis', 'PhD thesis'],
  ['mastersthesis', 'Master’s thesis'],
  ['mathesis', 'Master’s thesis'],
  ['techreport', 'Technical report'],
]);

/** CSL fields that the parser drops, since BibTeX does not define them. */
const dropped = [
  ['archive', 'archive|archiveurl'],
  ['archived', 'archived|archivedate'],
] as const;

/** What catalogues and other programs call the place of a work in a library or an archive. */
const shelfmarks = 'shelfmark|call-?number|lccn';

function toItem(item: unknown, entry: BibtexEntry): YamlNode {
  const node = toNode(item, entry.at);
  if (node.type !== 'map') return node;
  for (const [key, names] of writtenAs) {
    const field = node.entries.has(key) && findField(entry, names);
    if (!field) continue;
    // The parser reads decades such as `199X`, years before Christ, `98`, `1998/99` and `20/03/2022` as others, `1822~` as
    // certain, and drops the season of `1998-21`.
    const isBent =
      key !== 'URL' &&
      /^-|^\d+X|^\d\d?$|^\d{4}-2[1-4]|^\d{4}\/\d\d?(\/|$)|^\d\d?\/\d\d?(\/|$)|^[\d/.-]+[~?%]/i.test(
        field.value,
      );
    const value = isBent ? field.value : plainOf(item, key);
    const named = { key, writtenKey: field.name, keyAt: field.at };
    node.entries.set(key, { ...named, value: toNode(value, field.at) });
  }
  nameInstitutions(node, entry.text);
  completeItem(node, entry);
  const set = (key: string, value: string): unknown =>
    node.entries.set(key, { key, keyAt: entry.at, value: textNode(value, entry.at) });
  const written = String(plainOf(item, 'genre'));
  const genre = genres.get(written);
  if (genre) set('genre', genre);
  // The `entrysubtype` with which Zotero tells them from journals.
  if (/^(newspaper|magazine)$/.test(written) && plainOf(item, 'type') === 'article-journal') {
    set('type', `article-${written}`);
    node.entries.delete('genre');
  }
  // The `booktitle` that a volume has for the `crossref` of its chapters.
  const isOfChapters = plainOf(item, 'container-title') === plainOf(item, 'title');
  if (isOfChapters && plainOf(item, 'type') === 'book') node.entries.delete('container-title');
  for (const [key, names] of dropped) {
    const field = findField(entry, names);
    if (!field?.value) continue;
    const named = { key, writtenKey: field.name, keyAt: field.at };
    node.entries.set(key, { ...named, value: toNode(field.value, field.at) });
  }
  const shelfmark = findField(entry, shelfmarks)?.value.replace(/\\([&%$#_])/g, '$1');
  // The `library` of BibLaTeX, which may name the house alone.
  const library = plainOf(item, 'call-number');
  if (shelfmark) set('call-number', library ? `${String(library)}, ${shelfmark}` : shelfmark);
  return node;
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
