import type { LabelKey } from '../../model/labels/labels.ts';
import { filterNames, type FilterChoice, type FilterName } from './engine/search-choices.ts';
import type { SearchAnswer } from './engine/search-request.ts';
import type { SearchFilters } from './engine/search-index.ts';
import { element } from './element.ts';
import { writeCount, type Words } from '../page/words.ts';

const titles: Readonly<Record<FilterName, LabelKey>> = {
  type: 'searchKind',
  year: 'searchYear',
  tag: 'tags',
  mentions: 'searchMentions',
};

/** The filters beside the results. */
export interface FilterPanel {
  show(answer: SearchAnswer, chosen: SearchFilters): void;
  clear(): void;
  /** The filters to request. Mentioned entities are loaded only for readers who open their list. */
  wanted(chosen: SearchFilters): FilterName[];
}

/** What a filter panel needs from the page. */
export interface FilterPanelOptions {
  words: Words;
  choose: (filters: SearchFilters) => void;
  /** Called when the reader opens the list of mentioned entities. */
  askMentions: () => void;
}

/** Shows lists of buttons that each set or clear one filter. A filter with a single value is left out. */
export function createFilterPanel(
  box: HTMLElement,
  { words, choose, askMentions }: FilterPanelOptions,
): FilterPanel {
  const opened = new Map<FilterName, boolean>();
  const isNarrow = matchMedia('(max-width: 38.75em)');
  return {
    show(answer, chosen) {
      const focused = box.contains(document.activeElement) ? keyOf(document.activeElement) : null;
      box.replaceChildren(...filterNames.flatMap((name) => sectionOf(name, answer, chosen)));
      if (focused) [...box.querySelectorAll('*')].find(hasKey(focused))?.focus();
    },
    clear: () => box.replaceChildren(),
    wanted: (chosen) =>
      filterNames.filter(
        (name) => name !== 'mentions' || chosen.mentions !== undefined || opened.get(name),
      ),
  };

  function sectionOf(name: FilterName, answer: SearchAnswer, chosen: SearchFilters): HTMLElement[] {
    const choices = answer.choices[name] ?? [];
    const isOffered = name === 'mentions' ? answer.count > 0 : choices.length > 1;
    if (!isOffered && !chosen[name]) return [];
    const isOpen = opened.get(name) ?? (Boolean(chosen[name]) || isOpenAtFirst(name));
    opened.set(name, isOpen);
    const section = element(
      'details',
      isOpen ? { open: '' } : {},
      element('summary', { 'data-key': name }, words(titles[name])),
      element('ul', {}, ...choices.map((choice) => itemOf(choice, name, chosen, choose))),
    );
    section.addEventListener('toggle', () => {
      const wasOpen = opened.get(name);
      opened.set(name, section.open);
      if (name === 'mentions' && section.open && !wasOpen) askMentions();
    });
    return [section];
  }

  function isOpenAtFirst(name: FilterName): boolean {
    return name !== 'mentions' && !isNarrow.matches;
  }
}

/** A choice as a button, which sets the filter to it or, if it is set, clears it. */
function itemOf(
  { value, label, kind, count }: FilterChoice,
  name: FilterName,
  { [name]: current, ...others }: SearchFilters,
  choose: (filters: SearchFilters) => void,
): HTMLElement {
  const isChosen = current === value;
  const button = element(
    'button',
    { type: 'button', 'aria-pressed': String(isChosen), 'data-key': `${name} ${value}` },
    element('span', kind ? { class: `kind k-${kind} wraps` } : {}, label),
    ...(count === undefined
      ? []
      : [element('span', { class: 'num' }, writeCount(count, document.documentElement))]),
  );
  button.addEventListener('click', () => choose(isChosen ? others : { ...others, [name]: value }));
  return element('li', {}, button);
}

/** Identifies a control after the lists are rebuilt, so that it keeps the focus. */
function keyOf(control: Element | null): string | null {
  return control?.getAttribute('data-key') ?? null;
}

function hasKey(key: string): (control: Element) => control is HTMLElement {
  return (control): control is HTMLElement => keyOf(control) === key;
}
