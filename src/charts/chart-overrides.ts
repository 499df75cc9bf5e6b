import { chartSchema, severalColumns, type Chart } from '../model/records/chart.ts';
import { fixOfIssue } from '../model/problems/fix-of-issue.ts';
import { didYouMean } from '../model/problems/nearest.ts';
import type { ProblemCode } from '../model/problems/problem.ts';
import { chartTypeNames } from './types/chart-types.ts';

/** Attributes that decide which rows and columns a chart shows. */
const choosing = ['data', 'y', 'series', 'entities'];

/** Attributes that leave what is drawn as it is, so that the description of the file still fits. */
const saying = new Set(['title', 'subtitle', 'note', 'highlight']);

/** Overrides the chart's YAML with further attributes of `::chart`, each the name of a key. */
export function overrideChart(
  chart: Chart,
  overrides: Readonly<Record<string, string>>,
): Chart | { problem: { code: ProblemCode; message: string; fix: string } } {
  const keys = Object.keys(overrides);
  if (keys.length === 0) return chart;
  const { id, path, at, keyPositions: _places, ...file } = chart;
  const lists = new Set(['entities', 'highlight', 'events', 'relations']);
  const changes = Object.entries(overrides).map(([key, value]) => [
    key,
    readOverride(key, value, lists),
  ]);
  const { description, ...others } = file;
  const kept = keys.every((key) => saying.has(key)) ? { description } : {};
  const result = chartSchema.safeParse({ ...others, ...kept, ...Object.fromEntries(changes) });
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
  if (result.success && known.includes(result.data.type))
    return { ...result.data, id, path, at, changes: keys };
  return { problem: invalidAttribute(id, overrides, known, result.error?.issues[0]) };
}

function invalidAttribute(
  id: string,
  overrides: Readonly<Record<string, string>>,
  types: readonly string[],
  issue: Parameters<typeof fixOfIssue>[0] | undefined,
): { code: ProblemCode; message: string; fix: string } {
  const key = String(issue?.path[0] ?? 'type');
  const value = overrides[key] ?? '';
  const near = issue ? '' : didYouMean(value, types);
  return {
    code: 'invalid-directive',
    message: `\`::chart{id=${id}}\` cannot be drawn with \`${key}=${value}\`.${near}`,
    fix: issue ? fixOfIssue(issue) : `Write one of ${types.join(', ')}.`,
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
  return [...new Set(value.split(/[\s,]+/).filter(Boolean))];
}
