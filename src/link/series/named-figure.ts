import type { Column } from '../../model/data/column.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import type { Observation } from '../../model/data/observations.ts';
import { isMoment } from '../../model/data/moment.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import { didYouMean } from '../../model/problems/nearest.ts';
import type { Fault } from '../../model/problems/fault.ts';
import type { ProblemCode } from '../../model/problems/problem.ts';
import type { HomeFigure } from '../../model/records/home-figure.ts';
import type { Site } from '../site/site.ts';
import { isPercent } from '../../model/values/difference.ts';
import { findObservation } from './find-observation.ts';
import { findNumberColumn } from './number-column.ts';

/** The values that a figure of `home.figures` names. */
export interface NamedFigure {
  dataset: Dataset;
  column: Column;
  entity?: EntityId;
  /** The value it shows; absent if it shows the change alone. */
  value?: Observation;
  /** The values between which it changed. */
  change?: { from: Observation; to: Observation };
}

/** The values of a figure, or what is wrong with it and the key where. */
export type FoundFigure =
  | { found: NamedFigure; fault?: undefined }
  | { found?: undefined; fault: Fault<keyof HomeFigure> };

type Lookup = Pick<Site, 'records' | 'datasets' | 'entities'>;

/** Looks up the values of a figure, as `:value` and `:change` do; the first, lowest and highest are those of the period. */
export function findNamedFigure(site: Lookup, figure: HomeFigure): FoundFigure {
  const { series, fault } = findSeries(site, figure);
  if (fault) return { fault };
  const showsChangeAlone = figure.from !== undefined && figure.at === undefined;
  const to = findValue(site, series, figure, showsChangeAlone ? 'to' : 'at');
  if (to.fault) return to;
  const value = showsChangeAlone ? {} : { value: to.value };
  if (figure.from === undefined) return { found: { ...series, ...value } };
  const from = findValue(site, series, figure, 'from');
  if (from.fault) return from;
  if (from.value.value === 0 && !isPercent(series.column.unit)) {
    const message = 'A change from zero has no percentage.';
    return faultAt('from', 'no-such-value', message, 'Start from another date.');
  }
  return { found: { ...series, ...value, change: { from: from.value, to: to.value } } };
}

/** A column of a dataset, and an entity where the dataset has entities. */
type FigureSeries = Pick<NamedFigure, 'dataset' | 'column' | 'entity'>;

function findSeries(
  { datasets, entities }: Lookup,
  figure: HomeFigure,
):
  | { series: FigureSeries; fault?: undefined }
  | { series?: undefined; fault: Fault<keyof HomeFigure> } {
  const { data, entity } = figure;
  const dataset = datasets.get(data);
  if (!dataset) {
    const message = `\`${data}\` is not a dataset.${didYouMean(data, datasets.keys())}`;
    return faultAt('data', 'unknown-data', message, 'Name a table of `data/`.');
  }
  const { column, fault } = findNumberColumn(
    { id: data, columns: dataset.table.columns },
    figure.column,
  );
  if (!column) {
    const key = figure.column ? 'column' : 'data';
    return faultAt(key, 'invalid-value', fault.message, fault.fix);
  }
  if (!entity && dataset.table.column('entity')) {
    const message = `\`${data}\` has values of several entities, but the figure names none.`;
    return faultAt('data', 'missing-field', message, 'Add `entity: ...`.');
  }
  if (entity && !entities.has(entity)) {
    const message = `\`${entity}\` names no entity.${didYouMean(entity, entities.keys())}`;
    return faultAt('entity', 'unknown-entity', message, 'Correct the id.');
  }
  return { series: { dataset, column, ...(entity && { entity }) } };
}

function findValue(
  { records: { settings } }: Lookup,
  { dataset, column, entity }: FigureSeries,
  figure: HomeFigure,
  key: 'at' | 'from' | 'to',
):
  | { value: Observation; fault?: undefined }
  | { value?: undefined; fault: Fault<keyof HomeFigure> } {
  const { table } = dataset;
  const observations = table.observations(column, table.column('entity') && entity);
  const when = table.column('date') && (figure[key] ?? 'latest');
  const isOfPeriod = when !== undefined && isMoment(when);
  const among = isOfPeriod ? observations.within(settings.period) : observations;
  const { observation, instead } = findObservation(among, when, settings.period);
  if (observation) return { value: observation };
  const whose = entity ? ` for \`${entity}\`` : '';
  const message = `\`${dataset.id}\` has ${instead.has}${whose}${when ? ` at ${when}` : ''}.`;
  return faultAt(figure[key] === undefined ? 'data' : key, 'no-such-value', message, instead.fix);
}

function faultAt(
  key: keyof HomeFigure,
  code: ProblemCode,
  message: string,
  fix: string,
): { fault: Fault<keyof HomeFigure> } {
  return { fault: { key, code, message, fix } };
}
