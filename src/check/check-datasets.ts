import type { NameIndex } from '../link/names/name-index.ts';
import type { Site } from '../link/site/site.ts';
import type { Dataset } from '../model/data/dataset.ts';
import { didYouMean } from '../model/problems/nearest.ts';
import type { PartialDate } from '../model/dates/partial-date.ts';
import { daysBetween } from '../model/dates/instant.ts';
import type { UnreadNames } from '../model/records/unread-names.ts';
import { error, warning, type Problem } from '../model/problems/problem.ts';

/** Checks that entity cells name entities, and that data is not older than its `staleAfter`. */
export function checkDatasets({ records, entities, names }: Site, today?: PartialDate): Problem[] {
  return records.datasets.flatMap((dataset) => [
    ...unknownEntities(dataset, { entities, names }, records.unread),
    ...(today ? staleness(dataset, today) : []),
  ]);
}

/** Limits the search for similar names, since a table may hold a million unknown ones. */
const maxUnknown = 1000;

function unknownEntities(
  { file, cellNames }: Dataset,
  { entities, names }: Pick<Site, 'entities' | 'names'>,
  unread: UnreadNames | undefined,
): Problem[] {
  const unknown = (cellNames?.entities ?? []).filter(
    ({ name }) => !entities.has(name) && !unread?.has('entity', name),
  );
  const left = unknown.length - maxUnknown;
  return unknown.slice(0, maxUnknown).map(({ name, count, at }, index) => {
    const times = count === 1 ? '' : ` It occurs in ${count} rows.`;
    const more = left > 0 && index === maxUnknown - 1 ? ` ${left} more names are unknown.` : '';
    const id = entityNamed(name, names);
    const message = id
      ? `\`${name}\` is the name of an entity, not its id.${times}${more}`
      : `\`${name}\` names no entity.${times}${more}${didYouMean(name, entities)}`;
    const fix = id
      ? `Tables have the ids of entities: write \`${id}\`.`
      : 'Correct the id, or add the entity to `entities/`.';
    return error({ file, ...at }, 'unknown-entity', message, fix);
  });
}

/** The id of the one entity that has this title or alias. */
function entityNamed(name: string, names: NameIndex): string | undefined {
  const resolution = names.resolve(name);
  if (resolution.status !== 'found' || resolution.target.type !== 'entity') return undefined;
  return resolution.target.id;
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
