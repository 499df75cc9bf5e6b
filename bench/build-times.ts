import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { prepare, type Generator, type GeneratorName } from './generators.ts';
import { measure, type Measurement } from './measure.ts';
import type { BenchOptions } from './options.ts';
import { sizeOfOutput } from './output-size.ts';
import type { Result } from './results-table.ts';
import { say } from './say.ts';

/** Builds the corpus with each generator in its own folder, and keeps the last site of each. */
export async function timeBuilds(dir: string, options: BenchOptions): Promise<Result[]> {
  const generators: Generator[] = [];
  for (const name of options.generators) {
    say(`Preparing ${name} in ${join(dir, name)}`);
    generators.push(await prepare(name, join(dir, name), options));
  }
  const runs = await runInTurns(generators, options.runs);
  const article = `article-${Math.ceil(options.articles / 2)}`;
  const results: Result[] = [];
  for (const { name, outDir } of generators) {
    results.push({ name, runs: runs.get(name) ?? [], size: await sizeOfOutput(outDir, article) });
  }
  return results;
}

/** Folder of Dossier's site of this corpus, built unless this session has already done so. */
export async function buildOnce(dir: string, options: BenchOptions): Promise<string> {
  const { build, outDir } = await prepare('dossier', join(dir, 'dossier'), options);
  if (!existsSync(outDir)) await measure(build);
  return outDir;
}

/** Runs the generators in turns, so that other load on the machine affects all of them. */
async function runInTurns(
  generators: readonly Generator[],
  count: number,
): Promise<Map<GeneratorName, Measurement[]>> {
  const runs = new Map<GeneratorName, Measurement[]>();
  for (let turn = 1; turn <= count; turn += 1) {
    for (const { name, build, clean } of generators) {
      await clean();
      const measurement = await measure(build);
      runs.set(name, [...(runs.get(name) ?? []), measurement]);
      say(`${name}, run ${turn} of ${count}: ${measurement.seconds.toFixed(1)} s`);
    }
  }
  return runs;
}
