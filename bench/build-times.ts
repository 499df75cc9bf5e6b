import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { middleArticle } from './corpus.ts';
import { editNames, makeEdit, type EditName } from './edits.ts';
import type { Generator, GeneratorName } from './generators/generator.ts';
import { prepare, takes } from './generators/generators.ts';
import { measure, type Measurement } from './measure.ts';
import type { BenchOptions } from './options.ts';
import { sizeOfOutput, type OutputSize } from './output-size.ts';
import { say } from './say.ts';

/** From nothing, or after an edit of a site that was built before. */
export type BuildOccasion = 'cold' | EditName;

/** What one build of a generator took, and the site that it made. */
export interface BuildRun extends OutputSize, Omit<Measurement, 'output'> {
  generator: GeneratorName;
  /** `Starlight 0.42.4`. */
  version: string;
  /** Articles and entities. */
  records: number;
  occasion: BuildOccasion;
  turn: number;
}

/** The part of the options that builds need. */
export type BuildOptions = Pick<
  BenchOptions,
  'articles' | 'entities' | 'seed' | 'runs' | 'generators'
>;

/**
 * Builds the corpus with each generator in its own folder, cold and after each edit. The generators take turns on each
 * occasion, so that other load on the machine affects all of them.
 */
export async function timeBuilds(dir: string, options: BuildOptions): Promise<BuildRun[]> {
  const generators: Generator[] = [];
  for (const name of options.generators) {
    if (!takes(name, options.articles)) {
      say(`${name} is left out: it is not measured with so many articles`);
      continue;
    }
    say(`Preparing ${name} in ${join(dir, name)}`);
    generators.push(await prepare(name, join(dir, name), options));
  }
  const runs: BuildRun[] = [];
  for (let turn = 1; turn <= options.runs; turn += 1) {
    for (const occasion of ['cold', ...editNames] as const) {
      for (const generator of generators) {
        runs.push(await runOnce(generator, occasion, turn, options));
      }
    }
  }
  return runs;
}

/** Folder of Dossier's site of this corpus, built unless this session has already done so. */
export async function buildOnce(dir: string, options: BuildOptions): Promise<string> {
  const outDir = join(dir, 'dossier', 'dist');
  if (existsSync(outDir)) return outDir;
  const { build } = await prepare('dossier', join(dir, 'dossier'), options);
  await measure(build);
  return outDir;
}

async function runOnce(
  { name, version, build, outDir, edited, forget }: Generator,
  occasion: BuildOccasion,
  turn: number,
  options: BuildOptions,
): Promise<BuildRun> {
  if (occasion === 'cold') forget();
  else await makeEdit(occasion, edited, turn);
  const { seconds, processorSeconds, peakBytes } = await measure(build);
  say(`${name}, ${occasion}, turn ${turn} of ${options.runs}: ${seconds.toFixed(1)} s`);
  const records = options.articles + options.entities;
  const size = await sizeOfOutput(outDir, middleArticle(options));
  return {
    generator: name,
    version,
    records,
    occasion,
    turn,
    seconds,
    processorSeconds,
    peakBytes,
    ...size,
  };
}
