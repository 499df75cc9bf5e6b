import { readdir, readFile } from 'node:fs/promises';

/** A running process. */
export interface ProcessState {
  id: number;
  /** Memory in use. */
  residentBytes: number;
  /** Processor time so far, on all cores. */
  processorSeconds: number;
}

/** A process and all its descendants, from /proc; none on systems without it. */
export async function readProcessTree(root: number): Promise<ProcessState[]> {
  const names = await readdir('/proc').catch(() => []);
  const read = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(readProcess));
  const processes = read.filter((each) => each !== undefined);
  const children = Map.groupBy(processes, ({ parent }) => parent);
  const below = (id: number): ProcessState[] =>
    (children.get(id) ?? []).flatMap((child) => [child, ...below(child.id)]);
  return [...processes.filter(({ id }) => id === root), ...below(root)];
}

/** Linux counts processor time in hundredths of a second. */
const ticksPerSecond = 100;

async function readProcess(name: string): Promise<(ProcessState & { parent: number }) | undefined> {
  const [stat, status] = await Promise.all([readText(name, 'stat'), readText(name, 'status')]);
  if (stat === '' || status === '') return undefined;
  // The second field is the name of the program in brackets and may contain anything; the rest are numbers.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const field = (number: number): number => Number(fields[number - 3]);
  const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
  return {
    id: Number(name),
    parent: field(4),
    residentBytes: kilobytes * 1024,
    processorSeconds: (field(14) + field(15)) / ticksPerSecond,
  };
}

/** Empty if the process has ended in the meantime. */
async function readText(process: string, file: string): Promise<string> {
  return readFile(`/proc/${process}/${file}`, 'utf8').catch(() => '');
}
