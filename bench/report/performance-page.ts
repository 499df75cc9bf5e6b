import { coldTable, editTable } from '../results-table.ts';
import { table, times } from '../table.ts';
import type { SizeResults } from './results.ts';

/** The page on how fast builds are, as Markdown. */
export function performancePage(sizes: readonly SizeResults[]): string {
  return `# Performance

Measured with \`npm run bench -- --report docs\`, which writes this page. All generators build the same text in turns;
\`bench/README.md\` says how, and what differs. Compare ratios rather than seconds: other machines have other seconds.
All runs are in [builds.csv](../assets/performance/builds.csv).

![Times of builds from nothing](../assets/performance/cold.svg)

![Times of builds after one edit](../assets/performance/edit.svg)
${sizes.map(sizeSection).join('')}
## The limit of each part

What a part of a build takes in Dossier, and what the bare work takes that it cannot do without: processor seconds of
builds from nothing, on the main thread and in other programs.
${sizes.map(probeSection).join('')}`;
}

function sizeSection({ records, machine, day, runs }: SizeResults): string {
  const turns = Math.max(...runs.map(({ turn }) => turn));
  return `
## ${records.toLocaleString('en')} articles and entities

${turns === 1 ? 'One turn' : `Medians of ${turns} turns`}, on ${machine}; ${day}.

${coldTable(runs)}
${editTable(runs, 'seconds')}
${editTable(runs, 'processorSeconds')}`;
}

function probeSection({ records, probes }: SizeResults): string {
  const rows = probes.map(({ title, bare, dossier }) => [
    title,
    bare.toFixed(2),
    dossier.toFixed(2),
    times(dossier, bare),
  ]);
  const head = [`${records.toLocaleString('en')} articles and entities`, 'bare', 'Dossier', ''];
  return `\n${table([head, ...rows])}`;
}
