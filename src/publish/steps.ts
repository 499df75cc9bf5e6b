/** Reports on a terminal what a long command is doing, and at its end what it has made and how long it took. */
export interface Steps {
  /** Runs one step and reports it by its name. */
  run<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
  begin(name: string): void;
  end(): void;
  /** Writes the last line: what was made, and the time since the start. */
  finish(made: string): void;
}

/** Starts the clock and reports to `terminal`. Without a TTY only the last line is written. */
export function createSteps(terminal: NodeJS.WriteStream = process.stderr): Steps {
  const started = performance.now();
  let current: { name: string; since: number } | undefined;

  const begin = (name: string): void => {
    current = { name, since: performance.now() };
    if (terminal.isTTY) terminal.write(`${name} ...`);
  };
  const end = (): void => {
    if (current && terminal.isTTY) terminal.write(`\r${current.name}: ${seconds(current.since)}\n`);
    current = undefined;
  };
  return {
    begin,
    end,
    async run(name, work) {
      begin(name);
      try {
        return await work();
      } finally {
        end();
      }
    },
    finish: (made) => void terminal.write(`${made}. ${seconds(started)}.\n`),
  };
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
