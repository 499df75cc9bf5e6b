import { commaIn } from '../../model/text/language.ts';
import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { CardKeyFigureView, CardView } from '../../views/parts/cards/card-view.ts';
import type { Labels } from '../../model/labels/labels.ts';
import { inLanguage, inOwnDirection } from '../../model/text/direction.ts';
import { withBase } from '../../model/addresses/path.ts';

interface CardWords {
  base: string;
  /** The language of the site. */
  language: string;
  labels: Labels;
}

const written = new WeakMap<CardView, string>();

/**
 * Renders a card as HTML. The card of an entity is the same on every page that links to it, so it is rendered once for
 * the whole site.
 */
export function cardHtml(card: CardView, words: CardWords): string {
  const html = written.get(card) ?? toHtml(cardTree(card, words), { allowDangerousHtml: true });
  written.set(card, html);
  return html;
}

function cardTree(
  { link, kind, facts, keyFigure }: CardView,
  { base, language, labels }: CardWords,
): ElementContent {
  const { otherScript, description, lang } = link;
  const href = withBase(link.path, base);
  return h('div', { class: `card k-${kind.id}` }, [
    h('p', { class: 'meta' }, h('span', { class: `kind kindname k-${kind.id}` }, kind.label)),
    h('p', { class: 'h', lang }, [
      // Keyboard users have the link in the text; this one is for pointer and touch.
      h('a', { href, tabIndex: -1 }, inOnePiece(link.title, language)),
      ...(otherScript
        ? [' ', h('span', { ...inLanguage(otherScript.lang) }, otherScript.text)]
        : []),
    ]),
    description ? h('p', { class: 'p', lang }, inOnePiece(description, language)) : undefined,
    facts.length > 0
      ? h(
          'dl',
          facts.flatMap(({ label, text }) => [h('dt', label), h('dd', inOnePiece(text, language))]),
        )
      : undefined,
    keyFigure && keyFigureTree(keyFigure, language, labels),
  ]);
}

/** A text that keeps its own direction on a card written in the other one. */
function inOnePiece(text: string, language: string): ElementContent | string {
  const { dir } = inOwnDirection(text, language);
  return dir ? h('bdi', { dir }, text) : text;
}

function keyFigureTree(
  { label, text, date, change, sparkHtml }: CardKeyFigureView,
  language: string,
  labels: Labels,
) {
  return h('div', { class: 'sp' }, [
    { type: 'raw', value: sparkHtml },
    h('p', [
      inOnePiece(label, language),
      h('br'),
      h('b', inOnePiece(text, language)),
      `${commaIn(language)}${date}`,
      ...(change
        ? [h('br'), h('span', { class: change.direction }, change.text), ` ${labels.sinceHighest}`]
        : []),
    ]),
  ]);
}
