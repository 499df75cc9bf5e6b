import type { SiteEvent } from '../../link/events/site-events.ts';
import type { RelationEnd } from '../../link/relations/relation-ends.ts';
import type { Chart } from '../../model/records/chart.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import type { KindId } from '../../model/ids/kind-id.ts';
import type { Labels } from '../../model/labels/labels.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import type { Source } from '../../model/sources/source.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';

/** Everything a chart of a dataset is drawn from. */
export interface ChartInput extends SiteInput {
  dataset: Dataset;
}

/** What every chart is drawn from; a timeline and a network need no more. */
export interface SiteInput extends ChartedSite {
  chart: Chart;
  /** `/` or `/repo/`, for the links to pages. */
  base: string;
  language: string;
  labels: Labels;
}

/** What charts read of the `Site`. */
export interface ChartedSite {
  entities: ReadonlyMap<EntityId, { title: string; path?: SitePath; kind?: KindId }>;
  events: readonly SiteEvent[];
  /** Ids of the entities that are events. */
  eventIds: ReadonlySet<EntityId>;
  /** Every relation at both of its ends. */
  relations: ReadonlyMap<EntityId, readonly RelationEnd[]>;
  /** In the order in which the site lists them. */
  kinds: ReadonlyMap<KindId, { plural: string }>;
  sources: ReadonlyMap<SourceKey, Source>;
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
