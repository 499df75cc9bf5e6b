import { readdirSync } from 'node:fs';
import { readStat } from '../src/publish/process/process-cost.ts';
import { readProc } from '../src/publish/process/proc-files.ts';

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
    readProc(`${id}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
}

function threadsOf(id: number): string[] {
  try {
    return readdirSync(`/proc/${id}/task`);
  } catch {
    return [];
  }
}

function readProcess(id: number): ProcessState | undefined {
  const [stat, status] = [readStat(String(id)), readProc(`${id}/status`)];
  if (!stat || status === '') return undefined;
  const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
  return { id, residentBytes: kilobytes * 1024, processorSeconds: stat.own };
}
