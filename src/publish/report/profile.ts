import { AsyncLocalStorage } from 'node:async_hooks';
import { workKinds, type WorkKind, type WorkMeter } from '../../model/run/work-meter.ts';
import { readCost, type Cost } from '../process/process-cost.ts';

/** The cost of a build or a part of it. The costs of parts that run at the same time include each other. */
export interface ProfiledPart {
  name: string;
  /** Times that it was run. */
  runs: number;
  /** Clock time in seconds. */
  seconds: number;
  /** Processor time of this process with its threads, in seconds. */
  processorSeconds: number;
  /** Of the main thread only. */
  mainThreadSeconds: number;
  /** That of other programs which the build has started; known on Linux only. */
  otherProgramsSeconds: number;
  /** The most memory that this process used from its start to the end of the part, in bytes. */
  peakBytes: number;
  parts: ProfiledPart[];
}

/** Where the time of a build went, and what it made. */
export interface BuildProfile extends ProfiledPart {
  /** The names of everything made, and how many of its kind were kept. */
  work: Partial<Record<WorkKind, { made: string[]; kept: number }>>;
}

/** Measures a build from the start of its process. */
export interface Profiler extends WorkMeter {
  /** The measurements so far. */
  read(): BuildProfile;
}

/** Starts to measure. What the process did before is the part `Starting`. */
export function startProfiler(): Profiler {
  const whole = newPart('Build');
  const starting = newPart('Starting');
  addCost(starting, readCost(), noCost);
  whole.parts.push(starting);
  const work: BuildProfile['work'] = {};
  const current = new AsyncLocalStorage<ProfiledPart>();
  return {
    part(name, run) {
      const part = partOf(current.getStore() ?? whole, name);
      const before = readCost();
      const end = (): void => addCost(part, readCost(), before);
      let result: ReturnType<typeof run>;
      try {
        result = current.run(part, run);
      } catch (cause) {
        end();
        throw cause;
      }
      if (result instanceof Promise) return result.finally(end) as typeof result;
      end();
      return result;
    },
    count(kind, { made = [], kept = 0 }) {
      const all = (work[kind] ??= { made: [], kept: 0 });
      for (const name of made) all.made.push(name);
      all.kept += kept;
    },
    read() {
      const total = { ...whole };
      addCost(total, readCost(), noCost);
      const counted = workKinds.flatMap((kind) => (work[kind] ? [[kind, work[kind]]] : []));
      return { ...total, work: Object.fromEntries(counted) };
    },
  };
}

const noCost: Cost = {
  seconds: 0,
  processorSeconds: 0,
  mainThreadSeconds: 0,
  otherProgramsSeconds: 0,
  peakBytes: 0,
};

function newPart(name: string): ProfiledPart {
  return { name, runs: 0, ...noCost, parts: [] };
}

function partOf({ parts }: ProfiledPart, name: string): ProfiledPart {
  const known = parts.find((part) => part.name === name);
  if (known) return known;
  const part = newPart(name);
  parts.push(part);
  return part;
}

function addCost(part: ProfiledPart, after: Cost, before: Cost): void {
  part.runs += 1;
  part.seconds += after.seconds - before.seconds;
  part.processorSeconds += after.processorSeconds - before.processorSeconds;
  part.mainThreadSeconds += after.mainThreadSeconds - before.mainThreadSeconds;
  part.otherProgramsSeconds += after.otherProgramsSeconds - before.otherProgramsSeconds;
  part.peakBytes = after.peakBytes;
}
