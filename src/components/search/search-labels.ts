import type { LabelKey, Labels } from '../../model/labels/labels.ts';

/** Words that the browser's code of the search puts on the page itself. */
const keys = [
  'searchHint',
  'searchNothing',
  'searchCount',
  'searchCountOne',
  'searchFailed',
  'searchLoading',
  'searchNames',
  'searchPassages',
  'searchPart',
  'searchMore',
  'searchKind',
  'searchYear',
  'searchMentions',
  'tags',
] as const satisfies LabelKey[];

/** The words as attributes of a search element, where `wordsOf` reads them: `data-label-search-count="..."`. */
export function searchLabels(labels: Labels): Record<string, string> {
  return Object.fromEntries(
    keys.map((key) => [
      `data-label-${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      labels[key],
    ]),
  );
}
