import { ownAddress } from '../page/own-address.ts';
import { writeCount } from '../page/words.ts';
import { togglePick, writeAddress, type ListState } from './list-address.ts';

/** A filter of a list as the page has it. */
export interface Filter {
  id: string;
  label: string;
  summary: HTMLElement;
  /** The mark of each value. */
  marks: Map<string, number>;
  values: {
    value: string;
    text: string;
    mark: number;
    link: HTMLAnchorElement;
    count: Element | null;
  }[];
}

/** Reads a filter from its box. */
export function readFilter(box: HTMLElement): Filter {
  const summary = box.querySelector('summary') ?? box;
  const values = [...box.querySelectorAll<HTMLAnchorElement>('a[data-value]')].map((link) => ({
    link,
    value: link.dataset['value'] ?? '',
    mark: Number(link.dataset['mark']),
    text: link.textContent.trim(),
    count: link.parentElement?.querySelector('.n') ?? null,
  }));
  return {
    id: box.dataset['filter'] ?? '',
    label: summary.textContent.trim(),
    summary,
    marks: new Map(values.map(({ value, mark }) => [value, mark])),
    values,
  };
}

/** The marks that are chosen in each filter with a choice. */
export function chosenMarks(
  filters: readonly Filter[],
  { picks }: ListState,
): Map<string, ReadonlySet<number>> {
  return new Map(
    filters.flatMap(({ id, marks }) => {
      const values = picks.get(id);
      if (!values) return [];
      return [[id, new Set([...values].flatMap((value) => marks.get(value) ?? []))] as const];
    }),
  );
}

/** Shows what is chosen in a filter, how many rows each value would show, and where each leads. */
export function showFilter(
  { id, label, summary, values }: Filter,
  state: ListState,
  counts: ReadonlyMap<number, number>,
): void {
  const picks = state.picks.get(id);
  const texts = values.filter(({ value }) => picks?.has(value)).map(({ text }) => text);
  summary.textContent = texts.length > 0 ? `${label}: ${texts.join(', ')}` : label;
  summary.classList.toggle('current', texts.length > 0);
  for (const { link, value, mark, count } of values) {
    if (picks?.has(value)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    if (count) count.textContent = writeCount(counts.get(mark) ?? 0, count);
    link.href = ownAddress() + writeAddress(togglePick(state, id, value));
  }
}
