import { textWidth } from '../../labels/text-width.ts';
import { widestText } from '../../marks/marks.ts';
import type { LayerMember } from './layers-view.ts';
import { markRoom } from './placed-network.ts';
import { shareWidth } from './share-width.ts';

/** Pixels between two columns, for the edges. */
export const columnRoom = 44;
const mostForLine = 170;

/** A column for each layer with its room; `undefined` if names have no room. */
export function columnsOf(
  members: readonly LayerMember[],
  width: number,
): { x: number; width: number }[] | undefined {
  const depth = Math.max(0, ...members.map(({ layer }) => layer)) + 1;
  const layers = Array.from({ length: depth }, (_each, at) =>
    members.filter(({ layer }) => layer === at),
  );
  const names = layers.map(widthOfNames);
  const total = width + columnRoom;
  if (sumOf(names) > total) return undefined;
  const wanted = layers.map((layer, at) => Math.max(names[at] ?? 0, widthOfLines(layer)));
  const widths = shareWidth(wanted, total);
  return widths.map((each, at) => ({ x: sumOf(widths.slice(0, at)), width: each }));
}

function widthOfNames(members: readonly LayerMember[]): number {
  const widest = Math.max(0, ...members.map(({ title }) => textWidth(title, widestText, 'bold')));
  return markRoom + Math.ceil(widest) + columnRoom;
}

/** Width of the relations below the names; the longest may be cut. */
function widthOfLines(members: readonly LayerMember[]): number {
  const lines = members.flatMap(({ words }) => words);
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, widestText)));
  return markRoom + Math.min(Math.ceil(widest), mostForLine) + columnRoom;
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each, 0);
}
