import { spawn } from 'node:child_process';
import { readCost } from '../src/publish/process/process-cost.ts';
import { readProcessTree } from './process-tree.ts';

/** A program with its arguments and working directory. */
export interface Command {
  file: string;
  args: readonly string[];
  cwd: string;
}

/** What a command used, and its output. */
export interface Measurement {
  seconds: number;
  /** Processor time of its processes on all cores, in seconds; more reliable than the clock on a shared machine. */
  processorSeconds: number;
  /** Most memory that its processes used at one time. */
  peakBytes: number;
  /** Its standard output and standard error. */
  output: string;
}

const sampleMilliseconds = 100;

/**
 * Runs a command until it ends. Memory and processor time include child processes, since a search indexer is one; both
 * are zero without /proc.
 * @throws Error with the end of its output if it fails.
 */
export async function measure({ file, args, cwd }: Command): Promise<Measurement> {
  const started = performance.now();
  const child = spawn(file, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const before = readCost().otherProgramsSeconds;
  const watch = watchTree(child.pid);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(watch.stop);
  const seconds = (performance.now() - started) / 1000;
  const output = Buffer.concat(chunks).toString();
  if (code !== 0) {
    const command = [file, ...args].join(' ');
    throw new Error(`\`${command}\` ended with ${code}.\n${output.slice(-4000)}`);
  }
  const { peakBytes, processorSeconds } = watch.totals();
  // The system counts all that it was waited for; samples count also what was not, but miss the last moments.
  const counted = readCost().otherProgramsSeconds - before;
  return { seconds, output, peakBytes, processorSeconds: Math.max(processorSeconds, counted) };
}

function watchTree(root: number | undefined) {
  const work = new Map<number, number>();
  let peakBytes = 0;
  const timer = setInterval(() => {
    if (root !== undefined) look(root);
  }, sampleMilliseconds);

  function look(id: number): void {
    const tree = readProcessTree(id);
    for (const each of tree) work.set(each.id, each.processorSeconds);
    peakBytes = Math.max(
      peakBytes,
      tree.reduce((sum, each) => sum + each.residentBytes, 0),
    );
  }
  return {
    stop: () => clearInterval(timer),
    totals: () => ({
      peakBytes,
      processorSeconds: [...work.values()].reduce((sum, each) => sum + each, 0),
    }),
  };
}
