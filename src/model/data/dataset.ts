import { z } from 'zod';
import type { Location, Position } from '../problems/problem.ts';
import type { SitePath } from '../addresses/path.ts';
import type { EntityId } from '../ids/entity-id.ts';
import type { SourceKey } from '../ids/source-key.ts';
import { columnTypes } from './column.ts';
import type { Table } from './table.ts';

const columnSchema = z.strictObject({
  /** Type of its cells: `number`. */
  type: z.enum(columnTypes),
  /** Heading of the column: `Market capitalisation`; the words of its name by default, in the site's if that is its type. */
  label: z.string().min(1).optional(),
  /** Unit of its numbers: `US$ bn`, `%`. */
  unit: z.string().optional(),
  /** Decimals shown of its numbers: `1`. */
  decimals: z.int().min(0).max(12).optional(),
});

/** `data/ID.yaml`: the description of the table beside it. */
export const datasetSchema = z.strictObject({
  /** Title of the dataset: `Market capitalisation of internet companies`. */
  title: z.string().min(1),
  /** One sentence about what it holds and how it was made. */
  description: z.string().trim().optional(),
  /** SPDX id or text: `CC-BY-4.0`; the site's licence by default. */
  license: z.string().optional(),
  /** Key or keys of the sources of the whole table. */
  source: z.union([z.string(), z.array(z.string())]).optional(),
  /** True to draw it on the page of each entity with rows. */
  profile: z.boolean().default(false),
  /** Warn if the newest row is older than this: `400d`. */
  staleAfter: z
    .string()
    .regex(/^\d+d$/, 'An age is written in days: 400d.')
    .optional(),
  /** Sign before the fraction of a number: `","` where spreadsheets write `12,5`. */
  decimal: z.enum(['.', ',']).default('.'),
  /** Columns of the table, by their names in its header. */
  columns: z
    .record(z.string(), columnSchema)
    .refine(
      (columns) => Object.keys(columns).length > 0,
      'Describe each column of the table, such as `date: {type: date}` and `value: {type: number}`.',
    ),
});
export type DatasetFile = z.infer<typeof datasetSchema>;

/** An entity or source that cells name, with the position of the first cell. */
export interface CellName<Name extends string> {
  name: Name;
  /** Number of cells with that name. */
  count: number;
  /** Position in the table's file. */
  at: Position;
}

/** The names in the cells of a table. */
export interface CellNames {
  entities: CellName<EntityId>[];
  sources: CellName<SourceKey>[];
}

/** A table in long form with its description. */
export interface Dataset {
  id: string;
  title: string;
  description?: string;
  license?: string;
  sources: SourceKey[];
  /** Position of each key in the dataset's YAML file. */
  sourcesAt?: Position[];
  /** Each entity and each source that its cells name, once. */
  cellNames?: CellNames;
  profile: boolean;
  /** Position of that in the dataset's YAML file. */
  profileAt?: Position;
  /** Days after which the newest row is stale. */
  staleAfterDays?: number;
  /** Position of that in the dataset's YAML file. */
  staleAfterAt?: Position;
  table: Table;
  /** False if the file is not published as it is: it has other signs than commas between cells, decimal commas, words in other letters or with spaces, lines that end in CR alone, or rows of empty cells. */
  isPlainCsv: boolean;
  /** The table's file, relative to the content folder: `data/market-cap.csv`. */
  file: string;
  path: SitePath;
  at: Location;
}

/** Sources of a row: its own, else the whole table's. */
export function sourcesOfRow(
  { sources }: Pick<Dataset, 'sources'>,
  { source }: { source?: SourceKey },
): readonly SourceKey[] {
  return source === undefined ? sources : [source];
}
