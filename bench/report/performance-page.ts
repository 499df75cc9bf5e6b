import type { BuildRun } from '../build-times.ts';
import type { ProbeResult } from '../probes/measure-probes.ts';
import { coldTable, editTable } from '../results-table.ts';
import { table, times } from '../table.ts';
import type { BenchResults } from './results.ts';

/** The page on how fast builds are, as Markdown. */
export function performancePage({ conditions, runs, probes }: BenchResults): string {
  const sizes = [...new Set(runs.map(({ records }) => records))];
  return `# Performance

Measured with \`npm run bench -- --report docs\`, which writes this page, on:

${conditions}

All generators build the same text in turns; \`bench/README.md\` says how, and what differs. Compare ratios rather than
seconds: other machines have other seconds. All runs are in [builds.csv](../assets/performance/builds.csv).

![Times of builds from nothing](../assets/performance/cold.svg)

![Times of builds after one edit](../assets/performance/edit.svg)
${sizes.map((records) => sizeSection(records, runs)).join('')}
## The limit of each part

What a part of a build takes in Dossier, and what the bare work takes that it cannot do without: processor seconds of
builds from nothing, on the main thread and in other programs.
${probes.map(({ records, results }) => probeSection(records, results)).join('')}`;
}

function sizeSection(records: number, runs: readonly BuildRun[]): string {
  const own = runs.filter((run) => run.records === records);
  const turns = Math.max(...own.map(({ turn }) => turn));
  return `
## ${records.toLocaleString('en')} articles and entities

${turns === 1 ? 'One turn.' : `Medians of ${turns} turns.`}

${coldTable(own)}
${editTable(own, 'seconds')}
${editTable(own, 'processorSeconds')}`;
}

function probeSection(records: number, results: readonly ProbeResult[]): string {
  const rows = results.map(({ title, bare, dossier }) => [
    title,
    bare.toFixed(2),
    dossier.toFixed(2),
    times(dossier, bare),
  ]);
  const head = [`${records.toLocaleString('en')} articles and entities`, 'bare', 'Dossier', ''];
  return `\n${table([head, ...rows])}`;
}
