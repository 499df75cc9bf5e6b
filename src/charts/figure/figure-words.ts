import type { Element, ElementContent } from 'hast';
import type { FigureInput, PreparedChart } from './chart-figure.ts';
import { figure } from './figure.ts';
import { measureNotes } from './measure-notes.ts';
import { childElements } from '../../model/markup/child-elements.ts';
import { textOf } from '../../model/markup/text-of.ts';

/** The text of a figure around its drawing. */
export interface FigureWords {
  subtitle?: string;
  legend: LegendLine[];
  foot: string[];
}

/** An entry of the legend below a drawing: `1  3 November 2020  Listing halted`, or a mark and its meaning. */
export interface LegendLine {
  text: string;
  /** The mark that the text explains, if there is one. */
  mark?: ElementContent[];
}

/** The text of a figure, for its files. */
export function figureWords(input: FigureInput, prepared: PreparedChart): FigureWords {
  const { sources: keys, to, notes, scaleNotes, legend } = prepared;
  const options = { anchor: '', headingLevel: 2 } as const;
  const caption = figure.caption(input, options, [...measureNotes(input), ...scaleNotes]);
  const subtitle = childElements(caption).find(({ tagName }) => tagName === 'p');
  return {
    ...(subtitle && { subtitle: textOf(subtitle) }),
    legend: legend.flatMap(childElements).map(legendLine),
    foot: figure.foot(input, {}, { keys, ...(to && { to }), notes }).map(textOf),
  };
}

function legendLine(entry: Element): LegendLine {
  const [first, ...others] = entry.children;
  if (first?.type !== 'element' || first.tagName !== 'svg') return { text: wordsApart(entry) };
  return { text: others.map(textOf).join('').trim(), mark: first.children };
}

/** Puts spaces between number, date and title of an entry, which pages separate by style. */
function wordsApart(entry: Element): string {
  const [first, ...others] = entry.children;
  const isNumbered = first?.type === 'element' && first.tagName === 'b';
  const parts = isNumbered
    ? [`(${textOf(first)})`, ...others.map(textOf)]
    : entry.children.map(textOf);
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}
