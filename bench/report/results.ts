import type { BuildRun } from '../build-times.ts';
import type { ProbeResult } from '../probes/measure-probes.ts';

/** What a report tells of builds of one size. */
export interface SizeResults {
  /** Articles and entities. */
  records: number;
  /** `2 cores (AMD EPYC), 24 GB, Node 24.21.0`. */
  machine: string;
  /** When they were measured: `2026-11-26`. */
  day: string;
  runs: BuildRun[];
  probes: ProbeResult[];
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
