import type { CorpusOptions } from '../corpus.ts';
import type { Command } from '../measure.ts';

/**
 * `dossier-online` leaves out the offline bundles and social images, which the other generators do not have.
 * `starlight-short` replaces the sidebar that Starlight makes of all pages by two links, which makes it faster.
 */
export const generatorNames = [
  'dossier',
  'dossier-online',
  'starlight',
  'starlight-short',
  'astro',
  'eleventy',
  'hugo',
] as const;
export type GeneratorName = (typeof generatorNames)[number];

/** A generator with its input in place. */
export interface Generator {
  name: GeneratorName;
  /** `Starlight 0.42.4`. */
  version: string;
  build: Command;
  /** Folder of the finished site. */
  outDir: string;
  /** The files that edits change. */
  edited: EditedFiles;
  /** Takes the output and all caches away. */
  forget(): void;
}

/** Files of the input, as absolute paths. */
export interface EditedFiles {
  article: string;
  entity: string;
  /** A table of the values of companies: CSV, or a page with a table. */
  dataset: string;
}

/** Writes the input of a generator to a folder of its own. */
export type PrepareGenerator = (
  dir: string,
  corpus: Omit<CorpusOptions, 'dir'>,
) => Promise<Generator>;
