import { spawn } from 'node:child_process';
import { readProcessTree } from './process-tree.ts';

export interface Command {
  file: string;
  args: readonly string[];
  cwd: string;
}

export interface Measurement {
  seconds: number;
  /** Work of its processes on all cores together: it tells more than the clock where others share the machine. */
  processorSeconds: number;
  /** Most memory its processes held at one time. */
  peakBytes: number;
  /** All that it wrote to standard output and standard error. */
  output: string;
}

const millisecondsBetweenLooks = 100;

/**
 * Runs a command to its end. Memory and work are those of the process and all below it, since a search
 * indexer is a process of its own; both are zero where there is no /proc.
 * @throws Error with the end of its output when it fails.
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
  return { seconds, output, ...watch.totals() };
}

function watchTree(root: number | undefined) {
  const work = new Map<number, number>();
  let peakBytes = 0;
  const timer = setInterval(() => {
    if (root !== undefined) void look(root);
  }, millisecondsBetweenLooks);

  async function look(id: number): Promise<void> {
    const tree = await readProcessTree(id);
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
