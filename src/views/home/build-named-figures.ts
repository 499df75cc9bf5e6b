import type { Graph } from '../../connect/graph.ts';
import { findNamedFigure, type NamedFigure } from '../../link/series/named-figure.ts';
import type { Column } from '../../model/data/column.ts';
import { sourcesOfRow } from '../../model/data/dataset.ts';
import type { DatedObservation, Observation } from '../../model/data/observations.ts';
import { comparePartialDates } from '../../model/dates/partial-date.ts';
import { formatPartialDate } from '../../model/dates/format-date.ts';
import { fill, type Words } from '../../model/labels/labels.ts';
import { assessmentOf } from '../../model/values/assessment.ts';
import { withAssessment } from '../../model/values/assessment-words.ts';
import {
  differenceOf,
  formatDifference,
  isPercent,
  type DifferenceOptions,
} from '../../model/values/difference.ts';
import { formatPercentChange, percentChange } from '../../model/values/percent-change.ts';
import { headlineQuantity } from '../../model/values/short/short-quantity.ts';
import { valueOrigin } from '../../model/values/value-origin.ts';
import { entityLink } from '../parts/links/page-links.ts';
import { changeView } from '../parts/statements/change-view.ts';
import { dateInSentence } from '../parts/statements/date-in-sentence.ts';
import type { NamedFigureView } from './home-view.ts';

interface FigureOptions extends Words {
  drawSpark: (values: readonly number[]) => string;
}

/** The figures of `home.figures`, as their author ordered them. */
export function buildNamedFigures(graph: Graph, options: FigureOptions): NamedFigureView[] {
  return (graph.records.settings.home.figures ?? []).flatMap((figure) => {
    const { found } = findNamedFigure(graph, figure);
    return found ? [buildNamedFigure(graph, found, figure.label, options)] : [];
  });
}

function buildNamedFigure(
  graph: Graph,
  figure: NamedFigure,
  label: string | undefined,
  { labels, language, drawSpark }: FigureOptions,
): NamedFigureView {
  const { dataset, column, entity, value } = figure;
  const change = changeOf(figure);
  const link = (entity && entityLink(graph, entity)) ?? {
    title: dataset.title,
    path: dataset.path,
  };
  const shown = [...new Set([change?.from, change?.to ?? value].flatMap((each) => each ?? []))];
  const sources = shown.flatMap((each) => sourcesOfRow(dataset, each));
  const ends = change && { from: change.from.value, to: change.to.value };
  const changed = value && ends && changeView(ends, { ...column, language, labels });
  const observations = dataset.table.observations(column, entity).dated();
  const name = entity ? link.title : column.label;
  return {
    label: label ?? name,
    ...(label === undefined && name !== column.label && { measure: column.label }),
    link,
    figure: {
      text: value
        ? quantityOf(value, column, language)
        : changeText(ends, { ...column, language, labels }),
      origin: valueOrigin(
        shown.flatMap(({ date }) => date ?? []),
        sources.flatMap((key) => graph.sources.get(key) ?? []),
        language,
      ),
      ...(changed && { change: changed }),
      ...(value && assessmentOf(value)),
      detail: detailOf(figure, { labels, language }),
      sparkHtml: drawSpark(within(figure, observations)),
    },
  };
}

/** The change that a figure shows alone, with its sign. */
function changeText(
  ends: { from: number; to: number } | undefined,
  options: DifferenceOptions,
): string {
  if (!ends) return '';
  if (isPercent(options.unit)) return formatDifference(differenceOf(ends), options);
  return formatPercentChange(percentChange(ends.from, ends.to), options.language);
}

function changeOf({ value, change }: NamedFigure): NamedFigure['change'] {
  // A value that is the highest itself has not changed from it.
  return value && value === change?.from ? undefined : change;
}

/** Since when the value has changed, or between which values; else its date. */
function detailOf(figure: NamedFigure, words: Words): string {
  const { column, value } = figure;
  const { labels, language } = words;
  const day = ({ date }: Observation): string => (date ? formatPartialDate(date, language) : '');
  const change = changeOf(figure);
  if (!change) return value ? day(value) : '';
  const { from, to } = change;
  const said = (each: Observation): string =>
    withAssessment(quantityOf(each, column, language), each, words);
  const inSentence = ({ date }: Observation): string => (date ? dateInSentence(date, words) : '');
  return fill(value ? labels.sinceValue : labels.betweenValues, {
    value: said(from),
    date: inSentence(from),
    to: said(to),
    toDate: value ? day(to) : inSentence(to),
  });
}

function quantityOf({ value }: Observation, { unit, decimals }: Column, language: string): string {
  return headlineQuantity(value, { unit, decimals, language });
}

/** The values from the first to the last that the figure names; all if it names one. */
function within({ change }: NamedFigure, observations: readonly DatedObservation[]): number[] {
  const [from, to] = [change?.from.date, change?.to.date].sort((a, b) =>
    a && b ? comparePartialDates(a, b) : 0,
  );
  return observations
    .filter(({ date }) => !from || comparePartialDates(date, from) >= 0)
    .filter(({ date }) => !to || comparePartialDates(date, to) <= 0)
    .map(({ value }) => value);
}
