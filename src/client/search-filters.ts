import type { LabelKey } from '../model/labels.ts';
import type { SearchAnswer } from './search-engine.ts';
import type { SearchFilters } from './search-index.ts';
import { element } from './search-results.ts';
import type { Words } from './search-words.ts';

/** The filters of the index, by the name they have in it and in addresses. */
export const filterNames = ['type', 'year', 'tag'] as const;

const titles: Readonly<Record<(typeof filterNames)[number], LabelKey>> = {
  type: 'searchKind',
  year: 'searchYear',
  tag: 'tags',
};

/** Values of one filter that are offered at most: the most frequent. */
const most = 12;

/** Lists of buttons that set one filter each, or take it back; a filter with one value to choose from is left out. */
export function filterSections(
  { filters: counts, kinds }: SearchAnswer,
  chosen: SearchFilters,
  words: Words,
  choose: (filters: SearchFilters) => void,
): HTMLElement[] {
  return filterNames.flatMap((name) => {
    const values = valuesOf(counts[name] ?? {}, chosen[name]);
    if (values.length < 2 && !chosen[name]) return [];
    const buttons = values.map(([value, count]) => {
      const isChosen = chosen[name] === value;
      const { [name]: _, ...others } = chosen;
      const button = element(
        'button',
        { type: 'button', 'aria-pressed': String(isChosen) },
        element('span', markOf(name === 'type' ? kinds[value] : undefined), value),
        ...(count === undefined ? [] : [element('span', { class: 'num' }, String(count))]),
      );
      button.addEventListener('click', () =>
        choose(isChosen ? others : { ...chosen, [name]: value }),
      );
      return element('li', {}, button);
    });
    return [
      element('section', {}, element('h2', {}, words(titles[name])), element('ul', {}, ...buttons)),
    ];
  });
}

function markOf(kind: string | undefined): { class?: string } {
  return kind ? { class: `kind k-${kind}` } : {};
}

/** The chosen value stays on offer, or it could not be taken back. */
function valuesOf(
  counts: Record<string, number>,
  chosen: string | undefined,
): [string, number | undefined][] {
  const found = Object.entries(counts)
    .filter(([value, count]) => count > 0 || value === chosen)
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, most);
  if (!chosen || found.some(([value]) => value === chosen)) return found;
  return [[chosen, undefined], ...found];
}
