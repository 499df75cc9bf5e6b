/*
 * Classes that src/styles/charts/chart-network.css styles, within `web`:
 *   tie             the curves between two names with their arrows
 *   tied            its label
 *   name + main     a name in its box
 * Numbers of its verbs (data-v), kinds (data-k) and periods (data-t) are for filters; those of the names that a tie joins
 * (data-n), by their order, are for the browser's code.
 */
import type { Element, ElementContent } from 'hast';
import { s } from 'hastscript';
import type { XY } from '../../../labels/place-label.ts';
import { kindMark, round } from '../../../marks/marks.ts';
import { closedPathOf, curvedPathOf, isStraight, type Curve } from '../../../marks/path.ts';
import { readingMark } from '../../../marks/reading-mark.ts';
import { labelledStrand, type Strand, type Tie, type Web, type WebName } from '../ties/web.ts';
import { backwards, beside } from './curve.ts';
import { boxEdge, nameIndent, nameLine } from './box-for.ts';
import type { PlacedName, PlacedTie, PlacedWeb } from './placed-web.ts';
import { verbLook } from './verb-look.ts';

/** Length of an arrow in pixels, and half its width. */
const arrow = { length: 7, half: 3.5 };
/** The directions of arrows are this far apart, in radians: five degrees off show on no screen. */
const turn = Math.PI / 18;
/** Pixels that the strands of a tie take up beside each other at most. */
const mostForStrands = 18;

/** The marks of a placed web, names over ties. */
export function drawWeb(web: Web, placed: PlacedWeb): ElementContent[] {
  const kinds = new Map<string, number>(web.filteredKinds.map(({ id }, at) => [id, at + 1]));
  const kindNumbers = web.names.map(({ kind = '' }) => kinds.get(kind));
  const filters = filtersOfNames(web);
  const ties = web.ties.flatMap((tie, at) => {
    const found = placed.ties[at];
    const ends = [kindNumbers[tie.over], kindNumbers[tie.under]];
    return found ? [{ tie, found, kinds: numbers(ends.flatMap((each) => each ?? [])) }] : [];
  });
  return [
    s('g', { class: 'network web' }, [
      ...placed.heads.map(({ text, at: [x, y] }) =>
        s('text', { class: 'b ink mid', x: round(x), y: round(y) }, text),
      ),
      s('g', { 'aria-hidden': 'true' }, [
        ...ties.map(({ tie, found, kinds: each }) => drawTie(tie, found, each)),
        ...ties.flatMap(({ tie, found, kinds: each }) => drawLabel(tie, found, each)),
      ]),
      ...web.names.flatMap((name, at): Element[] => {
        const found = placed.names[at];
        return found ? [drawName(name, found, { kind: kindNumbers[at], ...filters[at] })] : [];
      }),
    ]),
  ];
}

/** The numbers of the verbs and periods of each name's ties. */
function filtersOfNames({ names, ties }: Web): { verbs: string; periods?: string }[] {
  const verbs = names.map(() => new Set<number>());
  const periods = names.map(() => new Set<number>());
  for (const tie of ties) {
    for (const end of [tie.over, tie.under]) {
      for (const strand of tie.strands) {
        verbs[end]?.add(strand.verb + 1);
        for (const period of strand.periods ?? [-1]) periods[end]?.add(period + 1);
      }
    }
  }
  return names.map((_each, at) => {
    const held = periods[at] ?? new Set();
    return {
      verbs: numbers(verbs[at] ?? []),
      ...(held.size > 0 && !held.has(0) && { periods: numbers(held) }),
    };
  });
}

/** A tie: a curve for each of its strands, which filters show and hide. */
function drawTie(tie: Tie, { curves, apart = 4 }: PlacedTie, kinds: string): Element {
  const { strands } = tie;
  const ends = `${tie.over} ${tie.under}`;
  // Curves beside each other have filters of their own.
  const filters = filtersOf(strands.length > 1 ? undefined : strands[0], kinds);
  const drawn = strands.map((strand, at) => {
    const by = (at - (strands.length - 1) / 2) * Math.min(apart, mostForStrands / strands.length);
    const marks = drawStrand(strand, beside(curves, by));
    return strands.length > 1 ? [s('g', filtersOf(strand), marks)] : marks;
  });
  return s('g', { class: 'tie', 'data-n': ends, ...filters }, [
    s('title', tie.reading),
    ...drawn.flat(),
  ]);
}

function drawStrand({ verb, isDown, isUp }: Strand, curves: readonly Curve[]): Element[] {
  const { color, dash } = verbLook(verb);
  const ahead = isDown ? withoutTip(curves) : curves;
  const line = isUp ? backwards(withoutTip(backwards(ahead))) : ahead;
  const tips = [...(isDown ? [curves] : []), ...(isUp ? [backwards(curves)] : [])];
  return [
    s('path', {
      class: `ln c-${color}`,
      d: curvedPathOf(line.map(inWholePixels)),
      ...(dash !== undefined && { 'stroke-dasharray': dash }),
    }),
    ...tips.flatMap((each) => {
      const last = each.at(-1);
      return last ? [s('path', { class: `f-${color}`, d: tipPath(last) })] : [];
    }),
  ];
}

/** The label of a tie, which lies over all curves and is shown with the relations that it is about. */
function drawLabel(tie: Tie, { label }: PlacedTie, kinds: string): Element[] {
  const strand = labelledStrand(tie);
  if (!strand || !label) return [];
  const at = { x: Math.round(label[0]), y: Math.round(label[1] + 4.5) };
  const ends = `${tie.over} ${tie.under}`;
  const filters = filtersOf(strand, kinds);
  return [s('text', { class: 'halo mid tied', ...at, 'data-n': ends, ...filters }, strand.label)];
}

/** The numbers by which filters find a strand: of its verb, and of its periods if it holds in some only. */
function filtersOf(strand: Strand | undefined, kinds = ''): Record<string, string> {
  const periods = strand?.periods?.map((each) => each + 1);
  return {
    ...(strand && { 'data-v': String(strand.verb + 1) }),
    ...(kinds !== '' && { 'data-k': kinds }),
    ...(periods && { 'data-t': numbers(periods) }),
  };
}

function drawName(
  name: WebName,
  { x, y, width, height, lines }: PlacedName,
  { kind, verbs, periods }: { kind: number | undefined; verbs?: string; periods?: string },
): Element {
  const first = height / 2 + 4.5 - ((lines.length - 1) * nameLine) / 2;
  // Parts of boxes of one size are the same text, which compresses to nothing.
  const content = s(
    'g',
    { transform: `translate(${round(x - width / 2)} ${round(y - height / 2)})` },
    [
      s('rect', { class: 'box', x: 0, width, height, rx: 5 }),
      kindMark(name.kind, [boxEdge, height / 2 - 5]),
      ...lines.map((line, index) =>
        s(
          'text',
          {
            class: name.isMain ? 'b ink' : 'ink',
            x: boxEdge + nameIndent,
            y: round(first + index * nameLine),
          },
          line,
        ),
      ),
    ],
  );
  const mark = readingMark(name.reading, [content], name.href);
  const looks = ['mark', 'name', ...(name.isMain ? ['main'] : [])];
  return {
    ...mark,
    properties: {
      ...mark.properties,
      className: name.kind === undefined ? looks : [...looks, `k-${name.kind}`],
      ...(kind !== undefined && { 'data-k': String(kind) }),
      ...(verbs && { 'data-v': verbs }),
      ...(periods && { 'data-t': periods }),
    },
  };
}

/** Curves without the end that an arrow covers. */
function withoutTip(curves: readonly Curve[]): Curve[] {
  const last = curves.at(-1);
  if (!last) return [];
  const [from, one, two, to] = last;
  const [dx, dy] = directionAtEnd(last);
  const step = arrow.length - 1;
  return [
    ...curves.slice(0, -1),
    [from, one, [two[0] - dx * step, two[1] - dy * step], [to[0] - dx * step, to[1] - dy * step]],
  ];
}

/** The path of an arrow. Those in about one direction are the same text but for their place, which compresses well. */
function tipPath(curve: Curve): string {
  const [x, y] = wholePixel(curve[3]);
  const [dx, dy] = directionAtEnd(curve);
  const angle = Math.round(Math.atan2(dy, dx) / turn) * turn;
  const [alongX, alongY] = [Math.cos(angle), Math.sin(angle)];
  const [backX, backY] = [x - alongX * arrow.length, y - alongY * arrow.length];
  const [sideX, sideY] = [-alongY * arrow.half, alongX * arrow.half];
  return closedPathOf([
    [x, y],
    [backX + sideX, backY + sideY],
    [backX - sideX, backY - sideY],
  ]);
}

/** A curve in whole pixels, which are short; none of a web is so flat that their parts show. A line stays straight. */
function inWholePixels(curve: Curve): Curve {
  const [from, one, two, to] = curve;
  const [start, end] = [wholePixel(from), wholePixel(to)];
  return isStraight(curve, 1)
    ? [start, start, end, end]
    : [start, wholePixel(one), wholePixel(two), end];
}

function wholePixel([x, y]: XY): XY {
  return [Math.round(x), Math.round(y)];
}

function directionAtEnd([, , [beforeX, beforeY], [x, y]]: Curve): XY {
  const [dx, dy] = [x - beforeX, y - beforeY];
  const length = Math.sqrt(dx * dx + dy * dy) || 1;
  return [dx / length, dy / length];
}

function numbers(each: Iterable<number>): string {
  return [...new Set(each)].sort((a, b) => a - b).join(' ');
}
