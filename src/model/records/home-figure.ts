import { z } from 'zod';
import { moments } from '../data/moment.ts';
import { dateSchema } from '../dates/date-schema.ts';
import { entityIdSchema } from '../ids/entity-id-schema.ts';

const moment = z.union([z.enum(moments), dateSchema], {
  error: 'Write a date, such as 2021-07-26, or latest, first, min or max.',
});

/** A key figure of the home page: a value of a dataset, its change, or both. */
export const homeFigureSchema = z.strictObject({
  /** Dataset: `market-cap`. */
  data: z.string(),
  /** Entity whose value it is, where the dataset has entities: `tencent`. */
  entity: entityIdSchema.optional(),
  /** Column of numbers; the first by default. */
  column: z.string().optional(),
  /** Date of the value: `2021-07-26`, or `latest`, `first`, `min`, `max`; the latest by default. */
  at: moment.optional(),
  /** Start of a change. With `at`, the change is shown beside the value; without it, the change is the figure. */
  from: moment.optional(),
  /** End of the change, without `at`; the latest by default. */
  to: moment.optional(),
  /** Words above the figure; the name of the entity, else the column, by default. */
  label: z.string().optional(),
});

/** A figure of `home.figures`. */
export type HomeFigure = z.infer<typeof homeFigureSchema>;
