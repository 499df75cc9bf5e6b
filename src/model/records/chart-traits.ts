import type { ChartFile } from './chart.ts';

/** The traits that a chart type declares, for all code that is not its drawing. */
export interface ChartTraits {
  /** Values of a dataset by series, its rows as points with a number on each axis, or entities of the site. */
  draws: 'series' | 'points' | 'site';
  /** The keys that it reads, of those that a type has to declare. */
  reads: readonly DeclaredKey[];
  /** The keys in `reads` that not all of its forms read. */
  partlyReads?: readonly PartlyReadKey[];
  /** True if it draws a table without dates, too: a mark for each name. */
  drawsUndated?: true;
  /** Tells whether a chart of this type compares two dates of each series, and shows nothing of one. */
  comparesDates?(chart: ChartFile, form: ChartForm): boolean;
  /** True if it stacks values, so that one below zero leaves a gap. */
  stacks?: true;
}

/** The traits of the types of chart, by name. */
export type ChartTypes = ReadonlyMap<string, ChartTraits>;

/** A chart with the traits of its type. */
export type TypedChart<File extends ChartFile = ChartFile> = File & { traits: ChartTraits };

/** Keys that each type of a dataset reads, and no other. */
const keysOfData = ['data', 'x', 'y', 'series'] as const;

/** Keys that a type reads only if it says so. */
const declaredKeys = [
  'from',
  'to',
  'scale',
  'baseline',
  'events',
  'facets',
  'compare',
  'layout',
  'columns',
  'relations',
] as const;
type DeclaredKey = (typeof declaredKeys)[number];

/** The keys that some types of chart ignore. */
export const selectiveKeys = [...keysOfData, ...declaredKeys] as const;
export type SelectiveKey = (typeof selectiveKeys)[number];

/** A key that a type reads in some of its forms: bars mark events if they are of one series over time. */
export interface PartlyReadKey {
  key: DeclaredKey;
  /** The forms that read it, if another type can be told to take one: `of one series`. */
  readBy?: string;
  /** A form that ignores it: `without dates`; `undefined` of one that reads it. */
  ignoredBy(form: ChartForm): string | undefined;
  /** The fix, unless another type reads it. */
  fix?: string;
}

/** The facts that decide in which form a type draws a chart. */
export interface ChartForm {
  /** True for a table without dates. */
  isUndated: boolean;
  /** True with both `from` and `to`. */
  hasTwoDates: boolean;
  hasSeveralSeries(): boolean;
}

/** Whether a type of chart reads a key that others ignore. */
export function readsKey({ draws, reads }: ChartTraits, key: SelectiveKey): boolean {
  return isKeyOfData(key) ? draws !== 'site' : reads.includes(key);
}

function isKeyOfData(key: SelectiveKey): key is (typeof keysOfData)[number] {
  return (keysOfData as readonly string[]).includes(key);
}

/** The names of types, by what they draw, each in the order of the alphabet. */
export function namesOfTypes(types: ChartTypes): { ofData: string[]; ofSite: string[] } {
  const names = [...types.keys()].toSorted();
  const isOfSite = (name: string): boolean => types.get(name)?.draws === 'site';
  return { ofData: names.filter((name) => !isOfSite(name)), ofSite: names.filter(isOfSite) };
}

/** A chart with the traits of its type. A type that does not exist is taken for one that draws series. */
export function withTraits<File extends ChartFile>(
  chart: File,
  types: ChartTypes,
): TypedChart<File> {
  return { ...chart, traits: types.get(chart.type) ?? unknownType };
}

const unknownType: ChartTraits = { draws: 'series', reads: [] };
