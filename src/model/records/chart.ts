import { z } from 'zod';
import { dateSchema } from '../dates/date-schema.ts';
import type { Location, Position } from '../problems/problem.ts';
import type { SitePath } from '../addresses/path.ts';

/** What `type` may say; the charts themselves know which there are. */
export interface ChartTypeNames {
  /** Types that draw a dataset. */
  ofData: readonly string[];
  /** Types that draw what the site's entities say, and need no dataset. */
  ofSite: readonly string[];
}

/** `charts/ID.yaml`: which dataset, drawn how. */
export const chartSchema = z.strictObject({
  /** What the chart shows, as a finding. */
  title: z.string().min(1),
  /** Subject, unit and period: `US$ billion, end of quarter`. */
  subtitle: z.string().optional(),
  /** How it is drawn: `line`, `bar`, `timeline`; checked against the types that there are. */
  type: z.string().default('line'),
  /** Id of the dataset: `market-cap`; a timeline and a network have none. */
  data: z.string().optional(),
  /** Column on the horizontal axis; the first date column when absent. */
  x: z.string().optional(),
  /** Column on the vertical axis; the first number column when absent. */
  y: z.string().optional(),
  /** Column that tells the series apart; the first entity column when absent. */
  series: z.string().optional(),
  /** Ids of the entities to show: `[tencent, alibaba]`; all when absent. */
  entities: z.array(z.string()).optional(),
  /** First date shown: `2020-10`. */
  from: dateSchema.optional(),
  /** Last date shown: `2022-12`. */
  to: dateSchema.optional(),
  /** Scale of the values. */
  scale: z.enum(['linear', 'log']).default('linear'),
  /** Show each series as an index, 100 on this day: `2021-02-17`. */
  baseline: dateSchema.optional(),
  /** Ids of events to mark, or `auto` for those that involve the entities shown. */
  events: z.union([z.literal('auto'), z.array(z.string())]).default([]),
  /** True for small multiples, one for each series. */
  facets: z.boolean().default(false),
  /** What a dumbbell joins: the values of two `dates`, or `peaks` and the troughs after them; `dates` where `from` and `to` are given. */
  compare: z.enum(['dates', 'peaks']).optional(),
  /** Ids of the series the title speaks of. */
  highlight: z.array(z.string()).default([]),
  /** What a reader must know. */
  note: z.string().optional(),
  /** The long description; written from the data when absent. */
  description: z.string().optional(),
});
export type ChartFile = z.infer<typeof chartSchema>;

/** A chart of `charts/`, or one that the site draws by itself from a dataset with `profile: true`. */
export interface Chart extends ChartFile {
  id: string;
  path: SitePath;
  at: Location;
  /** Where its values stand, by path: `data`, `entities.0`. */
  keyPositions?: Record<string, Position>;
}
