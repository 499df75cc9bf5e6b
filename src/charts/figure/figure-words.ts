import type { Element, ElementContent } from 'hast';
import type { FigureInput, Picture } from './chart-figure.ts';
import { figure } from './figure.ts';
import { textOf } from '../text/text-of.ts';

/** What a figure says around its drawing, as plain text. */
export interface FigureWords {
  subtitle?: string;
  key: KeyLine[];
  foot: string[];
}

/** An entry of the key below a drawing. */
export interface KeyLine {
  text: string;
  /** The mark that the text speaks of, where it shows one. */
  mark?: ElementContent[];
}

export function figureWords(input: FigureInput, picture: Picture): FigureWords {
  const { sources: keys, to, remarks, scaleRemarks, key } = picture;
  const caption = figure.caption(input, { anchor: '', headingLevel: 2 }, scaleRemarks);
  const subtitle = caption.children.filter(isElement).find(({ tagName }) => tagName === 'p');
  return {
    ...(subtitle && { subtitle: textOf(subtitle) }),
    key: key.flatMap((list) => list.children.filter(isElement)).map(keyLine),
    foot: figure.foot(input, { keys, ...(to && { to }), remarks }).map(textOf),
  };
}

function keyLine(entry: Element): KeyLine {
  const [first, ...others] = entry.children;
  if (first?.type !== 'element' || first.tagName !== 'svg') return { text: wordsApart(entry) };
  return { text: others.map(textOf).join('').trim(), mark: first.children };
}

/** Style parts the number, the date and the title of an entry; plain text needs spaces. */
function wordsApart(entry: Element): string {
  const [first, ...others] = entry.children;
  const isNumbered = first?.type === 'element' && first.tagName === 'b';
  const parts = isNumbered
    ? [`(${textOf(first)})`, ...others.map(textOf)]
    : entry.children.map(textOf);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}

function isElement(node: Element['children'][number]): node is Element {
  return node.type === 'element';
}
