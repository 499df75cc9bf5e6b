import { chartSchema, severalColumns, type Chart } from '../model/records/chart.ts';
import type { ProblemCode } from '../model/problems/problem.ts';
import { chartTypeNames } from './types/chart-types.ts';

/** Attributes that decide which rows and columns a chart shows. */
const choosing = ['data', 'y', 'series', 'entities'];

/** Overrides the chart's YAML with further attributes of `::chart`. */
export function overrideChart(
  chart: Chart,
  overrides: Readonly<Record<string, string>>,
): Chart | { problem: { code: ProblemCode; message: string; fix: string } } {
  if (Object.keys(overrides).length === 0) return chart;
  const { id, path, at, keyPositions: _places, ...file } = chart;
  const lists = new Set(['entities', 'highlight', 'events', 'relations']);
  const changes = Object.entries(overrides).map(([key, value]) => [
    key,
    readOverride(key, value, lists),
  ]);
  const result = chartSchema.safeParse({ ...file, ...Object.fromEntries(changes) });
  const changed =
    choosing.find((key) => key in overrides) ?? (overrides['type'] === 'scatter' && 'type');
  if (changed && result.success && severalColumns(result.data).length > 0) {
    return {
      problem: {
        code: 'invalid-directive',
        message: `\`::chart{id=${id}}\` changes \`${changed}\` of a chart of several columns.`,
        fix: 'Describe it as a chart of its own in `charts/`, so that its columns are checked.',
      },
    };
  }
  const known = [...chartTypeNames.ofData, ...chartTypeNames.ofSite];
  if (result.success && known.includes(result.data.type)) return { ...result.data, id, path, at };
  const issue = result.success
    ? { message: `\`type\` must be one of ${known.join(', ')}` }
    : result.error.issues[0];
  return {
    problem: {
      code: 'invalid-directive',
      message: `\`::chart{id=${id}}\` has an invalid attribute: ${issue?.message ?? ''}`,
      fix: `The attributes are ${Object.keys(chartSchema.shape).join(', ')}.`,
    },
  };
}

function readOverride(key: string, value: string, lists: ReadonlySet<string>): unknown {
  if (value === 'true' || value === 'false') return value === 'true';
  if (key === 'y' && value.includes(',')) return value.split(',').map((each) => each.trim());
  if (key === 'columns') return value.split('|').map(listItems);
  if (!lists.has(key) || (key === 'events' && value === 'auto')) return value;
  return listItems(value);
}

function listItems(value: string): string[] {
  return value.split(/[\s,]+/).filter(Boolean);
}
