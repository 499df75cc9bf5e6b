import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join, relative } from 'node:path';
import { PassThrough } from 'node:stream';
import { spec, type TestEvent } from 'node:test/reporters';
import type { Batch } from './batches.ts';
import { tally } from './tally.ts';
import { runLimit } from './test-limits.ts';

/** How tests are run. */
export interface TestRun {
  /** Number of processes at a time. */
  processes: number;
  /** Regular expressions: only tests whose names match are run. If empty, all are. */
  patterns: readonly string[];
}

/**
 * Runs batches of test files in their order, some at a time, as soon as each is there. What does not end fails: a test or
 * hook at its limit, and at the limit of the run all that is left.
 */
export async function runTests(batches: AsyncIterable<Batch>, run: TestRun): Promise<void> {
  const deadline = Date.now() + runLimit;
  const events = new PassThrough({ objectMode: true });
  // A batch is reported as a whole, since the reporter follows one test at a time.
  const work = async (): Promise<void> => {
    for await (const batch of batches)
      for (const event of await eventsOf(batch, run.patterns, deadline)) events.write(event);
  };
  const works = Promise.all(Array.from({ length: run.processes }, work)).finally(() =>
    events.end(),
  );
  for await (const text of events.compose(spec)) process.stdout.write(text);
  await works;
}

/** Runs a batch in its process, and counts its tests. An error outside of them is a failure too. */
async function eventsOf(
  files: Batch,
  patterns: readonly string[],
  deadline: number,
): Promise<TestEvent[]> {
  const events: TestEvent[] = [];
  const child = fork(
    join(import.meta.dirname, 'batch.ts'),
    [JSON.stringify(patterns), ...files],
    // Errors stay errors.
    {
      serialization: 'advanced',
      timeout: Math.max(deadline - Date.now(), 1),
      killSignal: 'SIGKILL',
    },
  );
  child.on('message', (event: TestEvent) => events.push(event));
  await Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
  const passed = events.filter((event) => event.type === 'test:pass' && isRun(event));
  const failed = events.filter((event) => event.type === 'test:fail' && isRun(event));
  tally.passed += passed.length;
  tally.failed += failed.length;
  const summary = events.find((event) => event.type === 'test:summary');
  if (!summary || (failed.length === 0 && !summary.data.success)) {
    tally.failed += 1;
    const names = files.map((file) => relative(process.cwd(), file)).join('\n  ');
    const how = summary ? 'had an error outside of the tests' : 'ended before its tests did';
    process.stdout.write(`✖ The process of these test files ${how}:\n  ${names}\n`);
  }
  return events.filter(({ type }) => type !== 'test:summary');
}

function isRun({ data }: Extract<TestEvent, { type: 'test:pass' | 'test:fail' }>): boolean {
  return data.details.type !== 'suite' && data.skip === undefined;
}
