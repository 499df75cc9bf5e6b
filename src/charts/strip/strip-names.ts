import { textSize } from '../labels/text-size.ts';
import { fitText, textWidth } from '../labels/text-width.ts';
import type { StripEvent } from './strip-event.ts';

/** An event whose mark has its place. */
export interface PlacedEvent {
  event: StripEvent;
  x: number;
  level: number;
}

/** An event with a name on one side of the line that leads up to it. */
interface Side extends PlacedEvent {
  anchor: 'start' | 'end';
  text: string;
  /** Left and right edge of the name. */
  span: readonly [number, number];
}

/** A named event. */
export interface Named extends Side {
  /** Row of the name, from the bottom. */
  row: number;
}

/** Events that are tried at most, so that long strips take no time. */
const mostTried = 150;
/** The least room for a name that is cut, in pixels. */
const leastText = 60;
/** Pixels between two names of a row, and between a name and the line of another. */
const gaps = { names: 12, line: 4 };

/**
 * Names as many events as there is room for, the weightiest first. Earlier names move to other rows to make room for
 * the next, since the line of an upper name must not pass through a lower one.
 */
export function placeNames(
  events: readonly PlacedEvent[],
  { rows, width }: { rows: number; width: number },
): { names: Named[]; rows: number } {
  let names: Named[] = [];
  // Of equal events, those at an edge come first: their names have room on one side only.
  const byWeight = events
    .toSorted((a, b) => b.event.weight - a.event.weight)
    .slice(0, mostTried)
    .map((each) => ({ weight: each.event.weight, sides: sidesOf(each, width) }))
    .toSorted((a, b) => b.weight - a.weight || a.sides.length - b.sides.length);
  for (const { sides } of byWeight) {
    names = withOneMore(names, sides, { rows, width }) ?? names;
  }
  const placed = lowered(lengthened(names, { rows, width }));
  return {
    names: placed.toSorted((a, b) => a.x - b.x),
    rows: Math.max(0, ...placed.map(({ row }) => row + 1)),
  };
}

/** Some names and one more on either side of its line; at most one of the others changes its side for it. */
function withOneMore(
  names: readonly Named[],
  sides: readonly Side[],
  { rows, width }: { rows: number; width: number },
): Named[] | undefined {
  for (const side of sides) {
    const together = inRows([...names, side], rows);
    if (together) return together;
  }
  for (const side of sides) {
    for (const name of names) {
      const turned = sidesOf(name, width).find(({ anchor }) => anchor !== name.anchor);
      const others = names.filter((other) => other !== name);
      const together = turned && inRows([...others, turned, side], rows);
      if (together) return together;
    }
  }
  return undefined;
}

/** The same names, those that were cut as long as the others let them be. */
function lengthened(
  names: readonly Named[],
  { rows, width }: { rows: number; width: number },
): readonly Named[] {
  let all = names;
  for (const { event } of names) {
    const name = all.find((each) => each.event === event);
    if (!name || name.text === event.title) continue;
    const others = all.filter((each) => each !== name);
    for (const longer of sidesOf(name, width, width)) {
      const together = longer.text.length > name.text.length && inRows([...others, longer], rows);
      if (!together) continue;
      all = together;
      break;
    }
  }
  return all;
}

/** The sides of its line on which an event's name has room, the one that shows more of it first. */
function sidesOf(
  placed: PlacedEvent,
  width: number,
  longest = Math.min(width * 0.62, 340),
): Side[] {
  const { event, x } = placed;
  const dayWidth = textWidth(event.day, textSize, 'bold') + 6;
  const sideOf = (anchor: Side['anchor']): Side[] => {
    const room = (anchor === 'start' ? width - x : x) - 8;
    const most = Math.min(room, longest) - dayWidth;
    const isWhole = textWidth(event.title) <= most;
    // Half a word of its confidence says less than the whole name.
    const text = isWhole ? event.title : fitText(event.name, most);
    if (!isWhole && most < leastText) return [];
    const length = dayWidth + textWidth(text) + 8;
    return [
      { ...placed, text, anchor, span: anchor === 'start' ? [x, x + length] : [x - length, x] },
    ];
  };
  return [...sideOf('start'), ...sideOf('end')].sort((a, b) => b.text.length - a.text.length);
}

/**
 * Rows in which some names touch neither each other nor the lines of others, filled from the bottom; `undefined` if
 * there are too few.
 */
function inRows(sides: readonly Side[], rows: number): Named[] | undefined {
  const isKnot = (a: Side, b: Side): boolean => a !== b && covers(a, b) && covers(b, a);
  if (sides.some((a) => sides.some((b) => isKnot(a, b)))) return undefined;
  const above = namesAbove(sides);
  const placed: Named[] = [];
  // What has the most names above it comes first.
  let open = sides.toSorted((a, b) => (above.get(b) ?? 0) - (above.get(a) ?? 0));
  for (let row = 0; row < rows && open.length > 0; row += 1) {
    const under = open;
    const here: Named[] = [];
    for (const each of under) {
      // A name is above all those whose lines come up below it.
      const isFree = !under.some((other) => other !== each && covers(each, other));
      if (isFree && !here.some((other) => touches(each, other))) here.push({ ...each, row });
    }
    placed.push(...here);
    open = under.filter((each) => !here.some(({ event }) => event === each.event));
  }
  return open.length === 0 ? placed : undefined;
}

/** The same names, each in the lowest row that is free for it, with a short line. */
function lowered(names: readonly Named[]): Named[] {
  const done: Named[] = [];
  for (const each of names.toSorted((a, b) => a.row - b.row)) {
    const isFree = (row: number): boolean =>
      done.every((other) =>
        covers(each, other) ? other.row < row : other.row !== row || !touches(each, other),
      );
    let row = 0;
    while (row < each.row && !isFree(row)) row += 1;
    done.push({ ...each, row });
  }
  return done;
}

/** How many names must stand above each, one over the other. */
function namesAbove(sides: readonly Side[]): ReadonlyMap<Side, number> {
  const counts = new Map<Side, number>();
  const count = (side: Side): number => {
    const known = counts.get(side);
    if (known !== undefined) return known;
    counts.set(side, 0);
    const over = sides.filter((other) => other !== side && covers(other, side));
    const most = over.reduce((max, other) => Math.max(max, count(other) + 1), 0);
    counts.set(side, most);
    return most;
  };
  for (const side of sides) count(side);
  return counts;
}

/** Whether the line of another name comes up below a name. */
function covers({ span }: Side, { x }: Side): boolean {
  return x >= span[0] - gaps.line && x <= span[1] + gaps.line;
}

function touches({ span: a }: Side, { span: b }: Side): boolean {
  return a[1] + gaps.names >= b[0] && b[1] + gaps.names >= a[0];
}
