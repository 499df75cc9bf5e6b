import type { EntityId } from '../../../model/ids/entity-id.ts';
import { withAssessment } from '../../../model/values/assessment-words.ts';
import { fill, type Words } from '../../../model/labels/labels.ts';
import { formatPartialDate } from '../../../model/dates/format-date.ts';
import { isPercent } from '../../../model/values/difference.ts';
import { headlineQuantity } from '../../../model/values/short/short-quantity.ts';
import type { Graph } from '../../../connect/graph.ts';
import { seriesOf, seriesWithin, type EntitySeries } from '../../../link/series/series-of.ts';
import { sourcesOfRow } from '../../../model/data/dataset.ts';
import type { DatedObservation } from '../../../model/data/observations.ts';
import type { SourceKey } from '../../../model/ids/source-key.ts';
import type { ChangeView } from './key-figure-view.ts';
import { changeView } from './change-view.ts';
import { dateInSentence } from './date-in-sentence.ts';

/** The newest value of a series within the site's period, and its distance from the highest there. */
export interface KeyFigure {
  label: string;
  text: string;
  newest: DatedObservation;
  /** Sources of the newest value. */
  sources: readonly SourceKey[];
  change?: ChangeView;
  /** `from $926.5bn, the highest, on 11 February 2021`. */
  detail: string;
  /** The values of the series within the period, by date. */
  values: number[];
}

/** The leading series of an entity: of its first dataset with `profile: true`. */
export function leadingSeries(
  { records }: Pick<Graph, 'records'>,
  id: EntityId,
): EntitySeries | undefined {
  for (const dataset of records.datasets) {
    const series = dataset.profile ? seriesOf(dataset, id) : undefined;
    if (series) return series;
  }
  return undefined;
}

/** The key figure of an entity, if it has one. */
export function keyFigureOf(
  graph: Pick<Graph, 'records'>,
  id: EntityId,
  words: Words,
): KeyFigure | undefined {
  const series = leadingSeries(graph, id);
  return series && keyFigure(seriesWithin(series, graph.records.settings.period), words);
}

function keyFigure(
  { dataset, column, observations }: EntitySeries,
  { labels, language }: Words,
): KeyFigure | undefined {
  const newest = observations.at(-1);
  if (!newest) return undefined;
  const { unit, decimals } = column;
  const format = (value: number): string => headlineQuantity(value, { unit, decimals, language });
  const peak = observations.reduce((high, each) => (each.value > high.value ? each : high));
  const values = observations.map(({ value }) => value);
  const sources = sourcesOfRow(dataset, newest);
  const figure = { label: column.label, text: format(newest.value), newest, sources, values };
  // A fall below zero is no part of what it fell from; in points, it is like any other.
  const hasChange = isPercent(unit) || (peak.value > 0 && newest.value >= 0);
  if (peak.value === newest.value || !hasChange) {
    return { ...figure, detail: formatPartialDate(newest.date, language) };
  }
  return {
    ...figure,
    change: changeView(
      { from: peak.value, to: newest.value },
      { unit, decimals, language, labels },
    ),
    detail: fill(labels.fromHighest, {
      value: withAssessment(format(peak.value), peak, { labels, language }),
      date: dateInSentence(peak.date, { labels, language }),
    }),
  };
}
