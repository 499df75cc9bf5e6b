import { pageAddress } from '../offline/folder-bundle.ts';
import type { Words } from '../page/words.ts';
import { element } from './element.ts';
import type { ExcerptPart } from './engine/search-excerpt.ts';
import type { PinnedHit, SearchHit } from './engine/search-hit.ts';

/** A result: a link with its title, what kind of page it is, and the sentence that matches. */
export function resultItem(hit: SearchHit): HTMLElement {
  return element('li', itemAttributes(hit), resultLink(hit));
}

/** The entity that a query means: its link, its figures, and a link to the sentences that mention it. */
export function pinnedItem(hit: PinnedHit, words: Words): HTMLElement {
  const { figures, mentioned, mentionsUrl } = hit;
  const list = figures.map(({ label, text, date }) =>
    element(
      'div',
      {},
      element('dt', {}, label),
      element(
        'dd',
        {},
        element('bdi', {}, text),
        ...(date ? [' ', element('small', {}, date)] : []),
      ),
    ),
  );
  const sentences =
    mentioned === 1 ? words('searchMentionedOnce') : words('searchMentioned', { count: mentioned });
  return element(
    'li',
    itemAttributes(hit),
    resultLink(hit),
    ...(list.length > 0 ? [element('dl', {}, ...list)] : []),
    ...(mentioned > 0
      ? [element('a', { class: 'sentences', href: pageAddress(mentionsUrl) }, sentences)]
      : []),
  );
}

function itemAttributes({ kind }: SearchHit): Record<string, string | undefined> {
  return { class: kind && `k-${kind}` };
}

function resultLink(hit: SearchHit): HTMLElement {
  const { title, url, kind, typeLabel, other, language, day, publisher, heading, excerpt } = hit;
  const details = [publisher, day].filter((part) => part !== undefined);
  return element(
    'a',
    { class: 'hit', href: pageAddress(url) },
    element(
      'span',
      { class: 'hit-name' },
      element(
        'span',
        { class: kind ? `t kind wraps k-${kind}` : 't', lang: language },
        markedText(title),
      ),
      ...(other ? [' ', element('span', { class: 'o', lang: other.language }, other.text)] : []),
    ),
    ' ',
    element(
      'span',
      { class: 'hit-about' },
      element('span', { class: 'kn' }, typeLabel),
      ...details.flatMap((text) => [
        ' ',
        element('span', { class: 'hit-day' }, element('bdi', {}, text)),
      ]),
    ),
    ...(excerpt.length > 0
      ? [
          ' ',
          element(
            'span',
            { class: 's', lang: language },
            markedText(excerpt),
            ...(heading ? [' ', element('span', { class: 'hit-under' }, heading)] : []),
          ),
        ]
      : []),
  );
}

/** The words in their own direction, which may not be that of the site. */
function markedText(parts: readonly ExcerptPart[]): HTMLElement {
  const words = parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
  return element('bdi', {}, ...words);
}
