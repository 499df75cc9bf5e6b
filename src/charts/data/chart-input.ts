import type { SiteEvent } from '../../link/events/site-events.ts';
import type { RelationEnd } from '../../link/relations/relation-ends.ts';
import type { Chart } from '../../model/records/chart.ts';
import type { TypedChart } from '../../model/records/chart-traits.ts';
import type { Dataset } from '../../model/data/dataset.ts';
import type { Period } from '../../model/dates/period.ts';
import type { SitePath } from '../../model/addresses/path.ts';
import type { KindId } from '../../model/ids/kind-id.ts';
import type { KeptResults } from '../../model/run/kept-results.ts';
import type { Labels } from '../../model/labels/labels.ts';
import type { EntityId } from '../../model/ids/entity-id.ts';
import type { Source } from '../../model/sources/source.ts';
import type { SourceKey } from '../../model/ids/source-key.ts';

/** The input of a chart of a dataset. */
export interface ChartInput extends SiteInput {
  chart: TypedChart<Chart>;
  dataset: Dataset;
}

/** The input of a chart of any type, with its dataset if it has one. */
export interface FigureInput extends SiteInput {
  dataset?: Dataset;
}

/** The input of every chart; a timeline or network needs no more. */
export interface SiteInput extends ChartedSite {
  chart: Chart;
  /** `/` or `/repo/`, for links to pages. */
  base: string;
  language: string;
  labels: Labels;
  /** The time that the site is about. */
  period?: Period;
  /** Layouts of slow chart types from an earlier run. */
  layouts?: KeptResults<object>;
}

/** The parts of the `Site` that charts read. */
export interface ChartedSite {
  entities: ReadonlyMap<EntityId, { title: string; path?: SitePath; kind?: KindId }>;
  events: readonly SiteEvent[];
  /** Ids of the entities that are events. */
  eventIds: ReadonlySet<EntityId>;
  /** The relation ends of each entity. */
  relations: ReadonlyMap<EntityId, readonly RelationEnd[]>;
  /** In the order of the site. */
  kinds: ReadonlyMap<KindId, { plural: string }>;
  sources: ReadonlyMap<SourceKey, Source>;
}

/** How a page shows a figure. */
export interface FigureOptions {
  /** Fragment of the figure, unique on the page; ids inside the figure start with it. */
  anchor: string;
  /** Absent if the figure is not part of the page's outline. */
  headingLevel?: 1 | 2 | 3;
  /** Address of the chart's own page. */
  titleHref?: string;
  csvHref?: string;
  /** Address of the page that has the table: a page that is sent without it leads there. */
  tableHref?: string;
  /** True if the page lists the sources of all that is drawn. */
  isOnPageOfSources?: boolean;
  /** Links after the one to the CSV file: other files, the embed code. */
  links?: readonly { label: string; href: string }[];
  /** True if the table is open from the start. */
  hasOpenTable?: boolean;
  wide?: boolean;
  /** True if the figure is in a text, which is never as wide as a page. */
  isInText?: boolean;
  /** True if readers can choose the scale of lines over time. */
  hasScaleSwitch?: boolean;
}
