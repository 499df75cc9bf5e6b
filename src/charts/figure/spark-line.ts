import { extent } from 'd3';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { runsOf, thinPoints } from '../data/thin-points.ts';
import type { XY } from '../labels/place-label.ts';
import { round } from '../marks/marks.ts';
import { pathOf } from '../marks/path.ts';

/** A spark line beside a key figure, hidden from screen readers. */
export function sparkLine(
  values: readonly (number | null)[],
  { width, height }: { width: number; height: number },
): Element {
  const points = values.map((value, time) => ({ time, value: isFinite(value) ? value : null }));
  const known = points.flatMap(({ value }) => value ?? []);
  const [low = 0, high = 0] = extent(known);
  const step = values.length > 1 ? (width - 6) / (values.length - 1) : 0;
  const placed = ({ time, value }: { time: number; value: number }): XY => {
    const share = high > low ? (value - low) / (high - low) : 0.5;
    return [2 + time * step, height - 3 - share * (height - 6)];
  };
  // More than one point per two pixels would be invisible weight.
  const runs = runsOf(thinPoints(points, width / 2)).map((run) => run.map(placed));
  const end = runs.at(-1)?.at(-1);
  const content = end
    ? [
        s('path', { d: runs.map(pathOf).join('') }),
        s('circle', { cx: round(end[0]), cy: round(end[1]), r: 2 }),
      ]
    : [];
  return s(
    'svg',
    {
      class: 'spark',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      // Without the style sheet, the line would be filled.
      fill: 'none',
      stroke: 'currentColor',
      'aria-hidden': 'true',
    },
    content,
  );
}

function isFinite(value: number | null): value is number {
  return Number.isFinite(value);
}
