import { noMeter, type WorkMeter } from '../../model/run/work-meter.ts';

/** Reports on a terminal what a long command is doing, and at its end what it has made and how long it took. */
export interface Steps extends WorkMeter {
  /** Runs one step and reports it by its name. Its parts are only measured. */
  run<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  /** Writes the last line: what was made, and the time since the start. */
  finish(made: string): void;
}

/**
 * Starts the clock and reports to `terminal`. Without a TTY only the last line is written.
 * @param meter Receives each step, part and count.
 */
export function createSteps(
  meter: WorkMeter = noMeter,
  terminal: NodeJS.WriteStream = process.stderr,
): Steps {
  const started = performance.now();
  return {
    ...meter,
    async run(name, work) {
      const since = performance.now();
      if (terminal.isTTY) terminal.write(`${name} ...`);
      try {
        return await meter.part(name, work);
      } finally {
        if (terminal.isTTY) terminal.write(`\r${name}: ${seconds(since)}\n`);
      }
    },
    finish: (made) => void terminal.write(`${made}. ${seconds(started)}.\n`),
  };
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
