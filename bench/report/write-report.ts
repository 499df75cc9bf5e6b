import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { timeBuilds } from '../build-times.ts';
import { prepare } from '../generators/generators.ts';
import type { BenchOptions } from '../options.ts';
import { measureProbes } from '../probes/measure-probes.ts';
import { drawResultCharts } from './result-charts.ts';
import { performancePage } from './performance-page.ts';
import { runsCsv, type SizeResults } from './results.ts';

/** One size of a report. */
type Size = Pick<BenchOptions, 'articles' | 'entities' | 'runs'>;

/** The largest number of articles that are built more than once. */
const fewArticles = 3000;

/** All that was measured, in the content folder. */
const resultsFile = '_performance.json';

/**
 * Measures all sizes, and writes `pages/performance.md` with its charts and data to a content folder: `docs`. Each size is
 * written as soon as it is measured, since the next one may take an hour; sizes that are not measured stay as they are.
 * @param dir Folder to build in.
 * @param machine as `SizeResults` has it.
 */
export async function writeReport(
  target: string,
  dir: string,
  machine: string,
  options: BenchOptions,
): Promise<void> {
  for (const size of sizesOf(options)) {
    const folder = join(dir, String(size.articles));
    const runs = await timeBuilds(folder, { ...options, ...size });
    const dossier = await prepare('dossier', join(folder, 'probed'), { ...options, ...size });
    const content = join(folder, 'probed', 'content');
    const probes = await measureProbes(dossier, content, join(folder, 'probes'));
    const records = size.articles + size.entities;
    const day = new Date().toISOString().slice(0, 10);
    const others = (await readResults(target)).filter((each) => each.records !== records);
    const results = [...others, { records, machine, day, runs, probes }];
    await writeResults(
      target,
      results.toSorted((a, b) => a.records - b.records),
    );
  }
}

/** The size that is asked for, else 1,200 and 12,000 articles and entities, the latter once. */
function sizesOf({ articles, entities, runs, isSized }: BenchOptions): Size[] {
  const sizes = isSized
    ? [{ articles, entities }]
    : [
        { articles: 1000, entities: 200 },
        { articles: 10_000, entities: 2000 },
      ];
  return sizes.map((size) => ({ ...size, runs: size.articles > fewArticles ? 1 : runs }));
}

async function readResults(target: string): Promise<SizeResults[]> {
  const file = join(target, resultsFile);
  return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : [];
}

/** @param results by size. */
async function writeResults(target: string, results: readonly SizeResults[]): Promise<void> {
  const pages = join(target, 'pages');
  const folder = join(target, 'assets', 'performance');
  for (const each of [pages, folder]) await mkdir(each, { recursive: true });
  await writeFile(join(pages, 'performance.md'), performancePage(results));
  const runs = results.flatMap((each) => each.runs);
  await writeFile(join(folder, 'builds.csv'), runsCsv(runs));
  await writeFile(join(target, resultsFile), `${JSON.stringify(results, undefined, 2)}\n`);
  const largest = results.at(-1);
  for (const [name, svg] of largest ? await drawResultCharts(largest) : []) {
    await writeFile(join(folder, `${name}.svg`), svg);
  }
}
