import type { LabelKey } from '../../model/labels/labels.ts';
import { countIn } from '../../model/labels/count-in.ts';
import { fillPlurals, type LabelValues } from '../../model/labels/plural-form.ts';

/** Gives a label of the interface with its `{placeholders}` filled. */
export type Words = (key: LabelKey, values?: Record<string, string | number>) => string;

/**
 * Reads the labels that a template wrote on an element: `data-label-search-count="{count} results"` is `searchCount`.
 */
export function wordsOf(element: HTMLElement): Words {
  return (key, values = {}) => {
    const text = element.dataset[`label${key.charAt(0).toUpperCase()}${key.slice(1)}`] ?? '';
    const written = writeNumbers(values, languageOf(element));
    return fillPlurals(text, written).replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(written[name] ?? whole),
    );
  };
}

/** A number of things beside or in an element, with its thousands apart. */
export function writeCount(count: number, element: Element): string {
  return countIn(languageOf(element), count).text;
}

function writeNumbers(values: Record<string, string | number>, language: string): LabelValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? countIn(language, value) : value,
    ]),
  );
}

function languageOf(element: Element): string {
  return element.closest<HTMLElement>('[lang]')?.lang ?? '';
}
