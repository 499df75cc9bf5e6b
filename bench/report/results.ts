import type { BuildRun } from '../build-times.ts';
import type { ProbeResult } from '../probes/measure-probes.ts';

/** Everything that a report tells. */
export interface BenchResults {
  /** `2 cores (AMD EPYC), 24 GB, Node 24.21.0; 2026-11-26.` */
  conditions: string;
  runs: BuildRun[];
  /** The probes of each size. */
  probes: { records: number; results: ProbeResult[] }[];
}

/** All builds as CSV, a line for each. */
export function runsCsv(runs: readonly BuildRun[]): string {
  const rows = runs.map((run) => columns.map((column) => String(run[column])).join(','));
  return `${[columns.join(','), ...rows].join('\n')}\n`;
}

const columns = [
  'generator',
  'version',
  'records',
  'occasion',
  'turn',
  'seconds',
  'processorSeconds',
  'peakBytes',
  'htmlFiles',
  'files',
  'bytes',
  'articleGzipBytes',
] as const satisfies readonly (keyof BuildRun)[];
