import { fill, type Words } from '../../model/labels/labels.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { Assessment } from '../../model/values/assessment.ts';
import { isolateIn } from '../../model/text/direction.ts';
import { withAssessment } from '../../model/values/assessment-words.ts';
import { exactly, type Measured } from './describe-series.ts';

/** The reading of a mark: `Tencent, 31 December 2020, $692bn (estimated)`. */
export function readingOf(
  { title }: { title: string },
  { value, date, ...assessment }: Assessment & { value: number; date?: PartialDate },
  measured: Measured,
  { language, labels }: Words,
): string {
  const name = isolateIn(title, language);
  const exact = exactly(value, measured, language);
  const written = withAssessment(exact, assessment, { labels, language });
  if (date === undefined) return fill(labels.chartReadingOf, { name, value: written });
  const day = formatPartialDate(date, language);
  return fill(labels.chartReading, { name, date: day, value: written });
}
