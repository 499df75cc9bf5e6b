import type { Element } from 'hast';
import { s } from 'hastscript';
import type { XY } from '../labels/place-label.ts';
import { pathOf } from './path.ts';

/** Lines of one look in one path: a page with charts has thousands. */
export function hairlines(name: string, lines: readonly (readonly XY[])[]): Element[] {
  return lines.length === 0 ? [] : [s('path', { class: name, d: lines.map(pathOf).join('') })];
}
