import { chartSchema, severalColumns, type Chart } from '../model/records/chart.ts';
import { fixOfIssue } from '../model/problems/fix-of-issue.ts';
import { didYouMean } from '../model/problems/nearest.ts';
import type { Problem } from '../model/problems/problem.ts';
import { chartTypeNames, chartTypesByName } from './types/chart-types.ts';

type Issue = Parameters<typeof fixOfIssue>[0];

/** Attributes that decide which rows and columns a chart shows. */
const choosing = ['data', 'y', 'series', 'entities'];

/** Attributes that leave what is drawn as it is, so that the description of the file still fits. */
const saying = new Set(['title', 'subtitle', 'note', 'highlight']);

/** Why a chart cannot be drawn. */
export type ChartProblem = Pick<Problem, 'code' | 'message' | 'fix'>;

/** Overrides the chart's YAML with further attributes of `::chart`, each the name of a key. */
export function overrideChart(
  chart: Chart,
  overrides: Readonly<Record<string, string>>,
): Chart | { problems: ChartProblem[] } {
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
    choosing.find((key) => key in overrides) ??
    (chartTypesByName.get(overrides['type'] ?? '')?.draws === 'points' && 'type');
  if (changed && result.success && severalColumns(result.data).length > 0) {
    const message = `\`::chart{id=${id}}\` changes \`${changed}\` of a chart of several columns.`;
    const fix = 'Describe it as a chart of its own in `charts/`, so that its columns are checked.';
    return { problems: [{ code: 'invalid-directive', message, fix }] };
  }
  const known = [...chartTypeNames.ofData, ...chartTypeNames.ofSite];
  if (result.success && known.includes(result.data.type))
    return { ...result.data, id, path, at, changes: keys };
  return { problems: invalidAttributes(id, overrides, known, result.error?.issues ?? []) };
}

/** One problem for each attribute with a value that its key does not take. */
function invalidAttributes(
  id: string,
  overrides: Readonly<Record<string, string>>,
  types: readonly string[],
  issues: readonly Issue[],
): ChartProblem[] {
  const problemOf = (key: string, near: string, fix: string): ChartProblem => ({
    code: 'invalid-directive',
    message: `\`::chart{id=${id}}\` cannot be drawn with \`${key}=${overrides[key] ?? ''}\`.${near}`,
    fix,
  });
  const type = overrides['type'];
  const ofType =
    type === undefined || types.includes(type)
      ? []
      : [problemOf('type', didYouMean(type, types), `Write one of ${types.join(', ')}.`)];
  const byKey = new Map(issues.toReversed().map((issue) => [String(issue.path[0]), issue]));
  const ofOthers = [...byKey]
    .toReversed()
    .filter(([key]) => key !== 'type')
    .map(([key, issue]) => problemOf(key, '', fixOfIssue(issue)));
  return [...ofType, ...ofOthers];
}

function readOverride(key: string, value: string, lists: ReadonlySet<string>): unknown {
  if (value === 'true' || value === 'false') return value === 'true';
  if (key === 'y' && value.includes(',')) return value.split(',').map((each) => each.trim());
  if (key === 'columns') return readGroups(value);
  if (!lists.has(key) || (key === 'events' && value === 'auto')) return value;
  return listItems(value);
}

/** Lists divided by `|`, or in brackets as in the file: `[[agency, law], [company]]`. */
function readGroups(value: string): string[][] {
  const inBrackets = [...value.matchAll(/\[([^[\]]*)\]/g)].map(([, group = '']) => group);
  return (inBrackets.length > 0 ? inBrackets : value.split('|')).map(listItems);
}

/** Ids divided by commas or spaces, with or without the brackets and quotation marks of a list in YAML. */
function listItems(value: string): string[] {
  return [...new Set(value.split(/[\s,[\]"']+/).filter(Boolean))];
}
