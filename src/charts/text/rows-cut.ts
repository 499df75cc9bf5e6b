import { countIn } from '../../model/labels/count-in.ts';
import { fill, type Words } from '../../model/labels/labels.ts';

/** The note that a drawing shows only some of its rows; none if it shows all. */
export function noteOnRowsCut(count: number, total: number, { labels, language }: Words): string[] {
  if (count >= total) return [];
  const counts = { count: countIn(language, count), total: countIn(language, total) };
  return [fill(labels.chartRowsCut, counts)];
}
