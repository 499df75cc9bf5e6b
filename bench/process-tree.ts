import { readdirSync, readFileSync } from 'node:fs';

/** A running process. */
export interface ProcessState {
  id: number;
  /** Memory in use. */
  residentBytes: number;
  /** Processor time so far, on all cores. */
  processorSeconds: number;
}

/**
 * A process and all its descendants, from /proc; none on systems without it. Reads only these processes: to read all of
 * the machine ten times a second would take a third of a core from what is measured.
 */
export function readProcessTree(root: number): ProcessState[] {
  const state = readProcess(root);
  return state ? [state, ...childrenOf(root).flatMap(readProcessTree)] : [];
}

/** The processes that the threads of a process have started. */
function childrenOf(id: number): number[] {
  return threadsOf(id).flatMap((thread) =>
    readText(`${id}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
}

function threadsOf(id: number): string[] {
  try {
    return readdirSync(`/proc/${id}/task`);
  } catch {
    return [];
  }
}

/** Linux counts processor time in hundredths of a second. */
const ticksPerSecond = 100;

function readProcess(id: number): ProcessState | undefined {
  const [stat, status] = [readText(`${id}/stat`), readText(`${id}/status`)];
  if (stat === '' || status === '') return undefined;
  // The second field is the name of the program in brackets and may contain anything; the rest are numbers.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const field = (number: number): number => Number(fields[number - 3]);
  const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
  return {
    id,
    residentBytes: kilobytes * 1024,
    processorSeconds: (field(14) + field(15)) / ticksPerSecond,
  };
}

/** Empty if the process has ended in the meantime. */
function readText(file: string): string {
  try {
    return readFileSync(`/proc/${file}`, 'utf8');
  } catch {
    return '';
  }
}
