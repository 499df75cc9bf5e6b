import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import test from 'node:test';
import type { TestEvent } from 'node:test/reporters';
import { scratchFolder } from './cli/run-command.ts';

test('each failure of a batch is told with its file and its own error', async (t) => {
  const folder = scratchFolder(t);
  const { told } = await runBatch(folder, {
    'a.test.mjs': `test('holds', () => {});\ntest('fails', () => { throw new TypeError('x'); });`,
    'b.test.mjs': `throw new Error('at the top');`,
    'c.test.mjs': `await 0;\ntest('throws no error', () => { throw { f() {} }; });`,
  });
  assert.deepEqual(told, [
    'test:pass a.test.mjs holds',
    'test:fail a.test.mjs fails: TypeError: x',
    // A file that cannot be loaded fails under its own name.
    'test:fail b.test.mjs b.test.mjs: Error: at the top',
    'test:fail c.test.mjs throws no error: Error: [object Object]',
  ]);
});

test('an error after the end of its test fails the batch', async (t) => {
  const { isSuccess } = await runBatch(scratchFolder(t), {
    'a.test.mjs': `test('late', () => { setImmediate(() => { throw new Error('x'); }); });
      test('waits', () => new Promise((resolve) => setTimeout(resolve, 20)));`,
  });
  assert.equal(isSuccess, false);
});

test('a process that ends before its tests do gives no summary', async (t) => {
  const { isSuccess } = await runBatch(scratchFolder(t), {
    'a.test.mjs': `test('leaves', () => process.exit(0));`,
  });
  assert.equal(isSuccess, undefined);
});

test('only tests whose names match are run', async (t) => {
  const files = { 'a.test.mjs': `test('one', () => {});\ntest('two', () => {});` };
  const { told } = await runBatch(scratchFolder(t), files, ['t.o']);
  assert.deepEqual(told, ['test:pass a.test.mjs two']);
});

/** Runs test files of these texts as a batch: its results, and whether its summary says that all went well. */
async function runBatch(
  folder: string,
  texts: Readonly<Record<string, string>>,
  patterns: readonly string[] = [],
): Promise<{ told: string[]; isSuccess: boolean | undefined }> {
  const files = Object.keys(texts).map((name) => join(folder, name));
  for (const [name, text] of Object.entries(texts))
    writeFileSync(join(folder, name), `import test from 'node:test';\n${text}\n`);
  const { NODE_TEST_CONTEXT: _context, ...env } = process.env;
  const child = fork(join(import.meta.dirname, 'batch.ts'), [JSON.stringify(patterns), ...files], {
    serialization: 'advanced',
    env,
  });
  const events: TestEvent[] = [];
  child.on('message', (event: TestEvent) => events.push(event));
  await Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
  const told = events.flatMap((event) => {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') return [];
    const { file = '', name } = event.data;
    const result = `${event.type} ${basename(file)} ${basename(name)}`;
    return event.type === 'test:fail' ? `${result}: ${String(event.data.details.error)}` : result;
  });
  const summary = events.find((event) => event.type === 'test:summary');
  return { told, isSuccess: summary?.data.success };
}
