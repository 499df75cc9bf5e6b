import type { Element } from 'hast';
import { childElements } from '../../model/markup/child-elements.ts';
import { textOf } from '../../model/markup/text-of.ts';
import { textWidth } from '../labels/text-width.ts';
import type { DrawingSize } from '../marks/drawing-size.ts';

/** Width to which a drawing grows that stands for larger ones (`.d.m.l` in chart-figure.css). */
const grownWidth = 760;

/**
 * The height in pixels of a figure with one of its drawings, as wide as `room`. A frame on another site cannot measure its
 * page, so this estimates: the drawing by its box, the text by the width of its letters and the lines of the style sheet.
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
  // Notes, sources, or that there are no data.
  return 10 + 18 * linesOf(textOf(part), Math.min(width, 540), 13);
}

function captionHeight(caption: Element, width: number): number {
  return childElements(caption).reduce(
    (sum, each) =>
      sum +
      (each.tagName === 'p'
        ? 2 + 20 * linesOf(textOf(each), width, 15)
        : 28 * linesOf(textOf(each), Math.min(width, 500), 23)),
    12,
  );
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
  const rows = childElements(list).map((entry) => 4 + 18 * linesOf(textOf(entry), room, 13));
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

/** Lines of a text, whose words leave some of each line empty: a part of it, and of a short one at least half a word. */
function linesOf(text: string, width: number, size: number): number {
  return Math.ceil(textWidth(text, size) / Math.min(width * 0.93, width - 1.6 * size));
}

function classesOf({ properties }: Element): readonly (string | number)[] {
  const names = properties['className'];
  return Array.isArray(names) ? names : [];
}
