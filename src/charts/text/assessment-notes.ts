import { countIn } from '../../model/labels/count-in.ts';
import { fill, type Words } from '../../model/labels/labels.ts';
import type { Assessment, Confidence, Status } from '../../model/values/assessment.ts';
import { assessmentTags } from '../../model/values/assessment-words.ts';
import type { ChartView } from '../data/chart-view.ts';

/** What readers must know about the values of a drawing; the other words make them no weaker than they look. */
const telling: readonly (Confidence | Status)[] = ['estimated', 'disputed', 'unverified', 'low'];

/** A value of a chart; `null` if it is not shown. */
type AssessedValue = Assessment & { value?: number | null };

/** The notes on values that are less certain than others, and on withdrawn ones, which are not drawn. */
export function notesOnAssessments(
  values: readonly AssessedValue[],
  { labels, language }: Words,
): string[] {
  const shown = values.filter(({ value }) => value !== null);
  const withdrawn = values.filter(({ status }) => status === 'withdrawn').length;
  const tags = shown.flatMap((each) => assessmentTags(each, labels));
  const byShape = Map.groupBy(tags, ({ shape }) => shape);
  return [
    ...telling.flatMap((shape) => {
      const [tag, ...others] = byShape.get(shape) ?? [];
      const count = countIn(language, others.length + 1);
      const total = countIn(language, shown.length);
      const text = shown.length === 1 ? labels.chartAssessedOne : labels.chartAssessed;
      return tag ? [fill(text, { word: tag.word, count, total })] : [];
    }),
    ...(withdrawn > 0
      ? [fill(labels.chartWithdrawn, { count: countIn(language, withdrawn) })]
      : []),
  ];
}

/** The same for all values of a view. */
export function notesOnAssessedView({ series }: Pick<ChartView, 'series'>, words: Words): string[] {
  return notesOnAssessments(
    series.flatMap(({ points }) => points),
    words,
  );
}
