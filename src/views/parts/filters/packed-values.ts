import type { FilterValue } from './list-filter.ts';

/** A value of a filter as a page keeps it for readers who look for it. */
export interface PackedValue {
  value: string;
  text: string;
  count: number;
  mark: number;
  /** Id of the kind of its page. */
  kind?: string | undefined;
}

/**
 * Values as a text, a line each, for an attribute: as elements, a thousand of them would weigh as much as the rest of
 * the page. Marks follow each other, so the first is enough.
 */
export function packValues(values: readonly FilterValue[]): string {
  const lines = values.map(({ value, text, count, page }) =>
    [count, value, text === value ? '' : text, page?.kind ?? ''].map(inLine).join('\t').trimEnd(),
  );
  return [String(values[0]?.mark ?? 0), ...lines].join('\n');
}

/** The values of a text. */
export function unpackValues(packed: string): PackedValue[] {
  const [first, ...lines] = packed.split('\n');
  return lines.map((line, at) => {
    const [count, value = '', text, kind] = line.split('\t');
    const mark = Number(first) + at;
    return { value, text: text || value, count: Number(count), mark, kind: kind || undefined };
  });
}

function inLine(text: string | number): string {
  return String(text).replace(/\s+/g, ' ');
}
