import type { PartialDate } from '../../model/dates/partial-date.ts';
import { assessmentOf } from '../../model/values/assessment.ts';
import type { Provenance } from '../../model/values/provenance.ts';
import type { ChartInput } from './chart-input.ts';
import { nameOf } from './chart-view.ts';
import type { Subject } from './subject.ts';
import { hasValue, readSeries, shownSources, type SeriesSet } from './series.ts';

/** The last value of a series, on or before the last date of a chart; without a date in a table without dates. */
export interface NewestValue extends Subject, Provenance {
  id: string;
  value: number;
  date?: PartialDate;
}

/** The newest values that a chart shows of its dataset. */
export interface NewestValues extends Pick<SeriesSet, 'column' | 'sources'> {
  values: NewestValue[];
  /** Names whose rows in a table without dates have no value. */
  without?: Pick<NewestValue, 'id' | 'title'>[];
  /** Absent in a table without dates. */
  dateLabel?: string;
}

/** The newest value of each series, in the order of the series; `undefined` if the table has no date or number column. */
export function newestValues(input: ChartInput): NewestValues | undefined {
  const set = readSeries(input.chart, input.dataset);
  if (!set) return undefined;
  const { series, column, dateLabel } = set;
  const values = series.flatMap((each) => {
    const last = each.points.findLast(hasValue);
    if (!last) return [];
    const { value, date, source } = last;
    const name = nameOf(each, input);
    return [
      { id: each.id, ...name, value, date, ...(source && { source }), ...assessmentOf(last) },
    ];
  });
  const named = values.map(({ source }) => source);
  return { values, column, dateLabel, sources: shownSources(set.sources, named) };
}
