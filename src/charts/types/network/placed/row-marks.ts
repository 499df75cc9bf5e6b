/*
 * Classes that src/styles/charts/chart-entities.css styles, within `network`:
 *   tie             all edges
 *   km + kd, k-…    the mark of a kind
 */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import { kindMark, round } from '../../../marks/marks.ts';
import { pathOf } from '../../../marks/path.ts';
import { readingMark } from '../../../marks/reading-mark.ts';
import {
  markRoom,
  networkLine,
  type PlacedEdge,
  type PlacedNetwork,
  type PlacedNode,
} from './placed-network.ts';

/** The marks of a network in rows, names over edges. */
export function drawRows({ nodes, edges, more }: PlacedNetwork): ElementContent[] {
  return [
    s('g', { class: 'network' }, [
      ...(edges.length > 0 ? [drawEdges(edges)] : []),
      ...nodes.map(drawNode),
      ...(more ? [s('text', { x: more.at[0], y: round(more.at[1]) }, more.text)] : []),
    ]),
  ];
}

/** All edges in one path. */
function drawEdges(edges: readonly PlacedEdge[]): Element {
  return s('path', { class: 'tie', d: edges.map(edgePath).join('') });
}

function edgePath(edge: PlacedEdge): string {
  const { from, to } = edge;
  if (edge.shape === 'branch') return pathOf([from, [from[0], to[1]], to]);
  return pathOf([from, [edge.spine, from[1]], [edge.spine, to[1]], to]);
}

/** A name with its lines. Only its place differs from node to node, which packs well. */
function drawNode({ reading, href, kind, isMain, x, y, ...node }: PlacedNode): Element {
  const names = [node.name, ...(node.nameRest ?? [])];
  const className = isMain ? 'halo b t-1' : 'halo b ink';
  const lineOf = (text: string, index: number, style: string): Element =>
    s('text', { class: style, x: markRoom, y: 4.5 + index * networkLine }, text);
  const mark = readingMark(
    reading,
    [
      kindMark(kind, [0, -5]),
      ...names.map((line, index) => lineOf(line, index, className)),
      ...node.lines.map((line, index) => lineOf(line, names.length + index, 'halo')),
    ],
    href,
  );
  const transform = `translate(${round(x)} ${round(y)})`;
  return { ...mark, properties: { ...mark.properties, transform } };
}
