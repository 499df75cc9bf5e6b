import type { Words } from '../page/words.ts';
import type { DialogParts } from './dialog-parts.ts';
import { element } from './element.ts';
import { countText, resultSections } from './search-results.ts';
import type { SearchDisplay } from './search-runner.ts';

/** The answers of a search in the dialog. */
export interface DialogAnswers extends SearchDisplay {
  /** Whether the results shown belong to a query, and not to an earlier one. */
  areFor(query: string): boolean;
}

/** Shows answers in the dialog, and a line of text where there are none. */
export function createDialogAnswers({ body, status }: DialogParts, words: Words): DialogAnswers {
  /** The query of the results; absent while a line of text is shown. */
  let shown: string | undefined;
  const put = (text: string, ...content: HTMLElement[]): void => {
    body.ariaBusy = null;
    status.textContent = text;
    body.replaceChildren(...content);
  };
  const putLine = (text: string): void => {
    shown = undefined;
    put(text, line(text));
  };
  return {
    areFor: (query) => shown === query,
    empty: () => putLine(words('searchHint')),
    loading() {
      if (shown === undefined) putLine(words('searchLoading'));
      else body.ariaBusy = 'true';
    },
    answer(answer) {
      const text = countText(answer, words);
      const sections = resultSections(answer, words);
      if (sections.length === 0) return putLine(text);
      shown = answer.query;
      // The status is for screen readers; here it also says what was searched instead.
      put(text, ...(answer.corrected === undefined ? [] : [line(text)]), ...sections);
    },
    failed: () => putLine(words('searchFailed')),
  };
}

function line(text: string): HTMLElement {
  return element('p', { class: 'hint' }, text);
}
