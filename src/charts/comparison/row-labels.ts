import type { Row } from './row.ts';

/** A text beside a mark. */
export interface RowLabel {
  text: string;
  x: number;
  anchor: 'start' | 'end';
  /** True if it names the second of two values. */
  isEnd: boolean;
}

type Ends = Pick<Row, 'start' | 'end' | 'startLabel' | 'endLabel'>;

/** The label left of a row's mark, of its lower value. */
export function leftLabel({ start, end, startLabel, endLabel }: Ends): string | undefined {
  return end >= start ? startLabel : endLabel;
}

/** The label right of a row's mark, of its higher value. */
export function rightLabel({ start, end, startLabel, endLabel }: Ends): string | undefined {
  return end >= start ? endLabel : startLabel;
}

/** Places both labels of a row `reach` pixels beside the ends of its mark. */
export function placeRowLabels(
  row: Ends,
  [startX, endX]: readonly [number, number],
  reach: number,
): RowLabel[] {
  const [low, high] = [leftLabel(row), rightLabel(row)];
  const [left, right] = [Math.min(startX, endX) - reach, Math.max(startX, endX) + reach];
  const endsHigh = row.end >= row.start;
  const labels: RowLabel[] = [];
  if (low !== undefined) labels.push({ text: low, x: left, anchor: 'end', isEnd: !endsHigh });
  if (high !== undefined) labels.push({ text: high, x: right, anchor: 'start', isEnd: endsHigh });
  return labels;
}
