/*
 * Classes that src/styles/charts/chart-fields.css styles, within `network`:
 *   tie + even      an edge; dotted if the relation is the same from both ends
 *   km + kd, k-…    the mark of a kind
 */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { kindMark, round } from '../../marks/marks.ts';
import { readingMark } from '../../marks/reading-mark.ts';
import {
  markRoom,
  networkLine,
  type PlacedEdge,
  type PlacedNetwork,
  type PlacedNode,
} from './placed-network.ts';

/** The marks of a placed network, names over edges. */
export function drawNetwork({ nodes, edges }: PlacedNetwork): ElementContent[] {
  return [s('g', { class: 'network' }, [...edges.map(drawEdge), ...nodes.map(drawNode)])];
}

function drawEdge(edge: PlacedEdge): Element {
  return s('path', { class: edge.isEven ? 'tie even' : 'tie', d: edgePath(edge) });
}

function edgePath(edge: PlacedEdge): string {
  const [startX, startY] = edge.from.map(round);
  const [endX, endY] = edge.to.map(round);
  const start = `M${startX},${startY}`;
  if (edge.shape === 'branch') return `${start}V${endY}H${endX}`;
  if (edge.shape === 'elbow') return `${start}H${round(edge.spine)}V${endY}H${endX}`;
  if (edge.shape === 'bow') {
    const out = round(edge.to[0] - 16);
    return `${start}C${out},${startY} ${out},${endY} ${endX},${endY}`;
  }
  const [bendX, middleX] = [edge.to[0] - 2 * edge.bend, edge.to[0] - edge.bend].map(round);
  return `${start}H${bendX}C${middleX},${startY} ${middleX},${endY} ${endX},${endY}`;
}

function drawNode({ reading, href, kind, isMain, x, y, name, lines }: PlacedNode): Element {
  const left = round(x + markRoom);
  const marks = [
    kindMark(kind, [x, y - 5]),
    s('text', { class: isMain ? 'halo b t-1' : 'halo b ink', x: left, y: round(y + 4.5) }, name),
    ...lines.map((line, index) =>
      s('text', { class: 'halo', x: left, y: round(y + 4.5 + (index + 1) * networkLine) }, line),
    ),
  ];
  return readingMark(reading, marks, href);
}
