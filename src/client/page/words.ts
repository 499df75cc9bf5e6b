import type { LabelKey } from '../../model/labels/labels.ts';
import { fillPlurals } from '../../model/labels/plural-form.ts';

/** Gives a label of the interface with its `{placeholders}` filled. */
export type Words = (key: LabelKey, values?: Record<string, string | number>) => string;

/**
 * Reads the labels that a template wrote on an element: `data-label-search-count="{count} results"` is `searchCount`.
 */
export function wordsOf(element: HTMLElement): Words {
  return (key, values = {}) => {
    const text = element.dataset[`label${key.charAt(0).toUpperCase()}${key.slice(1)}`] ?? '';
    return fillPlurals(text, values).replace(/\{(\w+)\}/g, (whole, name: string) =>
      String(values[name] ?? whole),
    );
  };
}
