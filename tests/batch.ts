import { run } from 'node:test';
import type { TestEvent } from 'node:test/reporters';
import { testLimit } from './test-limits.ts';

/*
 * The program of a process that runs several test files, one after the other, and sends what happens to its parent. The
 * arguments are the patterns of names as JSON, and the files.
 */
const [encoded = '[]', ...files] = process.argv.slice(2);
const patterns = JSON.parse(encoded) as string[];
// What each file does at the end of the process is a listener.
process.setMaxListeners(0);
/** The last lines of the runner's own report. */
const isCount = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) /;
const events = run({
  files,
  isolation: 'none',
  // In one process, an empty list matches no test.
  ...(patterns.length > 0 && { testNamePatterns: patterns }),
  timeout: testLimit,
});
for await (const event of events as AsyncIterable<TestEvent>) {
  for (const told of toldOf(event)) {
    await new Promise((resolve) => process.send?.(told, resolve));
  }
}
// The process ends, also if a server of a test does not.
process.exit();

/** What the report needs of an event: of the error of a failure, that of the test itself, without its wrapping. */
function toldOf(event: TestEvent): TestEvent[] {
  switch (event.type) {
    case 'test:start':
    case 'test:pass':
    case 'test:summary':
      return [event];
    case 'test:diagnostic':
      return isCount.test(event.data.message) ? [] : [event];
    case 'test:fail': {
      const { details } = event.data;
      const cause = details.error.cause ?? details.error.message;
      const error = cause instanceof Error ? cause : new Error(String(cause));
      details.error = error as typeof details.error;
      return [event];
    }
    default:
      return [];
  }
}
