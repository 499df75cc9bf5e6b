import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectDir } from '../src/publish/site-options.ts';
import type { Limit } from './limits.ts';
import { measure, type Measurement } from './measure.ts';
import { createRandom } from './random.ts';
import { gigabytes } from './table.ts';

const [series, days] = [20, 50_000];
const maxSeconds = 10;
const maxBytes = 1.5e9;

/** Builds a site with one dataset of a million rows and one line chart of all of them. */
export async function measureLargeChart(dir: string, seed: number): Promise<Limit[]> {
  const contentDir = join(dir, 'content');
  await writeLargeChart(contentDir, seed);
  const script = join(projectDir, 'src/cli/dossier.mjs');
  const args = [script, 'build', '--content', contentDir, '--out', join(dir, 'dist')];
  const run = await measure({ file: process.execPath, args, cwd: projectDir });
  const name = `chart of ${(series * days).toLocaleString('en')} rows`;
  return [
    { name: `${name}, build`, measured: secondsAlone(run), limit: maxSeconds, write: seconds },
    { name: `${name}, peak memory`, measured: run.peakBytes, limit: maxBytes, write: gigabytes },
  ];
}

/** The lower of clock time and processor time, in seconds: a busy machine raises the first, a second core the second. */
function secondsAlone({ seconds: byClock, processorSeconds }: Measurement): number {
  return processorSeconds === 0 ? byClock : Math.min(byClock, processorSeconds);
}

const seconds = (value: number): string => `${value.toFixed(1)} s`;

async function writeLargeChart(dir: string, seed: number): Promise<void> {
  const files = {
    'site.yaml':
      'title: A million rows\ndescription: Made-up values, to measure a chart by.\nurl: https://example.org\n',
    'data/levels.yaml':
      'title: Levels\ncolumns:\n  entity: {type: entity}\n  date: {type: date}\n  value: {type: number, label: Level}\n',
    'data/levels.csv': levelsCsv(seed),
    'charts/levels.yaml': 'title: Levels by day\ntype: line\ndata: levels\n',
    ...Object.fromEntries(
      stations().map((id) => [
        `entities/${id}.md`,
        `---\ntitle: Station ${id.slice(8)}\nkind: company\n---\n\nIt measures.\n`,
      ]),
    ),
  };
  for (const folder of ['data', 'charts', 'entities'])
    await mkdir(join(dir, folder), { recursive: true });
  for (const [file, text] of Object.entries(files)) await writeFile(join(dir, file), text);
}

/** A random walk for each series, with one value a day. */
function levelsCsv(seed: number): string {
  const random = createRandom(seed);
  const dates = Array.from({ length: days }, (_, day) =>
    new Date(Date.UTC(2023, 0, 1) - (days - day) * 86_400_000).toISOString().slice(0, 10),
  );
  const rows = ['entity,date,value\n'];
  for (const id of stations()) {
    let level = 100;
    for (const date of dates) {
      level += random.next() - 0.5;
      rows.push(`${id},${date},${level.toFixed(2)}\n`);
    }
  }
  return rows.join('');
}

function stations(): string[] {
  return Array.from({ length: series }, (_, index) => `station-${index + 1}`);
}
