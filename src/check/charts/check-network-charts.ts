import type { Site } from '../../link/site/site.ts';
import { isUnreadField } from '../../model/kinds/unread-fields.ts';
import { didYouMean } from '../../model/problems/nearest.ts';
import { error, warning, type Problem } from '../../model/problems/problem.ts';
import type { Chart } from '../../model/records/chart.ts';
import { placeInChart } from '../places/place-in-chart.ts';

/** Checks that the kinds and relations that a network chart names exist, and that its columns suit its layout. */
export function checkNetworkCharts({ records, kinds }: Pick<Site, 'records' | 'kinds'>): Problem[] {
  return records.charts.flatMap((chart) => [
    ...checkLayout(chart),
    ...checkColumns(chart, kinds),
    ...checkRelationFields(chart, kinds),
  ]);
}

function checkLayout(chart: Chart): Problem[] {
  const { type, layout, columns } = chart;
  if (type !== 'network') return [];
  // Columns that were written and could not be read are reported already.
  if (layout === 'columns' && !columns && !chart.keyPositions?.['columns']) {
    const message = '`layout: columns` needs the kinds of each column.';
    const fix = 'Add a line such as `columns: [[agency], [company]]`.';
    return [error(placeInChart(chart, 'layout'), 'missing-field', message, fix)];
  }
  if (layout === 'force' && columns) {
    const message = '`columns` has no effect without `layout: columns`.';
    const fix = 'Add the line `layout: columns`, or remove `columns`.';
    return [warning(placeInChart(chart, 'columns'), 'invalid-value', message, fix)];
  }
  return [];
}

function checkColumns(chart: Chart, kinds: Site['kinds']): Problem[] {
  const columnOf = new Map<string, number>();
  return (chart.columns ?? []).flatMap((column, at) =>
    column.flatMap((kind, index): Problem[] => {
      const place = placeInChart(chart, `columns.${at}.${index}`);
      if (!kinds.has(kind)) {
        const message = `\`${kind}\` in \`columns\` is not a kind.${didYouMean(kind, kinds.keys())}`;
        return [error(place, 'unknown-kind', message, 'Correct the kind, or remove it.')];
      }
      if (columnOf.has(kind)) {
        const message = `\`${kind}\` is in \`columns\` twice.`;
        return [error(place, 'invalid-value', message, 'Leave it in one column.')];
      }
      columnOf.set(kind, at);
      return [];
    }),
  );
}

function checkRelationFields(chart: Chart, kinds: Site['kinds']): Problem[] {
  const { relations } = chart;
  const all = [...kinds.values()];
  if (!relations) return [];
  const fields = new Set(
    all.flatMap((kind) => kind.fields.flatMap(({ type, id }) => (type === 'relation' ? [id] : []))),
  );
  return relations.flatMap((id, index): Problem[] => {
    if (fields.has(id) || all.some((kind) => isUnreadField(kind, id))) return [];
    const message = `\`${id}\` in \`relations\` is not a relation field of any kind.${didYouMean(id, fields)}`;
    const fix = `Write the id of a relation field, such as ${[...fields].slice(0, 3).join(', ')}.`;
    return [error(placeInChart(chart, `relations.${index}`), 'unknown-field', message, fix)];
  });
}
