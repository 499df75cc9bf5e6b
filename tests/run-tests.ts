import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { tally } from './tally.ts';
import { runLimit, testLimit } from './test-limits.ts';

/**
 * Runs test files, two at a time, each in its own process. What does not end fails: a test or hook at its limit, and at
 * the limit of the run all that is left.
 * @param patterns Regular expressions: only tests whose names match are run. If empty, all are.
 */
export async function runTests(
  files: readonly string[],
  patterns: readonly string[],
): Promise<void> {
  const events = run({
    files,
    testNamePatterns: patterns,
    concurrency: 2,
    timeout: testLimit,
    signal: AbortSignal.timeout(runLimit),
    // A file whose tests are over ends, also if a browser or a server of it does not.
    forceExit: true,
  });
  events.on('test:pass', ({ details, name, skip }) => {
    // A file without a matching test passes under its file name.
    const isTest = details.type !== 'suite' && !files.includes(name);
    if (isTest && skip === undefined) tally.passed += 1;
  });
  events.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') tally.failed += 1;
  });
  for await (const text of events.compose(spec)) process.stdout.write(text);
}
