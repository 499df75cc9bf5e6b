import { pageAddress } from '../offline/folder-bundle.ts';
import type { SearchAnswer } from './search-engine.ts';
import type { ExcerptPart } from './search-excerpt.ts';
import type { SearchHit } from './search-hit.ts';
import type { Words } from '../page/words.ts';

/** Creates an element with attributes and children. Strings become text, never HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string | undefined> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(attribute, value);
  }
  made.append(...children);
  return made;
}

/** Says how many pages were found, for the status line and screen readers. */
export function countText(answer: SearchAnswer, words: Words): string {
  const { query, count } = answer;
  if (count === 0) return words('searchNothing', { query });
  if (count === 1) return words('searchCountOne', { query });
  return words('searchCount', { count, query });
}

/** The results as two lists of links: names, then passages. `heading` is their heading level. */
export function resultSections(
  answer: SearchAnswer,
  words: Words,
  heading: 'h2' | 'h3',
): HTMLElement[] {
  const { names, nameCount, passages, passageCount } = answer;
  const part = (shown: number, count: number): string => words('searchPart', { shown, count });
  return [
    ...(names.length > 0
      ? [section('names', words('searchNames'), part(names.length, nameCount), names.map(nameItem))]
      : []),
    ...(passages.length > 0
      ? [
          section(
            'passages',
            words('searchPassages'),
            part(passages.length, passageCount),
            passages.map(passageItem),
          ),
        ]
      : []),
  ];

  function section(name: string, title: string, shown: string, items: HTMLElement[]): HTMLElement {
    return element(
      'section',
      { class: `found ${name}` },
      element('div', { class: 'sec' }, element(heading, {}, title), element('span', {}, shown)),
      element('ol', { class: 'results' }, ...items),
    );
  }
}

function nameItem(hit: SearchHit): HTMLElement {
  const { title, url, kind, typeLabel, other, language, excerpt } = hit;
  return element(
    'li',
    { class: `k-${kind}` },
    element(
      'a',
      { href: pageAddress(url) },
      element('span', { class: `t kind k-${kind}`, lang: language }, ...markedText(title)),
      ...(other ? [element('span', { class: 'o', lang: other.language }, other.text)] : []),
      element('span', { class: 'kn' }, typeLabel),
      ...(excerpt.length > 0
        ? [element('span', { class: 'l', lang: language }, ...markedText(excerpt))]
        : []),
    ),
  );
}

function passageItem(hit: SearchHit): HTMLElement {
  const { title, url, kind, typeLabel, day, heading, language, excerpt } = hit;
  const line = [typeLabel, day, heading].filter((part) => part !== undefined).join(' · ');
  return element(
    'li',
    {},
    element(
      'a',
      { href: pageAddress(url), lang: language },
      element('span', { class: kind ? `t kind k-${kind}` : 't' }, ...markedText(title)),
      element('span', { class: 's' }, ...markedText(excerpt)),
      element('span', { class: 'l' }, line),
    ),
  );
}

function markedText(parts: readonly ExcerptPart[]): (Node | string)[] {
  return parts.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
}
