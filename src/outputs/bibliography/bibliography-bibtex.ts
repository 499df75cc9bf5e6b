import { escape, titleText } from './bibtex-text.ts';
import type { SiteView } from '../../views/site/site-view.ts';
import {
  isOthers,
  nameInFull,
  nameOfParts,
  withParticle,
  type SourceName,
} from '../../model/sources/source-name.ts';
import { placesOf } from '../../model/sources/held-at.ts';
import { issuedEdtf, type BibliographyItem } from '../../model/sources/source.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';
import { sourceSlug } from '../../model/sources/source-path.ts';
import { truncateDate } from '../../model/dates/partial-date.ts';

/**
 * The bibliography as BibTeX in UTF-8. Not by citation.js, which drops all but Latin letters or leaves `&` in names
 * unescaped, and changes keys.
 */
export function bibtex(sources: readonly BibliographyItem[], site: SiteView): string {
  const license = site.license && `. Licence: ${site.license}`;
  // An @ outside an entry would start an entry.
  const head = `% ${site.title}, ${site.url}/sources/${license ?? ''}`.replace(/[@\r\n]+/g, ' ');
  return [head, ...sources.map(bibtexEntry)].join('\n\n') + '\n';
}

/** A source as an entry that BibTeX, BibLaTeX and citation managers read. */
export function bibtexEntry(source: BibliographyItem): string {
  const { key, type, authors, hasMoreAuthors, container, publisher, doi, language, note, csl } =
    source;
  const entry = entryTypes.get(type) ?? 'misc';
  const more = hasMoreAuthors ? ['others'] : [];
  const fields: [string, string | undefined][] = [
    ['author', [...authors.map(nameText), ...more].join(' and ')],
    ['editor', namesOf(csl['editor']).map(nameText).join(' and ')],
    ['bookauthor', namesOf(csl['container-author']).map(nameText).join(' and ')],
    ['translator', namesOf(csl['translator']).map(nameText).join(' and ')],
    ['title', titleText(String(csl['title']))],
    ['issuetitle', plain(csl['volume-title'])],
    [containerFields.get(entry) ?? 'howpublished', container && escape(container)],
    // BibTeX prints a website as `howpublished`, BibLaTeX as this.
    ['organization', entry === 'online' ? container && escape(container) : undefined],
    [publisherFields.get(entry) ?? 'publisher', publisher && escape(publisher)],
    ['type', plain(csl['genre'])],
    ['entrysubtype', subtypes.get(type)],
    ['shorttitle', plain(csl['title-short'])],
    ['eventtitle', plain(csl['event-title'] ?? csl['event'])],
    ['eventdate', edtfOf(csl['event-date'])],
    ['venue', plain(csl['event-place'])],
    ['series', plain(csl['collection-title'])],
    ['date', issuedEdtf(source) + seasonOf(source)],
    ['origdate', edtfOf(csl['original-date'])],
    ['year', source.issued && truncateDate(source.issued, 'year')],
    ['volume', plain(csl['volume'])],
    ['volumes', plain(csl['number-of-volumes'])],
    ['number', numberOf(entry, csl)],
    ['eprint', arXivId(csl)],
    ['eprinttype', arXivId(csl) && 'arxiv'],
    ['eid', entry === 'article' ? plain(csl['number']) : undefined],
    ['pages', plain(csl['page'])?.replace(pageRange, '$1--')],
    ['pagetotal', plain(csl['number-of-pages'])],
    ['chapter', plain(csl['chapter-number'])],
    ['edition', plain(csl['edition'])],
    // Readers take a book with a version for software.
    ['version', entry === 'book' ? undefined : plain(csl['version'])],
    ['pubstate', plain(csl['status'])],
    ['address', plain(csl['publisher-place'])],
    ['library', plain(placesOf(csl))],
    ['isbn', plain(csl['ISBN'])],
    ['issn', plain(csl['ISSN'])],
    ['doi', doi && address(doi)],
    ['url', source.url && address(source.url)],
    ['urldate', source.accessed],
    ['archiveurl', source.archive && address(source.archive)],
    ['archivedate', source.archived],
    ['language', language && escape(language)],
    ['note', note && escape(note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@${entry}{${keyOf(key)},\n${lines.join(',\n')}\n}`;
}

/** Those that only BibLaTeX knows are like `@misc` in BibTeX. */
const entryTypes: ReadonlyMap<string, string> = new Map([
  ['article-journal', 'article'],
  ['article-magazine', 'article'],
  ['article-newspaper', 'article'],
  ['bill', 'legislation'],
  ['book', 'book'],
  ['chapter', 'incollection'],
  ['dataset', 'dataset'],
  ['entry', 'inreference'],
  ['entry-dictionary', 'incollection'],
  ['entry-encyclopedia', 'incollection'],
  ['legal_case', 'jurisdiction'],
  ['legislation', 'legislation'],
  ['manuscript', 'unpublished'],
  ['motion_picture', 'movie'],
  ['paper-conference', 'inproceedings'],
  ['patent', 'patent'],
  ['periodical', 'periodical'],
  ['personal_communication', 'letter'],
  ['post', 'online'],
  ['post-weblog', 'online'],
  ['report', 'techreport'],
  ['review', 'article'],
  ['review-book', 'article'],
  ['software', 'software'],
  ['standard', 'techreport'],
  ['thesis', 'phdthesis'],
  ['treaty', 'legal'],
  ['webpage', 'online'],
]);

/** What BibLaTeX tells articles of newspapers and magazines by. */
const subtypes: ReadonlyMap<string, string> = new Map([
  ['article-magazine', 'magazine'],
  ['article-newspaper', 'newspaper'],
]);

const containerFields: ReadonlyMap<string, string> = new Map([
  ['article', 'journal'],
  ['book', 'maintitle'],
  ['incollection', 'booktitle'],
  ['inproceedings', 'booktitle'],
  ['inreference', 'booktitle'],
  // Only styles for lawyers know it.
  ['jurisdiction', 'reporter'],
]);

const publisherFields: ReadonlyMap<string, string> = new Map([
  ['techreport', 'institution'],
  ['phdthesis', 'school'],
]);

/** Pages from one to another, in Arabic or Roman numbers. */
const pageRange = /\b(\d+|[ivxlcdm]+)\s*[-–]\s*(?=(?:\d+|[ivxlcdm]+)\b)/gi;

/** The number of an article is that of its issue; its own number is an `eid`. */
function numberOf(entry: string, csl: BibliographyItem['csl']): string | undefined {
  const own = entry === 'article' || arXivId(csl) ? undefined : csl['number'];
  return plain(csl['issue'] ?? own ?? csl['collection-number']);
}

/** `1901.01234`, of a preprint whose number is `arXiv:1901.01234`. */
function arXivId({ number }: BibliographyItem['csl']): string | undefined {
  return /^arXiv:([\w./-]+)$/i.exec(String(number))?.[1];
}

/** The season of a year as EDTF writes it: `-21` is spring. */
function seasonOf({ csl, issuedUntil }: BibliographyItem): string {
  const season: unknown = Reflect.get(Object(csl['issued']), 'season');
  return typeof season === 'number' && !issuedUntil ? `-${20 + season}` : '';
}

/** The key of an entry. Unlike source keys, slugs never hold a BibTeX comment or the end of a key. */
function keyOf(key: SourceKey): string {
  return /^[\p{L}\p{N}_:.+?/-]+$/u.test(key) ? key : sourceSlug(key);
}

function nameText(name: SourceName, index: number): string {
  if (index > 0 && isOthers(name)) return 'others';
  if ('literal' in name) return `{${escape(name.literal)}}`;
  const { given, particle, suffix } = name;
  const escaped = escape(name.family);
  const whole = /,|\band\b/.test(name.family) ? `{${escaped}}` : escaped;
  const family = withParticle(particle && escape(particle), whole);
  if (!given) return `{${escape(nameInFull(name))}}`;
  return [family, suffix && escape(suffix), escape(given)].filter(Boolean).join(', ');
}

/** A URL, which BibTeX reads verbatim: encodes only what would end the field. */
function address(text: string): string {
  return text.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));
}

/** A date of CSL-JSON in the form of EDTF: `1900-04-18/1900-04-21`. */
function edtfOf(value: unknown): string | undefined {
  const parts: unknown = Reflect.get(Object(value), 'date-parts');
  if (!Array.isArray(parts)) return undefined;
  const sign = Reflect.get(Object(value), 'circa') ? '~' : '';
  const dates = parts.map((date: unknown) => (Array.isArray(date) ? date : []));
  return dates
    .map((date) => date.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-'))
    .map((date) => date + sign)
    .join('/');
}

function plain(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? escape(String(value)) : undefined;
}

function namesOf(value: unknown): SourceName[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((name: unknown): SourceName[] => {
    if (typeof name === 'string') return [{ literal: name }];
    if (typeof name !== 'object' || name === null) return [];
    const read = nameOfParts((...keys) =>
      keys.map((key): unknown => Reflect.get(name, key)).find((part) => typeof part === 'string'),
    );
    return read ? [read] : [];
  });
}
