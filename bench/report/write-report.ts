import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { timeBuilds } from '../build-times.ts';
import { prepare } from '../generators/generators.ts';
import type { BenchOptions } from '../options.ts';
import { measureProbes } from '../probes/measure-probes.ts';
import { drawResultCharts } from './result-charts.ts';
import { performancePage } from './performance-page.ts';
import { runsCsv, type BenchResults } from './results.ts';

/** One size of a report. */
type Size = Pick<BenchOptions, 'articles' | 'entities' | 'runs'>;

/** The largest number of articles that are built more than once. */
const fewArticles = 3000;

/**
 * Measures all sizes, and writes `pages/performance.md` with its charts and data to a content folder: `docs`. Each size is written as soon as
 * it is measured, since the next one may take an hour.
 * @param dir Folder to build in.
 */
export async function writeReport(
  target: string,
  dir: string,
  conditions: string,
  options: BenchOptions,
): Promise<void> {
  const results: BenchResults = { conditions, runs: [], probes: [] };
  for (const size of sizesOf(options)) {
    const folder = join(dir, String(size.articles));
    const runs = await timeBuilds(folder, { ...options, ...size });
    const dossier = await prepare('dossier', join(folder, 'probed'), { ...options, ...size });
    const content = join(folder, 'probed', 'content');
    const probes = await measureProbes(dossier, content, join(folder, 'probes'));
    results.runs.push(...runs);
    results.probes.push({ records: size.articles + size.entities, results: probes });
    await writeResults(target, results);
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

async function writeResults(target: string, results: BenchResults): Promise<void> {
  const pages = join(target, 'pages');
  const folder = join(target, 'assets', 'performance');
  for (const each of [pages, folder]) await mkdir(each, { recursive: true });
  await writeFile(join(pages, 'performance.md'), performancePage(results));
  await writeFile(join(folder, 'builds.csv'), runsCsv(results.runs));
  await writeFile(join(target, '_performance.json'), `${JSON.stringify(results, undefined, 2)}\n`);
  const records = results.runs.at(-1)?.records;
  const largest = results.runs.filter((run) => run.records === records);
  for (const [name, svg] of await drawResultCharts(largest)) {
    await writeFile(join(folder, `${name}.svg`), svg);
  }
}
