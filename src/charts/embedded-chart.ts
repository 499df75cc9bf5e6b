import type { Element } from 'hast';
import { withBase } from '../model/addresses/path.ts';
import { isError, type Problem } from '../model/problems/problem.ts';
import type { Chart } from '../model/records/chart.ts';
import { overrideChart, type ChartProblem } from './chart-overrides.ts';
import type { LinkedFigures } from './linked-figures.ts';
import type { PreparedCharts } from './prepared-charts.ts';

/** A chart in a text, and what is wrong with its attributes that it can be drawn with. */
export interface EmbeddedChart {
  figure: Element;
  warnings: readonly Pick<Problem, 'code' | 'message' | 'fix'>[];
}

/** The new problems of a chart that a text changes. */
export type ProblemsOfChange = (
  charts: readonly [before: Chart, after: Chart],
) => readonly Problem[];

/** What draws the charts in the texts of a site. */
export interface ChartsInTexts {
  prepared: PreparedCharts;
  figures: LinkedFigures;
  base: string;
  problemsOfChange: ProblemsOfChange;
}

/** A chart of `charts/` in a text, with what the text changes of it; `undefined` if its dataset does not exist. */
export function drawEmbedded(
  chart: Chart,
  overrides: Readonly<Record<string, string>>,
  { anchor }: { anchor: string },
  { prepared, figures, base, problemsOfChange }: ChartsInTexts,
): EmbeddedChart | { problems: readonly ChartProblem[] } | undefined {
  const changed = overrideChart(chart, overrides);
  if ('problems' in changed) return changed;
  const isAsFiled = changed === chart;
  const problems = isAsFiled ? [] : problemsOfChange([chart, changed]);
  const errors = problems.filter(isError);
  if (errors.length > 0) return { problems: errors };
  const input = prepared.inputOf(changed);
  if (!input) return undefined;
  const options = { anchor, headingLevel: 3, isInText: true } as const;
  if (isAsFiled) return { figure: figures.ofFile(input, options), warnings: [] };
  const titleHref = withBase(chart.path, base);
  return { figure: figures.ofOther(input, { ...options, titleHref }), warnings: problems };
}
