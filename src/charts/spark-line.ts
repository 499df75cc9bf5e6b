import type { Element } from 'hast';
import { s } from 'hastscript';

/** A line without axes beside a figure, for its shape alone: hidden from those who do not see it. */
export function sparkLine(
  values: readonly (number | null)[],
  { width, height }: { width: number; height: number },
): Element {
  const known = values.filter((value) => value !== null && Number.isFinite(value));
  const low = known.reduce<number>((least, value) => Math.min(least, value ?? least), Infinity);
  const high = known.reduce<number>((most, value) => Math.max(most, value ?? most), -Infinity);
  const step = values.length > 1 ? (width - 6) / (values.length - 1) : 0;
  const places = values.map((value, index): [number, number] | undefined => {
    if (value === null || !Number.isFinite(value)) return undefined;
    const share = high > low ? (value - low) / (high - low) : 0.5;
    return [round(2 + index * step), round(height - 3 - share * (height - 6))];
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

function round(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
