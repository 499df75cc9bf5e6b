import { extent } from 'd3';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { thinPoints } from '../data/thin-points.ts';

/** A spark line beside a key figure, hidden from screen readers. */
export function sparkLine(
  values: readonly (number | null)[],
  { width, height }: { width: number; height: number },
): Element {
  const points = values.map((value, time) => ({ time, value: isFinite(value) ? value : null }));
  const known = points.flatMap(({ value }) => value ?? []);
  const [low = 0, high = 0] = extent(known);
  const step = values.length > 1 ? (width - 6) / (values.length - 1) : 0;
  // More than one point per two pixels would be invisible weight.
  const places = thinPoints(points, width / 2).map(({ time, value }): Place | undefined => {
    if (value === null) return undefined;
    const share = high > low ? (value - low) / (high - low) : 0.5;
    return [round(2 + time * step), round(height - 3 - share * (height - 6))];
  });
  const end = places.findLast((place) => place !== undefined);
  const d = places
    .map((place, index) => place && `${places[index - 1] ? 'L' : 'M'}${place[0]},${place[1]}`)
    .filter(Boolean)
    .join('');
  const content = end
    ? [
        s('path', { class: 'ln c-1', d }),
        s('circle', { class: 't-1', cx: end[0], cy: end[1], r: 2 }),
      ]
    : [];
  return s(
    'svg',
    {
      class: 'spark',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'aria-hidden': 'true',
    },
    content,
  );
}

type Place = [x: number, y: number];

function isFinite(value: number | null): value is number {
  return Number.isFinite(value);
}

function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
