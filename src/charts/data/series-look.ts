import { hasValue, type Series } from './series.ts';

/** How a series differs from the others. */
export interface SeriesLook {
  /** 1 to 6 for colours of the style sheet, 0 for grey. */
  color: number;
  /** 0 solid, 1 long dashes, 2 dots, so that a series can be recognized without colour. */
  dash: number;
  /** `main` for highlighted series, `plain` for those compared with them, `faint` for the background. */
  weight: 'main' | 'plain' | 'faint';
  isLabelled: boolean;
}

/** Series that can each have a label. */
const mostLabelled = 12;
/** With more series, the number of the largest that stand out. */
const pickedOut = 6;

/** The looks of all series of a chart, in order. */
export function lookOf(series: readonly Series[], highlight: readonly string[]): SeriesLook[] {
  const chosen = new Set(highlight.filter((id) => series.some((each) => each.id === id)));
  const isCrowd = series.length > mostLabelled;
  const picked = chosen.size > 0 || !isCrowd ? chosen : new Set(largest(series, pickedOut));
  const hasRest = picked.size > 0 && picked.size < series.length;
  let next = 0;
  return series.map(({ id }, index) => {
    if (hasRest && !picked.has(id)) {
      return isCrowd
        ? { color: 0, dash: 0, weight: 'faint', isLabelled: false }
        : { color: 0, dash: index % 3, weight: 'plain', isLabelled: true };
    }
    const place = next++;
    const weight = hasRest || series.length === 1 || place < 2 ? 'main' : 'plain';
    const dash = (place + Math.floor(place / 6)) % 3;
    return { color: (place % 6) + 1, dash, weight, isLabelled: true };
  });
}

function largest(series: readonly Series[], count: number): string[] {
  const last = ({ points }: Series): number => points.findLast(hasValue)?.value ?? -Infinity;
  return [...series]
    .sort((a, b) => last(b) - last(a))
    .slice(0, count)
    .map(({ id }) => id);
}

/** The class that sets a series apart from those of plain weight. */
export function emphasisOf({ weight }: SeriesLook): string[] {
  return weight === 'plain' ? [] : [weight];
}
