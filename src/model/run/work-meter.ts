/** Work that a build spares itself where an earlier one has done it, named for its results. */
export const workKinds = [
  /** Markdown files that were rendered. */
  'texts',
  /** HTML pages that were written with a template. */
  'pages',
  /** Parts of the search index that were written. */
  'chunks',
  /** Social images that were put into the site. */
  'pictures',
  /** Smaller variants of pictures that were made, whether or not the site has them. */
  'variants',
  /** Parts of the offline bundles that were compressed. */
  'packed',
] as const;
export type WorkKind = (typeof workKinds)[number];

/** What one kind of work came to. */
export interface WorkDone {
  /** Names of what was made: `articles/wind.md`, `companies/aiolos/index.html`. */
  made: readonly string[];
  /** The number of those that an earlier build had made already. */
  kept: number;
}

/** Measures what the steps of a build do, as they report it. */
export interface WorkMeter {
  /** Runs a part of a step; parts of the same name in one step count as one. */
  part<Result>(name: string, work: () => Result): Result;
  /** Notes work that was done, or spared. May be called several times for one kind. */
  count(kind: WorkKind, done: Partial<WorkDone>): void;
}

/** Measures nothing. */
export const noMeter: WorkMeter = { part: (_, work) => work(), count: () => undefined };
