import { spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';

export interface Command {
  file: string;
  args: readonly string[];
  cwd: string;
}

export interface Measurement {
  seconds: number;
  /** Most memory its processes held at one time; absent where there is no /proc. */
  peakBytes?: number;
  /** All that it wrote to standard output and standard error. */
  output: string;
}

const millisecondsBetweenLooks = 100;

/**
 * Runs a command to its end.
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
  let peakBytes = 0;
  const look = setInterval(() => {
    void residentBytes(child.pid ?? 0).then((bytes) => {
      peakBytes = Math.max(peakBytes, bytes);
    });
  }, millisecondsBetweenLooks);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => clearInterval(look));
  const seconds = (performance.now() - started) / 1000;
  const output = Buffer.concat(chunks).toString();
  if (code !== 0) {
    const command = [file, ...args].join(' ');
    throw new Error(`\`${command}\` ended with ${code}.\n${output.slice(-4000)}`);
  }
  return { seconds, output, ...(peakBytes > 0 && { peakBytes }) };
}

/** Memory of a process and all below it: a search indexer is a process of its own. */
async function residentBytes(root: number): Promise<number> {
  const names = await readdir('/proc').catch(() => []);
  const processes = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readProcess));
  const byParent = Map.groupBy(
    processes.filter((each) => each !== undefined),
    ({ parent }) => parent,
  );
  const sum = (id: number): number =>
    (byParent.get(id) ?? []).reduce((total, each) => total + each.bytes + sum(each.id), 0);
  return sum(root) + (processes.find((each) => each?.id === root)?.bytes ?? 0);
}

async function readProcess(
  name: string,
): Promise<{ id: number; parent: number; bytes: number } | undefined> {
  const status = await readFile(`/proc/${name}/status`, 'utf8').catch(() => '');
  const number = (key: string): number =>
    Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  if (status === '') return undefined;
  return { id: Number(name), parent: number('PPid'), bytes: number('VmRSS') * 1024 };
}
