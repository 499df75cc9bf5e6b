import { z } from 'zod';
import { entityIdSchema } from '../ids/entity-id-schema.ts';
import { kindIdSchema } from '../ids/kind-id-schema.ts';
import { dateSchema } from '../dates/date-schema.ts';
import type { EntityId } from '../ids/entity-id.ts';
import type { Location, Position } from '../problems/problem.ts';
import type { SitePath } from '../addresses/path.ts';

/** `charts/ID.yaml`: which dataset to draw, and how. */
export const chartSchema = z.strictObject({
  /** What the chart shows, as a finding. */
  title: z.string().min(1),
  /** Subject, unit and period: `US$ billion, end of quarter`. */
  subtitle: z.string().optional(),
  /** Chart type: `line`, `bar`, `timeline`. */
  type: z.string().default('line'),
  /** Id of the dataset: `market-cap`; a timeline or network has none. */
  data: z.string().optional(),
  /** Column on the horizontal axis; the first date column by default. Without dates, the column of names. */
  x: z.string().optional(),
  /**
   * Column on the vertical axis, or several of one unit, each of which is a series: `[imports, exports]`; the first number
   * column by default.
   */
  y: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
  /**
   * Column that separates the series; the first entity column by default, or without dates and entities the first text
   * column.
   */
  series: z.string().optional(),
  /** Ids of the entities to show, in their order: `[tencent, alibaba]`; all by default. */
  entities: z.array(entityIdSchema).optional(),
  /** First date shown: `2020-10`. */
  from: dateSchema.optional(),
  /** Last date shown: `2022-12`. */
  to: dateSchema.optional(),
  /** Scale of the values. */
  scale: z.enum(['linear', 'log']).default('linear'),
  /**
   * Show each series as an index, 100 on this day or at the last value before it: `2021-02-17`; for a month or year, at
   * its last value.
   */
  baseline: dateSchema.optional(),
  /** Ids of events to mark, or `auto` for events that involve the entities shown. */
  events: z.union([z.literal('auto'), z.array(entityIdSchema)]).default([]),
  /** True for small multiples, one for each series. */
  facets: z.boolean().default(false),
  /**
   * What a dumbbell joins: the values at two `dates`, or `peaks` and the troughs after them; `dates` if `from` and `to`
   * are given.
   */
  compare: z.enum(['dates', 'peaks']).optional(),
  /**
   * How a network is placed: `force` draws related names close together, `columns` draws the kinds of `columns` side by
   * side.
   */
  layout: z.enum(['force', 'columns']).default('force'),
  /** Kinds in each column of a network, the ones that act on others first: `[[agency, law], [company], [person]]`. */
  columns: z.array(z.array(kindIdSchema).min(1)).min(2).optional(),
  /** Ids of the relation fields that a network shows: `[owns]`; by default all except those of events. */
  relations: z.array(z.string()).min(1).optional(),
  /** Ids of the series that the title is about. */
  highlight: z.array(z.string()).default([]),
  /** What readers must know about it. */
  note: z.string().optional(),
  /** The long description; written from the data by default. */
  description: z.string().trim().optional(),
});
export type ChartFile = z.infer<typeof chartSchema>;

/** The columns that are the series of a chart; empty if it has one column. */
export function severalColumns({ y }: Pick<ChartFile, 'y'>): readonly string[] {
  return Array.isArray(y) && y.length > 1 ? y : [];
}

/** The events that a chart names; none if it marks those that involve its entities. */
export function namedEvents({ events }: Pick<Chart, 'events'>): readonly EntityId[] {
  return events === 'auto' ? [] : events;
}

/** True if a chart names both dates of a comparison: bars then show the change between them, and dumbbells both values. */
export function namesTwoDates({ from, to }: Pick<ChartFile, 'from' | 'to'>): boolean {
  return from !== undefined && to !== undefined;
}

/** A chart of `charts/`, or one that the site draws from a dataset with `profile: true`. */
export interface Chart extends ChartFile {
  id: string;
  path: SitePath;
  at: Location;
  /** Positions of its values by path: `data`, `entities.0`. */
  keyPositions?: Record<string, Position>;
  /** The keys that a text writes itself, if it shows the chart of a file in another way: `type`. */
  changes?: readonly string[];
}

/** True of a key that a text takes over from the file of a chart: what has no effect there has one in the file. */
export function isTakenOver({ changes }: Chart, key: keyof ChartFile): boolean {
  return changes !== undefined && !changes.includes(key);
}
