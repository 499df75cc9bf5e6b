import { join } from 'node:path';
import { serve } from '../../src/cli/serving/serve.ts';
import { projectDir } from '../../src/publish/site-options.ts';
import type { Limit } from '../limits.ts';
import { measure } from '../measure.ts';
import { say } from '../say.ts';
import { table } from '../table.ts';
import { heaviestPages, type HeavyPage } from './heaviest-pages.ts';
import { loadPage, type PageLoad } from './load-page.ts';
import { serveHttp2 } from './serve-http2.ts';

/** How fast pages come, and whether that is within the limits. */
export interface PageReport {
  /** The report in Markdown. */
  text: string;
  limits: Limit[];
}

/** The most seconds until the largest paint, at a host with one connection for all files. */
const maxPaint = 1.2;

/** Builds `content/` and opens its heaviest pages, `runs` times each, over HTTP/2 and HTTP/1.1. */
export async function reportPages(dir: string, runs: number): Promise<PageReport> {
  const siteDir = join(dir, 'dist');
  const script = join(projectDir, 'src/cli/dossier.mjs');
  const args = [script, 'build', '--out', siteDir, '--base', '/'];
  await measure({ file: process.execPath, args, cwd: projectDir });
  const one = await serveHttp2(siteDir, dir);
  const many = await serve(siteDir, '/', 0);
  const loads: PageLoads[] = [];
  try {
    for (const page of heaviestPages(siteDir)) {
      say(`Opening /${page.path}`);
      loads.push({
        page,
        http2: await loadOften(one.address + page.path, runs),
        http1: await loadOften(many.address + page.path, runs),
      });
    }
  } finally {
    one.close();
    many.server.closeAllConnections();
    many.server.close();
  }
  const median = runs > 1 ? `, the median of ${runs} loads` : '';
  return {
    text: `The heaviest page of each type of \`content/\`${median}.\n\n${loadsTable(loads)}`,
    limits: loads.flatMap(limitsOf),
  };
}

interface PageLoads {
  page: HeavyPage;
  http2: PageLoad;
  http1: PageLoad;
}

/** The load with the median of the largest paint. */
async function loadOften(address: string, runs: number): Promise<PageLoad> {
  const loads: PageLoad[] = [];
  for (let run = 0; run < runs; run += 1) loads.push(await loadPage(address));
  const [median] = loads
    .toSorted((a, b) => a.largestPaint - b.largestPaint)
    .slice(Math.floor((runs - 1) / 2));
  if (!median) throw new Error('A page is opened at least once.');
  return median;
}

function loadsTable(loads: readonly PageLoads[]): string {
  const categories = [...(loads[0]?.http2.scores.keys() ?? [])];
  return table([
    ['', ...categories, 'largest paint, HTTP/2', 'HTTP/1.1'],
    ...loads.map(({ page: { type, path }, http2, http1 }) => [
      `${type}: /${path}`,
      ...categories.map((name) => `${http2.scores.get(name) ?? '–'}`),
      seconds(http2.largestPaint),
      seconds(http1.largestPaint),
    ]),
  ]);
}

function limitsOf({ page: { type }, http2: { scores, largestPaint } }: PageLoads): Limit[] {
  const missing = [...scores.values()].map((score) => 100 - score);
  return [
    {
      name: `${type}, points below 100`,
      measured: missing.reduce((sum, each) => sum + each, 0),
      limit: 0,
      write: String,
    },
    {
      name: `${type}, largest paint`,
      measured: round(largestPaint),
      limit: maxPaint,
      write: seconds,
    },
  ];
}

/** To hundredths: the simulation gives no more. */
const round = (value: number): number => Math.round(value * 100) / 100;
const seconds = (value: number): string => `${value.toFixed(2)} s`;
