import type { SiteInput } from '../../data/chart-input.ts';
import { subjectOf } from '../../data/subject.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { round, widestText } from '../../marks/marks.ts';
import { layersOf, type NetworkEdge } from './network-layers.ts';
import {
  markRoom,
  networkLine,
  type PlacedLink,
  type PlacedNetwork,
  type PlacedNode,
} from './placed-network.ts';
import { shareWidth } from './share-width.ts';
import { fitText, textWidth } from '../../labels/text-width.ts';

/** Below a name stand at most so many relations; its title and the table have all. */
const mostLines = 2;
const rowGap = 26;
const indent = 18;
/** Between two columns, for the lines. */
const linkRoom = 44;
const mostForLine = 170;

/** Several entities in columns, what stands over others at the left; where names have no room so a list, set in by layer. */
export function layoutLayers(
  ids: readonly string[],
  edges: readonly NetworkEdge[],
  size: DrawingSize,
  input: SiteInput,
): PlacedNetwork {
  const layers = layersOf(ids, edges);
  const depth = Math.max(0, ...layers.values()) + 1;
  const texts = new Map(ids.map((id) => [id, wordsFor(id, edges, input)]));
  const columns = Array.from({ length: depth }, (_each, layer) =>
    ids.filter((id) => (layers.get(id) ?? 0) === layer),
  );
  const names = columns.map((inColumn) => widthOfNames(inColumn, input));
  const total = size.width + linkRoom;
  const isList = size.name === 's' || names.reduce((sum, each) => sum + each, 0) > total;
  const wanted = columns.map((inColumn, layer) =>
    Math.max(names[layer] ?? 0, widthOfLines(inColumn, texts)),
  );
  const widths = shareWidth(wanted, total);
  const starts = widths.map((_each, layer) =>
    widths.slice(0, layer).reduce((sum, each) => sum + each, 0),
  );
  const highlight = new Set(input.chart.highlight);
  const nodes = new Map<string, PlacedNode>();
  const free = new Map<number, number>();
  for (const id of asTree(ids, edges, layers)) {
    const layer = layers.get(id) ?? 0;
    const x = isList ? Math.min(layer, 4) * indent : (starts[layer] ?? 0);
    const column = (widths[layer] ?? 0) - linkRoom;
    const room = (isList ? size.width - x : column) - markRoom;
    const lane = isList ? 0 : layer;
    const y = free.get(lane) ?? 12;
    const node = nodeOf(id, texts.get(id) ?? [], { x, y }, room, input, highlight);
    nodes.set(id, node);
    free.set(lane, y + node.lines.length * networkLine + rowGap);
  }
  const height = Math.max(...free.values(), rowGap) - rowGap + 18;
  const placed = [...nodes.values()];
  return {
    width: size.width,
    height,
    nodes: placed,
    links: edges.flatMap(({ over, under, isEven }): PlacedLink[] => {
      const [from, to] = [nodes.get(over), nodes.get(under)];
      if (!from || !to) return [];
      if (isList) return isEven ? [] : [branch(from, to)];
      if (from.x === to.x) return [arc(from, to)];
      return [{ ...(from.x < to.x ? curve(from, to) : curve(to, from)), isEven }];
    }),
  };
}

/** What a column needs for its names, with the lines beside it. */
function widthOfNames(ids: readonly string[], { entities }: SiteInput): number {
  const titles = ids.map((id) => entities.get(id)?.title ?? id);
  const widest = Math.max(0, ...titles.map((title) => textWidth(title, widestText, 'bold')));
  return markRoom + Math.ceil(widest) + linkRoom;
}

/** What it needs for the relations below them; the longest of these may be cut. */
function widthOfLines(
  ids: readonly string[],
  texts: ReadonlyMap<string, readonly string[]>,
): number {
  const lines = ids.flatMap((id) => texts.get(id) ?? []);
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, widestText)));
  return markRoom + Math.min(Math.ceil(widest), mostForLine) + linkRoom;
}

/** Each below the one that stands over it, so that a list reads as a tree. */
function asTree(
  ids: readonly string[],
  edges: readonly NetworkEdge[],
  layers: ReadonlyMap<string, number>,
): string[] {
  const ordered = new Set<string>();
  const visit = (id: string): void => {
    if (ordered.has(id)) return;
    ordered.add(id);
    for (const { over, under, isEven } of edges) {
      const isNext = (layers.get(under) ?? 0) === (layers.get(id) ?? 0) + 1;
      if (over === id && !isEven && isNext) visit(under);
    }
  };
  for (const id of ids) if ((layers.get(id) ?? 0) === 0) visit(id);
  for (const id of ids) visit(id);
  return [...ordered];
}

/** `Owned by: Acme, 52%` for each relation in which another stands over it. */
function wordsFor(id: string, edges: readonly NetworkEdge[], { entities }: SiteInput): string[] {
  return edges
    .filter(({ under }) => under === id)
    .map(({ over, end }) => {
      const { share, role } = end.relation;
      const title = entities.get(over)?.title ?? over;
      return [`${end.label}: ${title}`, share ?? role].filter(Boolean).join(', ');
    });
}

function nodeOf(
  id: string,
  words: readonly string[],
  { x, y }: { x: number; y: number },
  room: number,
  input: SiteInput,
  highlight: ReadonlySet<string>,
): PlacedNode {
  const { title, href, kind } = subjectOf(id, input);
  const rest = words.length - mostLines;
  const lines = words.slice(0, mostLines).map((line, index) => {
    const more = index === mostLines - 1 && rest > 0 ? ` +${rest}` : '';
    return fitText(line, room - textWidth(more, widestText), widestText) + more;
  });
  return {
    title: words.length > 0 ? `${title}. ${words.join('; ')}` : title,
    ...(href !== undefined && { href }),
    ...(kind !== undefined && { kind }),
    isMain: highlight.has(id),
    x,
    y,
    name: fitText(title, room, widestText, 'bold'),
    lines,
  };
}

function curve(from: PlacedNode, to: PlacedNode): PlacedLink {
  const start = from.x + markRoom + textWidth(from.name, widestText, 'bold') + 6;
  const end = Math.max(to.x - 6, start);
  const bend = Math.min(40, (end - start) / 2);
  const d = `M${round(start)},${round(from.y)}H${round(end - 2 * bend)}C${round(end - bend)},${round(from.y)} ${round(end - bend)},${round(to.y)} ${round(end)},${round(to.y)}`;
  return { d, isEven: false };
}

/** Between two of one column: a bow at the left of their marks. */
function arc(from: PlacedNode, to: PlacedNode): PlacedLink {
  const x = to.x - 4;
  const d = `M${round(from.x - 4)},${round(from.y)}C${round(x - 16)},${round(from.y)} ${round(x - 16)},${round(to.y)} ${round(x)},${round(to.y)}`;
  return { d, isEven: true };
}

function branch(from: PlacedNode, to: PlacedNode): PlacedLink {
  const x = from.x + 5;
  const start = from.y + (to.y > from.y ? 9 : -9);
  const d =
    to.x > from.x
      ? `M${round(x)},${round(start)}V${round(to.y)}H${round(to.x - 4)}`
      : `M${round(to.x - 4)},${round(to.y)}h0`;
  return { d, isEven: false };
}
