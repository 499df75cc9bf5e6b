import type { Chart } from '../model/chart.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Labels } from '../model/labels.ts';
import type { Source, SourceKey } from '../model/source.ts';
import type { ChartEvent } from './shown-events.ts';

/** Everything a chart is drawn from. */
export interface ChartInput {
  chart: Chart;
  dataset: Dataset;
  /** Titles, kinds and addresses (with the base) of the entities in the data. */
  entities: ReadonlyMap<string, { title: string; href?: string; kind?: string }>;
  /** Events the site has. */
  events: readonly ChartEvent[];
  sources: ReadonlyMap<SourceKey, Source>;
  language: string;
  labels: Labels;
}

/** How the figure stands on its page. */
export interface FigureOptions {
  /** Fragment of the figure; the ids inside it start with it, so it is unique on the page. */
  anchor: string;
  headingLevel: 2 | 3;
  /** Number of the figure in its text. */
  number?: number;
  /** Address of the chart's own page. */
  titleHref?: string;
  csvHref?: string;
  wide?: boolean;
}
