import { namelessRows, seriesColumn } from '../link/series/series-column.ts';
import type { NameIndex } from '../link/names/name-index.ts';
import type { Site } from '../link/site/site.ts';
import type { Dataset } from '../model/data/dataset.ts';
import { didYouMean } from '../model/problems/nearest.ts';
import type { PartialDate } from '../model/dates/partial-date.ts';
import { daysBetween } from '../model/dates/instant.ts';
import type { Chart } from '../model/records/chart.ts';
import { draftOr } from '../model/records/drafts.ts';
import type { Records } from '../model/records/records.ts';
import { error, warning, type Problem } from '../model/problems/problem.ts';
import { mostUnknown } from './names/most-unknown.ts';

/** Checks that entity cells name entities, that rows of charts have a name, and that data is not older than its `staleAfter`. */
export function checkDatasets({ records, entities, names }: Site, today?: PartialDate): Problem[] {
  return records.datasets.flatMap((dataset) => [
    ...unknownEntities(dataset, { entities, names }, records),
    ...rowsWithoutName(dataset, records.charts),
    ...(today ? staleness(dataset, today) : []),
  ]);
}

/** A fix proposes no more ids. */
const mostNamed = 3;

function unknownEntities(
  { file, cellNames }: Dataset,
  { entities, names }: Pick<Site, 'entities' | 'names'>,
  { unread, drafts }: Pick<Records, 'unread' | 'drafts'>,
): Problem[] {
  const unknown = (cellNames?.entities ?? []).filter(
    ({ name }) => !entities.has(name) && !unread?.has('entity', name),
  );
  const left = unknown.length - mostUnknown;
  return unknown.slice(0, mostUnknown).map(({ name, count, at }, index) => {
    const times = count === 1 ? '' : ` It occurs in ${count} rows.`;
    const more = left > 0 && index === mostUnknown - 1 ? ` ${left} more names are unknown.` : '';
    const ids = entitiesNamed(name, names);
    const message =
      ids.length > 0
        ? `\`${name}\` is the name of ${ids.length > 1 ? `${ids.length} entities` : 'an entity'}, not ${ids.length > 1 ? 'an' : 'its'} id.${times}${more}`
        : `\`${name}\` names no entity.${times}${more}${didYouMean(name, entities)}`;
    const fix =
      ids.length > 0
        ? `Tables have the ids of entities: write ${ids.slice(0, mostNamed).join(' or ')}.`
        : 'Correct the id, or add the entity to `entities/`.';
    const draft = ids.length > 0 ? undefined : drafts?.find(name, 'entity');
    const report = draftOr(draft, `\`${name}\` is`, { message, fix });
    return error({ file, ...at }, 'unknown-entity', report.message, report.fix);
  });
}

/** The ids, in quotation marks, of the entities that have this title or alias. */
function entitiesNamed(name: string, names: NameIndex): string[] {
  const resolution = names.resolve(name.replace(/^\[\[(.*)\]\]$/, '$1'));
  if (resolution.status === 'unknown') return [];
  const targets = resolution.status === 'found' ? [resolution.target] : resolution.candidates;
  return targets.flatMap((target) => (target.type === 'entity' ? [`\`${target.id}\``] : []));
}

/** Warns once for each column that names the series of a chart and has empty cells. */
function rowsWithoutName(dataset: Dataset, charts: readonly Chart[]): Problem[] {
  const { id, table, file } = dataset;
  const drawn = charts.filter(({ data }) => data === id);
  const ofPages = dataset.profile ? table.column('entity') : undefined;
  const columns = new Set([
    ...drawn.flatMap((chart) => seriesColumn(chart, table) ?? []),
    ...(ofPages ? [ofPages] : []),
  ]);
  return [...columns].flatMap((column) => {
    const [first, ...others] = namelessRows(column, table);
    if (first === undefined) return [];
    const more = others.length > 0 ? ` ${others.length + 1} rows have none.` : '';
    const message = `The row has no \`${column.id}\`, so that charts leave it out.${more}`;
    const other = drawn.length > 0 ? ', or name another column in `series` of the chart' : '';
    const fix = `Fill the cell${other}. Of merged cells, a spreadsheet saves only the first.`;
    const at = { file, line: table.lineOf(first), column: 1 };
    return [warning(at, 'missing-field', message, fix)];
  });
}

function staleness(dataset: Dataset, today: PartialDate): Problem[] {
  const { staleAfterDays, staleAfterAt, title, table, at } = dataset;
  if (staleAfterDays === undefined) return [];
  const newest = table.period()?.to;
  if (!newest) return [];
  const age = daysBetween(newest, today);
  if (age <= staleAfterDays) return [];
  const message = `The newest row of “${title}” is of ${newest}, ${age} days ago; the limit is ${staleAfterDays}.`;
  const fix = 'Add newer rows, or change `staleAfter`.';
  return [warning({ ...at, ...staleAfterAt }, 'stale-value', message, fix)];
}
