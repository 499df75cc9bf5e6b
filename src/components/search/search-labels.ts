import type { LabelKey, Labels } from '../../model/labels/labels.ts';

/** Labels that the search scripts need in the browser. */
const keys = [
  'searchHint',
  'searchNothing',
  'searchCount',
  'searchCountOne',
  'searchFailed',
  'searchLoading',
  'searchNames',
  'searchTexts',
  'events',
  'charts',
  'searchEntries',
  'sources',
  'searchPart',
  'searchAllOf',
  'searchMore',
  'searchMentioned',
  'searchMentionedOnce',
  'searchCorrected',
  'searchCorrectedOne',
  'searchPartial',
  'searchWithoutFilters',
  'searchKind',
  'searchYear',
  'searchMentions',
  'tags',
] as const satisfies LabelKey[];

/** These labels as attributes of a search element, where `wordsOf` reads them: `data-label-search-count="..."`. */
export function searchLabels(labels: Labels): Record<string, string> {
  return Object.fromEntries(
    keys.map((key) => [
      `data-label-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      labels[key],
    ]),
  );
}
