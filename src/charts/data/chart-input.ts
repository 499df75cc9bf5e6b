import type { RelationEnd } from '../../link/relations/relation-ends.ts';
import type { Chart } from '../../model/records/chart.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import type { Labels } from '../../model/labels/labels.ts';
import type { Source, SourceKey } from '../../model/sources/source.ts';
import type { ChartEvent } from './shown-events.ts';

/** Everything a chart of a dataset is drawn from. */
export interface ChartInput extends SiteInput {
  dataset: Dataset;
}

/** What every chart is drawn from; a timeline and a network need no more. */
export interface SiteInput {
  chart: Chart;
  /** Titles, kinds and addresses (with the base) of the entities in the data. */
  entities: ReadonlyMap<string, { title: string; href?: string; kind?: string }>;
  /** Events the site has. */
  events: readonly ChartEvent[];
  /** What stands in a relation to each entity, by its id, at both ends. */
  relations: ReadonlyMap<string, readonly RelationEnd[]>;
  /** Names of the kinds of entities, in their order. */
  kinds: ReadonlyMap<string, { plural: string }>;
  sources: ReadonlyMap<SourceKey, Source>;
  language: string;
  labels: Labels;
}

/** How the figure stands on its page. */
export interface FigureOptions {
  /** Fragment of the figure; the ids inside it start with it, so it is unique on the page. */
  anchor: string;
  /** Absent where the figure is no part of the page's outline. */
  headingLevel?: 1 | 2 | 3;
  /** Number of the figure in its text. */
  number?: number;
  /** Address of the chart's own page. */
  titleHref?: string;
  csvHref?: string;
  /** What stands in the quiet row after the CSV file: other files, the embed code. */
  links?: readonly { label: string; href: string }[];
  /** True where the table stands open from the start. */
  hasOpenTable?: boolean;
  wide?: boolean;
  /** True where readers may choose the scale of lines over time. */
  hasScaleSwitch?: boolean;
}
