import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  generatorNames,
  isInstalled,
  prepare,
  type Generator,
  type GeneratorName,
} from './generators.ts';
import { measure, type Measurement } from './measure.ts';
import { sizeOfOutput } from './output-size.ts';
import { resultsTable, type Result } from './results-table.ts';

const usage = `Usage: npm run bench -- [--articles N] [--entities N] [--only NAME]... [--runs N] [--seed N] [--keep]
Builds the same made-up text with Dossier, Starlight and, where it is installed, Hugo, by turns and
from cold, and prints a table in Markdown. NAME is one of ${generatorNames.join(', ')}. --keep leaves the folders.
`;

interface BenchOptions {
  articles: number;
  entities: number;
  seed: number;
  runs: number;
  names: readonly GeneratorName[];
  keep: boolean;
}

const read = readOptions();
if (typeof read === 'string') {
  process.stderr.write(`${read}\n\n${usage}`);
  process.exitCode = 1;
} else await bench(read);

async function bench(options: BenchOptions): Promise<void> {
  const dir = await mkdtemp(join(tmpdir(), 'dossier-bench-'));
  try {
    const generators: Generator[] = [];
    for (const name of options.names) {
      say(`Preparing ${name} in ${join(dir, name)}`);
      generators.push(await prepare(name, join(dir, name), options));
    }
    const runs = await runByTurns(generators, options.runs);
    const article = `article-${Math.ceil(options.articles / 2)}`;
    const results: Result[] = [];
    for (const generator of generators) {
      const size = await sizeOfOutput(generator.outDir, article);
      results.push({ name: generator.name, runs: runs.get(generator.name) ?? [], size });
    }
    process.stdout.write(`${conditions(options)}\n\n${resultsTable(results)}`);
    process.stdout.write(stepsOf(runs.get('dossier')?.at(-1)));
  } finally {
    if (!options.keep) await rm(dir, { recursive: true, force: true });
  }
}

/** By turns, so that what else the machine does meets all alike. */
async function runByTurns(
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

function conditions({ articles, entities, runs }: BenchOptions): string {
  const processors = cpus();
  const machine = `${processors.length} cores (${processors[0]?.model.trim() ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GB`;
  const day = new Date().toISOString().slice(0, 10);
  const corpus = `${articles.toLocaleString('en')} articles, ${entities.toLocaleString('en')} entities`;
  return `${corpus}; ${runs} cold builds each, by turns; ${machine}, Node ${process.versions.node}; ${day}.`;
}

/** The lines in which a build says what its steps took, if it says so. */
function stepsOf(run: Measurement | undefined): string {
  const steps = run?.output.match(/^.*\b\d+(\.\d+)? s\.?$/gm) ?? [];
  return steps.length === 0
    ? ''
    : `\nDossier, last run:\n\n${steps.map((line) => `- ${line}\n`).join('')}`;
}

/** The options, or what is wrong with them. */
function readOptions(): BenchOptions | string {
  try {
    const { values } = parseArgs({
      options: {
        articles: { type: 'string', default: '1000' },
        entities: { type: 'string', default: '200' },
        runs: { type: 'string', default: '3' },
        seed: { type: 'string', default: '1' },
        only: { type: 'string', multiple: true },
        keep: { type: 'boolean', default: false },
      },
    });
    const [articles, entities, runs, seed] = [
      values.articles,
      values.entities,
      values.runs,
      values.seed,
    ].map(Number);
    if (!isCount(articles) || !isCount(entities) || !isCount(runs) || !isCount(seed)) {
      return '--articles, --entities, --runs and --seed take a whole number above zero.';
    }
    const unknown = values.only?.find((name) => !generatorNames.some((each) => each === name));
    if (unknown !== undefined) return `There is no generator \`${unknown}\` here.`;
    const names = generatorNames.filter((name) =>
      values.only ? values.only.includes(name) : name !== 'hugo' || isInstalled('hugo'),
    );
    return { articles, entities, runs, seed, names, keep: values.keep };
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value > 0;
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
