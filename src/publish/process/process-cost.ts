import { readProc, readStatFields } from './proc-files.ts';

/** The cost of this process since its start. */
export interface Cost {
  /** Clock time in seconds. */
  seconds: number;
  /** Processor time of all its threads, in seconds. */
  processorSeconds: number;
  /** Of the main thread only. */
  mainThreadSeconds: number;
  /** That of the programs that it has started; 0 without `/proc`. */
  otherProgramsSeconds: number;
  /** The most memory that it used at one time, in bytes. */
  peakBytes: number;
}

/** Reads what this process has used up to now. */
export function readCost(): Cost {
  return {
    seconds: performance.now() / 1000,
    processorSeconds: inSeconds(process.cpuUsage()),
    mainThreadSeconds: inSeconds(process.threadCpuUsage()),
    otherProgramsSeconds: readOtherPrograms(),
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
}

/** @param times In microseconds. */
function inSeconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1e6;
}

/** Linux counts the processor time of other programs in hundredths of a second. */
const ticksPerSecond = 100;

/** Processor time of the programs that this process has started: those that have ended, and those that run. */
function readOtherPrograms(): number {
  const own = readStat('self');
  if (!own) return 0;
  const running = readProc(`self/task/${process.pid}/children`);
  return running
    .split(' ')
    .filter((id) => id !== '')
    .reduce((sum, id) => sum + (readStat(id)?.own ?? 0), own.ended);
}

/** Processor seconds of a process, and of those that it has started and that have ended. */
export function readStat(id: string): { own: number; ended: number } | undefined {
  const field = readStatFields(id);
  if (!field) return undefined;
  const seconds = (number: number): number => Number(field(number)) / ticksPerSecond;
  return { own: seconds(14) + seconds(15), ended: seconds(16) + seconds(17) };
}
