import { createRequire } from 'node:module';
import type { CitationStyle } from '../../model/sources/citation-style.ts';
import type { CslItem, FindTerm } from './csl-work.ts';
import { completeTerms } from './locale-terms.ts';
import { markOthers, writeEtAl } from './more-authors.ts';
import { inWordsOf } from './work-words.ts';

/** Writes the entry of a work in a list, as HTML that is not yet safe; none if the style prints nothing of it. */
export type WriteEntry = (item: CslItem) => string | undefined;

/** The part of the library that is used: a processor of citeproc, for one style and language. */
interface Processor {
  opt: { development_extensions: Record<string, boolean> };
  sys: { retrieveItem: (id: string) => unknown };
  getTerm(name: string): string | undefined;
  updateItems(ids: readonly string[]): unknown;
  makeBibliography(): [unknown, string[]] | false;
}

interface Library {
  plugins: {
    config: {
      get(name: '@csl'): {
        engine(items: CslItem[], style: string, locale: string, format: string): Processor;
        styles: Register;
        locales: Register;
      };
    };
  };
}

interface Register {
  has(name: string): boolean;
  get(name: string): unknown;
  add(name: string, data: unknown): void;
}

/** A language for which the processor has no rules, except that it is not English. */
export const unknownLanguage = 'und';

/** What the processor prints if the style prints nothing of a work. */
const noForm = '[CSL STYLE ERROR: reference with no printed form.]';

const require = createRequire(import.meta.url);

/** Languages whose words the library has, including the missing ones. */
const completed = new Set<string>();

/** Opens a processor. Loads the library on demand, synchronously: sites without a style save these 0.2 s. */
export function openProcessor(style: CitationStyle): WriteEntry {
  const { plugins }: Library = require('@citation-js/core');
  require('@citation-js/plugin-csl');
  const { engine, styles, locales } = plugins.config.get('@csl');
  const { digest, rules, locale, localeXml } = style;
  // The processor changes the rules.
  if (!styles.has(digest)) styles.add(digest, structuredClone(rules));
  if (!completed.has(locale)) {
    locales.add(locale, completeTerms(localeXml ?? String(locales.get(locale))));
    completed.add(locale);
  }
  const processor = engine([], digest, locale, 'html');
  const { development_extensions: extensions } = processor.opt;
  extensions['wrap_url_and_doi'] = true;
  // A note is a note, even if it reads like a field.
  extensions['field_hack'] = false;
  const findTerm: FindTerm = (name) => processor.getTerm(name);
  const write = (item: CslItem): string | undefined => {
    // The processor keeps works in plain objects, where `constructor` and `toString` are there already.
    const id = `work ${String(item['id'])}`;
    const work = inWordsOf(locale, markOthers(wordsOnly(item)), findTerm);
    processor.sys.retrieveItem = () => ({ ...work, ...languageOf(item), id });
    processor.updateItems([]);
    processor.updateItems([id]);
    const [, [entry] = []] = processor.makeBibliography() || [];
    return entry === undefined || entry.includes(noForm) ? undefined : writeEtAl(entry, findTerm);
  };
  return (item) => {
    // Into the first range of dates that it prints, the processor writes the prefix of the date: `, 1839–, 1848`.
    if (Object.values(item).some(isRange)) write(item);
    return write(item);
  };
}

function isRange(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('date-parts' in value)) return false;
  const parts = value['date-parts'];
  return Array.isArray(parts) && parts.length > 1;
}

/** The processor expects texts where CSL-JSON also allows numbers. */
function wordsOnly(item: CslItem): CslItem {
  const values = Object.entries(item).map(([name, value]): [string, unknown] => [
    name,
    typeof value === 'number' ? String(value) : structuredClone(value),
  ]);
  return Object.fromEntries(values);
}

/** The processor gives its own words the capitals of the work's language: `İn` for `in`, where it is Turkish. */
function languageOf({ language }: CslItem): CslItem {
  return /^(?:tr|az)\b/i.test(String(language)) ? { language: unknownLanguage } : {};
}
