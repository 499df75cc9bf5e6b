import type { Subject } from '../../data/subject.ts';
import type { DrawingSize } from '../../marks/drawing-size.ts';
import { round, widestText } from '../../marks/marks.ts';
import type { Tie } from './network-sides.ts';
import {
  markRoom,
  type PlacedLink,
  type PlacedNetwork,
  type PlacedNode,
} from './placed-network.ts';
import { fitText, textWidth } from '../../labels/text-width.ts';

const rowHeight = 42;
/** From the end of a name to the bracket. */
const reach = 18;

/** One entity in the middle, at its left who stands over it, at its right what it holds; a tree where it is narrow. */
export function layoutBracket(
  subject: Subject,
  ties: readonly Tie[],
  size: DrawingSize,
  highlight: ReadonlySet<string>,
): PlacedNetwork {
  const over = ties.filter((tie) => tie.isOver);
  const under = ties.filter((tie) => !tie.isOver);
  return size.name === 's'
    ? tree(subject, over, under, size, highlight)
    : bracket(subject, over, under, size, highlight);
}

function bracket(
  subject: Subject,
  over: readonly Tie[],
  under: readonly Tie[],
  { width }: DrawingSize,
  highlight: ReadonlySet<string>,
): PlacedNetwork {
  const rows = Math.max(over.length, under.length, 1);
  const middle = (rows * rowHeight) / 2;
  const column = Math.round(width * 0.34);
  const centre = nodeOf(subject, { x: 0, y: middle }, width - 2 * column - 2 * reach - 20, true);
  const centreWidth = markRoom + textWidth(centre.name, widestText, 'bold');
  const start = sideStart(over, under, { width, column, centreWidth });
  const centreX = over.length > 0 ? start + 10 : 0;
  const rightEdge = centreX + centreWidth + 8;
  const place = (ties: readonly Tie[], x: number): PlacedNode[] =>
    ties.map((tie, row) =>
      nodeOf(
        tie,
        { x, y: middle + (row - (ties.length - 1) / 2) * rowHeight },
        column - markRoom,
        tie.id !== undefined && highlight.has(tie.id),
      ),
    );
  const left = place(over, 0);
  const right = place(under, rightEdge + 2 * reach + 4);
  const leftLinks = left.map((node) => {
    const end = node.x + markRoom + textWidth(node.name, widestText, 'bold') + 6;
    const spine = start - reach;
    return elbow([Math.min(end, spine), node.y], spine, [centreX - 6, middle]);
  });
  const rightLinks = right.map((node) =>
    elbow([rightEdge, middle], rightEdge + reach, [node.x - 6, node.y]),
  );
  return {
    width,
    height: rows * rowHeight + 10,
    nodes: [...left, { ...centre, x: centreX }, ...right],
    links: [...leftLinks, ...rightLinks],
  };
}

/** Where the middle begins: beside its left column, or in the middle of the drawing. */
function sideStart(
  over: readonly Tie[],
  under: readonly Tie[],
  { width, column, centreWidth }: { width: number; column: number; centreWidth: number },
): number {
  if (over.length === 0) return 0;
  const balanced = (width - centreWidth) / 2 - 10;
  const most = under.length > 0 ? width - column - 2 * reach - centreWidth - 24 : balanced;
  return Math.max(column + reach + 8, Math.min(balanced, most));
}

function tree(
  subject: Subject,
  over: readonly Tie[],
  under: readonly Tie[],
  { width }: DrawingSize,
  highlight: ReadonlySet<string>,
): PlacedNetwork {
  const indent = 26;
  const middle = over.length * rowHeight + 18;
  const yOf = (row: number): number => middle + (row - over.length) * rowHeight;
  const place = (tie: Tie, row: number): PlacedNode =>
    nodeOf(
      tie,
      { x: indent, y: yOf(row) },
      width - indent - markRoom,
      tie.id !== undefined && highlight.has(tie.id),
    );
  const nodes = [...over.map(place), ...under.map((tie, row) => place(tie, over.length + 1 + row))];
  return {
    width,
    height: (nodes.length + 1) * rowHeight + 6,
    nodes: [...nodes, nodeOf(subject, { x: 0, y: middle }, width - markRoom, true)],
    links: nodes.map(({ y }) => ({
      d: `M5,${round(middle + (y > middle ? 10 : -10))}V${round(y)}H${indent - 5}`,
      isEven: false,
    })),
  };
}

function nodeOf(
  { title, href, kind, words = [] }: Subject & { words?: readonly string[] },
  { x, y }: { x: number; y: number },
  room: number,
  isMain: boolean,
): PlacedNode {
  const line = fitText(words.join('; '), room, widestText);
  return {
    title: words.length > 0 ? `${title}: ${words.join('; ')}` : title,
    ...(href !== undefined && { href }),
    ...(kind !== undefined && { kind }),
    isMain,
    x,
    y,
    name: fitText(title, room, widestText, 'bold'),
    lines: words.length > 0 ? [line] : [],
  };
}

function elbow(
  [fromX, fromY]: readonly [number, number],
  spine: number,
  [toX, toY]: readonly [number, number],
): PlacedLink {
  const d = `M${round(fromX)},${round(fromY)}H${round(spine)}V${round(toY)}H${round(toX)}`;
  return { d, isEven: false };
}
