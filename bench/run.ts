import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { buildOnce, timeBuilds } from './build-times.ts';
import { isKept, limitsTable, type Limit } from './limits.ts';
import { measureLargeChart } from './large-chart.ts';
import { readOptions, usage, type BenchOptions } from './options.ts';
import { coldTable, editTable } from './results-table.ts';
import { writeReport } from './report/write-report.ts';
import { reportPages } from './pages/page-report.ts';
import { say } from './say.ts';
import { reportSearch } from './search-report.ts';

const read = readOptions(process.argv.slice(2));
if (typeof read === 'string') {
  process.stderr.write(`${read}\n\n${usage}`);
  process.exitCode = 1;
} else await bench(read);

async function bench(options: BenchOptions): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'dossier-bench-'));
  const limits: Limit[] = [];
  try {
    if (options.report !== undefined) {
      await writeReport(options.report, dir, machine(), options);
      return;
    }
    print(`${machine()}; ${corpusOf(options)}.`);
    if (options.parts.includes('build')) {
      print(`## Builds\n\nBuilds in turns, ${options.runs} of each.`);
      const runs = await timeBuilds(dir, options);
      print(coldTable(runs));
      print(editTable(runs, 'seconds'));
      print(editTable(runs, 'processorSeconds'));
    }
    if (options.parts.includes('search')) {
      say('Searching');
      const { text, limits: found } = await reportSearch(await buildOnce(dir, options), options);
      print(`## Search\n\n${text}`);
      limits.push(...found);
    }
    if (options.parts.includes('chart')) {
      say('Building a chart of a million rows');
      limits.push(...(await measureLargeChart(join(dir, 'chart'), options.seed)));
    }
    if (options.parts.includes('pages')) {
      say('Building content/');
      const { text, limits: found } = await reportPages(dir, options.runs);
      print(`## Pages\n\n${text}`);
      limits.push(...found);
    }
    if (limits.length > 0) print(`## Limits\n\n${limitsTable(limits)}`);
    if (!limits.every(isKept)) process.exitCode = 1;
  } finally {
    if (!options.keep) await rm(dir, { recursive: true, force: true });
  }
}

function print(text: string): void {
  process.stdout.write(`${text.trimEnd()}\n\n`);
}

function corpusOf({ articles, entities }: BenchOptions): string {
  return `${articles.toLocaleString('en')} articles, ${entities.toLocaleString('en')} entities`;
}

function machine(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${processors.length} cores (${model}), ${memory} GB, Node ${process.versions.node}`;
}
