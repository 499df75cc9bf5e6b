import { namelessRows, seriesColumn } from '../link/series/series-column.ts';
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
import { idsNamed, namedInstead } from './names/named-instead.ts';

/** Checks that entity cells name entities, that rows of charts have a name, and that data is not older than its `staleAfter`. */
export function checkDatasets({ records, entities, names }: Site, today?: PartialDate): Problem[] {
  return records.datasets.flatMap((dataset) => [
    ...unknownEntities(dataset, { entities, names }, records),
    ...rowsWithoutName(dataset, records.charts),
    ...(today ? staleness(dataset, today) : []),
  ]);
}

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
    const named = namedInstead(idsNamed(name, 'entity', names), 'entity');
    const message = named
      ? `\`${name}\` ${named.fault}.${times}${more}`
      : `\`${name}\` names no entity.${times}${more}${didYouMean(name, entities)}`;
    const fix = named
      ? `Tables have the ids of entities: write ${named.ids}.`
      : 'Correct the id, or add the entity to `entities/`.';
    const draft = named ? undefined : drafts?.find(name, 'entity');
    const report = draftOr(draft, `\`${name}\` is`, { message, fix });
    return error({ file, ...at }, 'unknown-entity', report.message, report.fix);
  });
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
