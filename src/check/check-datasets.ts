import type { Site } from '../link/site/site.ts';
import type { Dataset } from '../model/data/dataset.ts';
import { didYouMean } from '../model/problems/nearest.ts';
import type { PartialDate } from '../model/dates/partial-date.ts';
import { daysBetween } from '../model/dates/instant.ts';
import { error, warning, type Problem } from '../model/problems/problem.ts';

/** Every entity cell names an entity, and data with an age limit is not past it. */
export function checkDatasets({ records, entities }: Site, today?: PartialDate): Problem[] {
  return records.datasets.flatMap((dataset) => [
    ...unknownEntities(dataset, entities),
    ...(today ? staleness(dataset, today) : []),
  ]);
}

/** A table may hold a million names, and the nearest is sought for each that is unknown. */
const mostUnknown = 1000;

function unknownEntities({ file, cellNames = [] }: Dataset, entities: Site['entities']): Problem[] {
  const unknown = cellNames.filter(({ type, text }) => type === 'entity' && !entities.has(text));
  const left = unknown.length - mostUnknown;
  return unknown.slice(0, mostUnknown).map(({ text, count, at }, index) => {
    const times = count === 1 ? '' : ` It stands in ${count} rows.`;
    const more = left > 0 && index === mostUnknown - 1 ? ` ${left} more names lead nowhere.` : '';
    const message = `\`${text}\` names no entity.${times}${more}${didYouMean(text, entities.keys())}`;
    const fix = 'Correct the id, or add the entity to `entities/`.';
    return error({ file, ...at }, 'unknown-entity', message, fix);
  });
}

function staleness({ staleAfterDays, title, table, at }: Dataset, today: PartialDate): Problem[] {
  if (staleAfterDays === undefined) return [];
  const newest = table.period()?.to;
  if (!newest) return [];
  const age = daysBetween(newest, today);
  if (age <= staleAfterDays) return [];
  const message = `The newest row of “${title}” is of ${newest}, ${age} days ago; the limit is ${staleAfterDays}.`;
  const fix = 'Add newer rows, or change `staleAfter`.';
  return [warning(at, 'stale-value', message, fix)];
}
