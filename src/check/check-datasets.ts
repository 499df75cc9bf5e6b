import { namelessRows, seriesColumn } from '../link/series/series-column.ts';
import { repeatedDate } from '../link/series/series-of.ts';
import type { Site } from '../link/site/site.ts';
import { fixOfTotal, isTotal } from '../model/data/is-total.ts';
import type { CellName, Dataset } from '../model/data/dataset.ts';
import { entityId, type EntityId } from '../model/ids/entity-id.ts';
import { didYouMean } from '../model/problems/nearest.ts';
import type { PartialDate } from '../model/dates/partial-date.ts';
import { daysBetween } from '../model/dates/instant.ts';
import { withTraits, type ChartTypes, type TypedChart } from '../model/records/chart-traits.ts';
import { draftOr } from '../model/records/drafts.ts';
import type { Records } from '../model/records/records.ts';
import { error, warning, type Position, type Problem } from '../model/problems/problem.ts';
import { mostUnknown } from './names/most-unknown.ts';
import { idsNamed, namedInstead } from './names/named-instead.ts';

/** Checks that entity cells name entities, that rows of charts have a name, and that data is not older than its `staleAfter`. */
export function checkDatasets(
  { records, entities, names }: Site,
  types: ChartTypes,
  today?: PartialDate,
): Problem[] {
  const charts = records.charts.map((chart) => withTraits(chart, types));
  return records.datasets.flatMap((dataset) => [
    ...unknownEntities(dataset, { entities, names }, records),
    ...rowsWithoutName(dataset, charts),
    ...severalOnADate(dataset),
    ...(today ? staleness(dataset, today) : []),
  ]);
}

/** Names unlike any on the site. If a table has many, the last one listed tells how many more there are. */
const mostStrange = 20;

interface UnknownName {
  at: Position;
  isStrange: boolean;
  message: string;
  fix: string;
}

function unknownEntities(
  { file, cellNames, table }: Dataset,
  site: Pick<Site, 'entities' | 'names'>,
  { unread, drafts }: Pick<Records, 'unread' | 'drafts'>,
): Problem[] {
  const unknown = (cellNames?.entities ?? []).filter(
    ({ name }) => !site.entities.has(name) && !unread?.has('entity', name),
  );
  const told = unknown.slice(0, mostUnknown).map((each) => wordsOf(each, site, drafts));
  const strange = told.filter(({ isStrange }) => isStrange);
  const left = unknown.length - told.length + Math.max(0, strange.length - mostStrange);
  const listed = new Set([
    ...told.filter((each) => !each.isStrange),
    ...strange.slice(0, mostStrange),
  ]);
  const last = strange[mostStrange - 1] ?? told.at(-1);
  // With names as texts, rows of one date would have the same key.
  const otherwise = table.column('date')
    ? 'write a column of numbers for each of them instead of rows'
    : 'give the column the type `text` in the description';
  return told
    .filter((each) => listed.has(each))
    .map((each) => {
      const speaksOfOthers = each === last && left > 0;
      const message = speaksOfOthers
        ? `${each.message} Nor do ${left} more names in the table.`
        : each.message;
      const fix = speaksOfOthers ? `${each.fix} If they have no pages, ${otherwise}.` : each.fix;
      return error({ file, ...each.at }, 'unknown-entity', message, fix);
    });
}

function wordsOf(
  { name, count, at }: CellName<EntityId>,
  { entities, names }: Pick<Site, 'entities' | 'names'>,
  drafts: Records['drafts'],
): UnknownName {
  const times = count === 1 ? '' : ` It occurs in ${count} rows.`;
  const named = namedInstead(idsNamed(name, 'entity', names), 'entity');
  if (named) {
    const message = `\`${name}\` ${named.fault}.${times}`;
    const fix = `Tables have the ids of entities: write ${named.ids}.`;
    return { at, isStrange: false, message, fix };
  }
  const hint = didYouMean(name, entities);
  const draft = drafts?.find(name, 'entity');
  const words = {
    message: `\`${name}\` names no entity.${times}${hint}`,
    fix: isTotal(name) ? fixOfTotal : 'Correct the id, or add the entity to `entities/`.',
  };
  return { at, isStrange: !hint && !draft, ...draftOr(draft, `\`${name}\` is`, words) };
}

/** Warns once for each column that names the series of a chart and has empty cells. */
function rowsWithoutName(dataset: Dataset, charts: readonly TypedChart[]): Problem[] {
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
    const message = `The row has no \`${column.id}\`, so charts leave it out.${more}`;
    const other = drawn.length > 0 ? ', or name another column in `series` of the chart' : '';
    const fix = `Fill the cell${other}. A spreadsheet saves only the first of merged cells.`;
    const at = { file, line: table.lineOf(first), column: 1 };
    return [warning(at, 'missing-field', message, fix)];
  });
}

/** Warns of a table that pages of entities cannot draw, since an entity in it has several values on a date. */
function severalOnADate(dataset: Dataset): Problem[] {
  const { id, table, profile, profileAt, at } = dataset;
  const column = profile ? table.column('entity') : undefined;
  const names = column ? [...table.distinct(column)] : [];
  const drawn = names.flatMap((name) => {
    const date = repeatedDate(dataset, entityId(name));
    return date === undefined ? [] : { name, date };
  });
  const [first] = drawn;
  if (!first) return [];
  const more = drawn.length > 1 ? ` The same holds for ${drawn.length - 1} more.` : '';
  const message = `\`profile: true\` draws one value for each date, but \`${id}\` has several of \`${first.name}\` on ${first.date}, so its page shows none.${more}`;
  const fix =
    'Remove `profile`, or move the numbers to a table with one row for each entity and date.';
  return [warning({ ...at, ...profileAt }, 'invalid-value', message, fix)];
}

function staleness(dataset: Dataset, today: PartialDate): Problem[] {
  const { staleAfterDays, staleAfterAt, title, table, at } = dataset;
  if (staleAfterDays === undefined) return [];
  const newest = table.period()?.to;
  if (!newest) return [];
  const age = daysBetween(newest, today);
  if (age <= staleAfterDays) return [];
  const message = `The newest row of “${title}” is from ${newest}, ${age} days ago; the limit is ${staleAfterDays}.`;
  const fix = 'Add newer rows, or change `staleAfter`.';
  return [warning({ ...at, ...staleAfterAt }, 'stale-value', message, fix)];
}
