import type { Element } from 'hast';
import { childElements } from '../../model/markup/child-elements.ts';
import { textOf } from '../../model/markup/text-of.ts';
import { textWidth } from '../labels/text-width.ts';
import type { DrawingSize } from '../marks/drawing-size.ts';

/** Width to which a drawing grows that stands for larger ones (`.d.m.l` in chart-figure.css). */
export const grownWidth = 760;

/** How a text of a figure is set, in pixels. */
interface TextStyle {
  /** Of its letters. */
  size: number;
  /** The height of a line. */
  line: number;
  /** The greatest width of a line, about what its rule has in letters. */
  widest?: number;
}

/** The texts of a figure as its style sheets set them. */
export const figureTexts = {
  /** `.embedded > .fig figcaption h1` in chart-page.css. */
  title: { size: 23, line: 28, widest: 500 },
  /** `.fig .sub` in chart-figure.css. */
  subtitle: { size: 15, line: 20 },
  /** `.fig .src` in chart-notes.css: notes, sources, or that there are no data. */
  note: { size: 13, line: 18, widest: 540 },
  /** `.fig .key` in chart-events.css. */
  event: { size: 13, line: 18 },
} as const satisfies Record<string, TextStyle>;

/**
 * The height in pixels of a figure with one of its drawings, as wide as `room`. A frame on another site cannot measure its
 * page, so this estimates: the drawing by its box, the text by the width of its letters and the lines of the style sheets,
 * and what is around it by their margins.
 */
export function figureHeight(figure: Element, name: DrawingSize['name'], room: number): number {
  return childElements(figure).reduce((sum, part) => sum + partHeight(part, name, room), 0);
}

function partHeight(part: Element, name: DrawingSize['name'], width: number): number {
  const names = classesOf(part);
  if (part.tagName === 'figcaption') return captionHeight(part, width);
  if (names.includes('d')) return names.includes(name) ? drawingHeight(part, width) : 0;
  if (names.includes('key')) return keyHeight(part, width);
  if (names.includes('steps')) return stepsHeight(part, width);
  if (names.includes('net-filters')) return filtersHeight(part, width);
  if (names.includes('btns')) return 32;
  return 10 + textHeight(part, width, figureTexts.note);
}

function captionHeight(caption: Element, width: number): number {
  const heights = childElements(caption).map((each) =>
    each.tagName === 'p'
      ? 2 + textHeight(each, width, figureTexts.subtitle)
      : textHeight(each, width, figureTexts.title),
  );
  return heights.reduce((sum, height) => sum + height, 12);
}

function drawingHeight(drawing: Element, room: number): number {
  const [svg] = childElements(drawing);
  const [, , width = 1, height = 0] = String(svg?.properties['viewBox']).split(' ').map(Number);
  const names = classesOf(drawing);
  const isForLarger = names.includes('m') && names.includes('l');
  return (height * (isForLarger ? Math.min(room, grownWidth) : room)) / width;
}

/** Numbered events, in one to three columns. */
function keyHeight(list: Element, width: number): number {
  const columns = width < 520 ? 1 : width < 660 ? 2 : 3;
  const room = (width - (columns - 1) * 24) / columns - 26;
  const rows = childElements(list).map((entry) => 4 + textHeight(entry, room, figureTexts.event));
  const all = rows.reduce((sum, row) => sum + row, 0);
  return 10 + Math.ceil(all / columns) + (columns > 1 ? Math.max(...rows) / 2 : 0);
}

/** A legend of marks, side by side. */
function stepsHeight(list: Element, width: number): number {
  const entries = childElements(list).map((entry) => 40 + textWidth(textOf(entry)));
  return 8 + 22 * Math.ceil(entries.reduce((sum, entry) => sum + entry, 0) / width);
}

/** The filters of a network, which narrow pages do not show, and the row of tools that its script adds. */
function filtersHeight(filters: Element, width: number): number {
  if (width < 560) return 0;
  const groups = childElements(filters).map((group) => {
    const choices = childElements(group).slice(1).flatMap(childElements);
    const room = choices.reduce((sum, choice) => sum + 70 + textWidth(textOf(choice), 13), 0);
    return 2 + 24 * Math.ceil(room / (width - 84));
  });
  return 44 + groups.reduce((sum, group) => sum + group, 0);
}

/** Words leave some of each line empty: a part of it, and of a short one at least half a word. */
function textHeight(element: Element, width: number, { size, line, widest }: TextStyle): number {
  const room = Math.min(width, widest ?? Infinity);
  const filled = Math.min(room * 0.93, room - 1.6 * size);
  return line * Math.ceil(textWidth(textOf(element), size) / filled);
}

function classesOf({ properties }: Element): readonly (string | number)[] {
  const names = properties['className'];
  return Array.isArray(names) ? names : [];
}
