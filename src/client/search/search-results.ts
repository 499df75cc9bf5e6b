import type { LabelKey } from '../../model/labels/labels.ts';
import { writeCount, type Words } from '../page/words.ts';
import { element } from './element.ts';
import type { SearchAnswer } from './engine/search-request.ts';
import type { ResultSection, SectionId } from './engine/search-sections.ts';
import { moreResults } from './search-limits.ts';
import { pinnedItem, resultItem } from './search-item.ts';

const titles: Readonly<Record<SectionId, LabelKey>> = {
  names: 'searchNames',
  texts: 'searchTexts',
  events: 'events',
  charts: 'charts',
  entries: 'searchEntries',
  sources: 'sources',
};

/** Says how many pages were found, for the status line and screen readers. */
export function countText({ query, count, corrected }: SearchAnswer, words: Words): string {
  if (count === 0) return words('searchNothing', { query });
  const isOne = count === 1;
  if (corrected !== undefined) {
    return words(isOne ? 'searchCorrectedOne' : 'searchCorrected', { query, count, corrected });
  }
  if (isOne) return words('searchCountOne', { count, query });
  return words('searchCount', { count, query });
}

/**
 * The results as lists of links: the entity that the query means, then the sections of the answer.
 * @param showAll called when the reader asks for all results of a section; without it, none can be asked for.
 */
export function resultSections(
  answer: SearchAnswer,
  words: Words,
  showAll?: (section: SectionId) => void,
): HTMLElement[] {
  const { pinned, sections, isPartial } = answer;
  return [
    ...(pinned
      ? [element('ol', { class: 'found found-pinned results' }, pinnedItem(pinned, words))]
      : []),
    ...(isPartial ? [element('p', { class: 'hint partial' }, words('searchPartial'))] : []),
    ...sections.map((section) => resultSection(section, words, showAll)),
  ];
}

function resultSection(
  { id, hits, count }: ResultSection,
  words: Words,
  showAll: ((section: SectionId) => void) | undefined,
): HTMLElement {
  const part =
    hits.length < count
      ? words('searchPart', { shown: hits.length, count })
      : writeCount(count, document.documentElement);
  const made = element(
    'section',
    { class: `found found-${id}` },
    element(
      'div',
      { class: 'sec' },
      element('h2', {}, words(titles[id])),
      element('span', {}, part),
    ),
    element('ol', { class: 'results' }, ...hits.map(resultItem)),
  );
  if (showAll && hits.length < count) {
    const button = element(
      'button',
      { type: 'button', class: 'more', 'data-section': id },
      moreLabel(hits.length, count, words),
    );
    button.addEventListener('click', () => showAll(id));
    made.append(button);
  }
  return made;
}

function moreLabel(shown: number, count: number, words: Words): string {
  if (count - shown <= moreResults) return words('searchAllOf', { count });
  return words('searchMore', { count: moreResults });
}
