import type { PartialDate } from '../../model/dates/partial-date.ts';
import { assessmentOf, type Assessment } from '../../model/values/assessment.ts';
import type { ChartInput } from './chart-input.ts';
import { nameOf } from './chart-view.ts';
import type { Subject } from './subject.ts';
import { hasValue, type SeriesSet } from './series.ts';

/** The last value of a series, on or before the last date of a chart. */
export interface NewestValue extends Subject, Assessment {
  id: string;
  value: number;
  date: PartialDate;
}

/** The newest value of each series, in the order of the series. */
export function newestValues({ series }: SeriesSet, input: ChartInput): NewestValue[] {
  return series.flatMap((each) => {
    const last = each.points.findLast(hasValue);
    if (!last) return [];
    const { value, date } = last;
    const name = nameOf(each, input);
    return [{ id: each.id, ...name, value, date, ...assessmentOf(last) }];
  });
}
