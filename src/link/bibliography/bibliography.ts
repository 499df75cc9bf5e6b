import { digestOfPlain } from '../../model/digest.ts';
import { onceEach } from '../../model/lazy/once-each.ts';
import type { CitationStyle, FormattedReference } from '../../model/sources/citation-style.ts';
import type { Source } from '../../model/sources/source.ts';
import { validCslItem } from '../../model/sources/valid-csl-item.ts';
import { openProcessor, unknownLanguage, type WriteEntry } from './csl-processor.ts';
import type { CslItem } from './csl-work.ts';
import { withCollectionOfLaws, withHolding } from './holding.ts';
import type { KeptResults } from '../../model/run/kept-results.ts';
import { scriptOf } from '../../model/text/language.ts';
import { readEntry } from './reference-html.ts';
import { thrownMessage } from '../../model/run/thrown.ts';

/** Writes references in the CSL style of the site. */
export interface Bibliography {
  /** The reference of a source; absent in the `numeric` style, and if the style cannot write it. */
  of(source: Source): FormattedReference | undefined;
  /** The reference of a page of the site itself, from its own description. */
  ofPage(item: CslItem): FormattedReference | undefined;
  /** Why the style cannot write a source, as its processor says. */
  faultOf(source: Source): string | undefined;
}

/** Longer works are not written as references: processors take too long. */
const longestItem = 20_000;

/**
 * The references of a site. Each is written once, when it is first asked for.
 * @param kept What an earlier run has written.
 */
export function createBibliography(
  style?: CitationStyle,
  kept?: KeptResults<FormattedReference>,
): Bibliography {
  if (!style) return { of: () => undefined, ofPage: () => undefined, faultOf: () => undefined };
  const written = new Map<string, FormattedReference | string>();
  let write: WriteEntry | undefined;
  const attempt = (item: CslItem): FormattedReference | string => {
    if (JSON.stringify(item).length > longestItem) return 'it is too long';
    try {
      write ??= openProcessor(style);
      // Chicago leaves encyclopedias, letters and bare documents out of lists, but a mark in the text needs an entry.
      const entry =
        write(item) ??
        write({ ...item, type: item['URL'] ? 'webpage' : 'document' }) ??
        write({ ...item, type: 'webpage' });
      return entry === undefined ? 'it prints nothing of it' : readEntry(entry);
    } catch (thrown) {
      write = undefined;
      return oneLine(thrown);
    }
  };
  const find = (item: CslItem): FormattedReference | string => {
    const key = digestOfPlain([style.digest, item]);
    const known = written.get(key);
    if (known !== undefined) return known;
    const found = kept?.find(key) ?? attempt(item);
    written.set(key, found);
    if (typeof found !== 'string') kept?.keep(key, found);
    return found;
  };
  const findSource = onceEach((source: Source) => find(itemOf(source, style.language)));
  return {
    of: (source) => referenceIn(findSource(source)),
    ofPage: (item) => referenceIn(find(item)),
    faultOf(source) {
      const found = findSource(source);
      return typeof found === 'string' ? found : undefined;
    },
  };
}

/**
 * What references show of a source. In CSL, `archive` is the name of an institution, not an address. The number of a
 * law or report is no range, although it may have a hyphen: `No. 117-84`, not `Nos. 117–84`.
 */
function itemOf(source: Source, siteLanguage: string): CslItem {
  const { custom: _1, abstract: _2, keyword: _3, archive, ...valid } = validCslItem(source);
  const item = withCollectionOfLaws(
    withHolding({ ...valid, ...(!source.archive && archive !== undefined && { archive }) }),
  );
  const { number } = item;
  const values = Object.entries(item).map(([name, value]): [string, unknown] => [
    name,
    alikeDates(value),
  ]);
  return {
    ...(isInLanguage(source.title, siteLanguage) && { language: languageGuessed(siteLanguage) }),
    ...Object.fromEntries(values),
    ...(typeof number === 'string' && { number: number.replace(/\\?-/g, '\\-') }),
  };
}

/**
 * Whether a title without a language is taken to be in the language of the site. The processor takes it for English,
 * and writes its words with capitals. Latin letters on a site in another script may well be English.
 */
function isInLanguage(title: string, language: string): boolean {
  return scriptOf(language) === 'Latn' || !/\p{Script=Latin}/u.test(title);
}

/** The processor puts given names last for Hungarian and Vietnamese works: a guess is too weak for that. */
function languageGuessed(language: string): string {
  return /^(?:hu|vi)\b/i.test(language) ? unknownLanguage : language;
}

/** A range as exact as the less exact of its ends, since the processor refuses `2019/2020-05`. Other values stay. */
function alikeDates(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const parts: unknown = Reflect.get(value, 'date-parts');
  const [start, end]: unknown[] = Array.isArray(parts) ? parts : [];
  if (!Array.isArray(start) || !Array.isArray(end)) return value;
  const length = Math.min(start.length, end.length);
  const ends = [start.slice(0, length), end.slice(0, length)];
  const isOne = ends[0]?.join() === ends[1]?.join();
  return { ...value, 'date-parts': isOne ? ends.slice(1) : ends };
}

function referenceIn(found: FormattedReference | string): FormattedReference | undefined {
  return typeof found === 'string' ? undefined : found;
}

function oneLine(thrown: unknown): string {
  const [reason = ''] = thrownMessage(thrown).split('\n');
  return reason.replace(/[.:]$/, '');
}
