import { textNode, textOfKey, type YamlMap } from '../yaml/yaml-node.ts';
import { findField, type BibtexEntry } from './bibtex-entries.ts';
import { inUnicode } from './latex-commands.ts';
import { seasonNamed } from './season.ts';

/**
 * Adds the BibLaTeX fields that the parser drops or misreads to an item.
 * @param item The item that was read from the entry.
 */
export function completeItem(item: YamlMap, entry: BibtexEntry): void {
  addEprint(item, entry);
  numberEdition(item, entry);
  nameCourt(item, entry);
  addSeason(item, entry);
  addTitleAddon(item, entry);
}

/** Where the archives that BibLaTeX knows keep a work, by its `eprint`. */
const archives: ReadonlyMap<string, string> = new Map([
  ['arxiv', 'https://arxiv.org/abs/'],
  ['googlebooks', 'https://books.google.com/books?id='],
  ['hdl', 'https://hdl.handle.net/'],
  ['jstor', 'https://www.jstor.org/stable/'],
  ['pmid', 'https://pubmed.ncbi.nlm.nih.gov/'],
  ['pubmed', 'https://pubmed.ncbi.nlm.nih.gov/'],
]);

/** Types of works that nobody has published, as far as the entry says. */
const unpublished = /^(?:document|webpage|manuscript|article-journal)$/;

function addEprint(item: YamlMap, entry: BibtexEntry): void {
  const archive = findField(entry, 'eprinttype|archiveprefix')?.value.toLowerCase() ?? '';
  const id = findField(entry, 'eprint')?.value.replace(/^arxiv:\s*/i, '');
  const start = archives.get(archive);
  if (!id || start === undefined) return;
  if (!textOfKey(item, 'URL')) setTexts(item, { URL: start + encodeURI(id) }, entry, 'eprint');
  const isPreprint = archive === 'arxiv' && unpublished.test(textOfKey(item, 'type'));
  const publisher = textOfKey(item, 'publisher');
  if (!isPreprint || textOfKey(item, 'container-title') || !/^(?:arxiv)?$/i.test(publisher)) return;
  const preprint = { type: 'article', publisher: 'arXiv', number: `arXiv:${id}` };
  setTexts(item, preprint, entry, 'eprint');
}

const ordinals = [
  ...['first', 'second', 'third', 'fourth', 'fifth'],
  ...['sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
];

/** `2` of `Second`, as BibTeX writes editions, and of `2.` and `2nd ed.`: styles make words of numbers alone. */
function numberEdition(item: YamlMap, entry: BibtexEntry): void {
  const written = textOfKey(item, 'edition').replace(/,? ed(?:n|ition)?\.?$/i, '');
  const word = ordinals.indexOf(written.toLowerCase()) + 1;
  const number = word > 0 ? String(word) : /^(\d+)(?:\.|st|nd|rd|th)?$/.exec(written)?.[1];
  if (number !== undefined) setTexts(item, { edition: number }, entry, 'edition');
}

/** The court of a case, and the reports that print it, as styles for lawyers call them. */
function nameCourt(item: YamlMap, entry: BibtexEntry): void {
  if (textOfKey(item, 'type') !== 'legal_case') return;
  const reporter = findField(entry, 'reporter')?.value.replace(/\\([&%$#_])/g, '$1');
  if (reporter && !textOfKey(item, 'container-title'))
    setTexts(item, { 'container-title': reporter }, entry, 'reporter');
  const court = textOfKey(item, 'publisher');
  if (court) setTexts(item, { authority: court }, entry, 'institution');
}

/** The season of `month = {Spring}`, which the parser does not read. */
function addSeason(item: YamlMap, entry: BibtexEntry): void {
  const month = findField(entry, 'month')?.value ?? '';
  const issued = item.entries.get('issued')?.value;
  const season = /[a-z]/i.test(month) ? seasonNamed(month) : undefined;
  if (season === undefined || issued?.type !== 'map' || findField(entry, 'date')) return;
  setTexts(issued, { season: String(season) }, entry, 'month');
}

/** What stands after a title, such as its translation in brackets. */
function addTitleAddon(item: YamlMap, entry: BibtexEntry): void {
  const written = findField(entry, 'titleaddon')?.value.replace(/\\([&%$#_])/g, '$1');
  const title = textOfKey(item, 'title');
  if (!written || !title) return;
  const addon = inUnicode(written).replace(/[{}]/g, '');
  // Commands are read by the parser, which does not know the field.
  if (addon.includes('\\')) return;
  const isApart = /^[[(（［]/.test(addon) || /[.?!。？！]$/.test(title);
  const sign = isApart ? ' ' : '. ';
  setTexts(item, { title: title + sign + addon }, entry, 'title');
}

/** @param names The fields of the entry that say it, for reports. */
function setTexts(
  item: YamlMap,
  texts: Readonly<Record<string, string>>,
  entry: BibtexEntry,
  names: string,
): void {
  const field = findField(entry, names);
  const at = field?.at ?? entry.at;
  for (const [key, text] of Object.entries(texts)) {
    const named = { key, ...(field && { writtenKey: field.name }), keyAt: at };
    item.entries.set(key, { ...named, value: textNode(text, at) });
  }
}
