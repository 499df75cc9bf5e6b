import type { Column } from '../../model/data/column.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import type { Observation } from '../../model/data/observations.ts';
import { isMoment, type Moment } from '../../model/data/moment.ts';
import type { PartialDate } from '../../model/dates/partial-date.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import { didYouMean } from '../../model/problems/nearest.ts';
import type { ProblemCode } from '../../model/problems/problem.ts';
import type { HomeFigure } from '../../model/records/home-figure.ts';
import type { Site } from '../site/site.ts';
import { findObservation } from './find-observation.ts';

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

/** What is wrong with a figure, and the key where. */
export interface FigureProblem {
  key: keyof HomeFigure;
  code: ProblemCode;
  message: string;
  fix: string;
}

/** Looks up the values of a figure, as `:value` and `:change` do; the first, lowest and highest are those of the period. */
export function findNamedFigure(
  { records, datasets, entities }: Pick<Site, 'records' | 'datasets' | 'entities'>,
  figure: HomeFigure,
): NamedFigure | FigureProblem {
  const { data, entity, from } = figure;
  const dataset = datasets.get(data);
  if (!dataset) {
    const message = `\`${data}\` is not a dataset.${didYouMean(data, datasets.keys())}`;
    return { key: 'data', code: 'unknown-data', message, fix: 'Name a table of `data/`.' };
  }
  const numbers = dataset.table.columns.filter(({ type }) => type === 'number');
  const column = numbers.find(({ id }) => !figure.column || id === figure.column);
  if (!column) {
    const names = numbers.map(({ id }) => `\`${id}\``).join(', ');
    const message = `\`${data}\` has no column of numbers${figure.column ? ` named \`${figure.column}\`` : ''}.`;
    const fix = names ? `It has ${names}.` : 'Name a dataset that holds numbers.';
    return { key: figure.column ? 'column' : 'data', code: 'invalid-value', message, fix };
  }
  const hasEntities = dataset.table.column('entity') !== undefined;
  if (hasEntities && !entity) {
    const message = `\`${data}\` has values of several entities, and the figure names none.`;
    return { key: 'data', code: 'missing-field', message, fix: 'Add `entity: ...`.' };
  }
  if (entity && !entities.has(entity)) {
    const message = `\`${entity}\` names no entity.${didYouMean(entity, entities.keys())}`;
    return { key: 'entity', code: 'unknown-entity', message, fix: 'Correct the id.' };
  }
  const hasDates = dataset.table.column('date') !== undefined;
  const observations = dataset.table.observations(column, hasEntities ? entity : undefined);
  const headline = observations.within(records.settings.period);
  const find = (
    key: 'at' | 'from' | 'to',
    moment: Moment | PartialDate = 'latest',
  ): Observation | FigureProblem => {
    const when = hasDates ? moment : undefined;
    const among = when && isMoment(when) ? headline : observations;
    const found = findObservation(among, when, records.settings.period);
    if (!('dates' in found)) return found;
    const whose = entity ? ` for \`${entity}\`` : '';
    return {
      key: figure[key] === undefined ? 'data' : key,
      code: 'no-such-value',
      message: `\`${data}\` has ${found.has}${whose}${when ? ` at ${when}` : ''}.`,
      fix: found.fix,
    };
  };
  const named = { dataset, column, ...(entity && { entity }) };
  const showsChangeAlone = from !== undefined && figure.at === undefined;
  const to = showsChangeAlone ? find('to', figure.to) : find('at', figure.at);
  if ('key' in to) return to;
  const value = showsChangeAlone ? {} : { value: to };
  if (from === undefined) return { ...named, ...value };
  const start = find('from', from);
  if ('key' in start) return start;
  if (start.value === 0) {
    const message = 'A change from zero has no percentage.';
    return { key: 'from', code: 'no-such-value', message, fix: 'Start from another date.' };
  }
  return { ...named, ...value, change: { from: start, to } };
}
