import assert from 'node:assert/strict';
import { once } from 'node:events';
import test from 'node:test';
import { PagefindEndedError } from '../../../../src/outputs/search/merged-index/pagefind-ended-error.ts';
import { endPagefind } from '../../../../src/outputs/search/merged-index/pagefind-process.ts';
import {
  filesOf,
  indexPage,
  startIndex,
  type StartedIndex,
} from '../../../../src/outputs/search/merged-index/pagefind.ts';

const options = { forceLanguage: 'en' };
const page = {
  url: '/a/',
  html: '<html><body><p data-pagefind-body>Text.</p></body></html>',
  sorts: {},
};
// Nothing else stops a process without ending it.
const skip = process.platform === 'win32';

test('that Pagefind has ended is said, without a trace of the program', async (t) => {
  const printed = t.mock.method(process.stderr, 'write', () => true);
  const index = await startIndex(options);
  const ended = end(index);
  await assert.rejects(indexPage(index, page), PagefindEndedError);
  await ended;
  await assert.rejects(filesOf(index), PagefindEndedError);
  assert.equal(printed.mock.callCount(), 0);
});

test('that Pagefind ends while it works is said too', { skip }, async (t) => {
  const printed = t.mock.method(process.stderr, 'write', () => true);
  const index = await startIndex(options);
  index.process?.kill('SIGSTOP');
  const answer = indexPage(index, page);
  // It has the page, which it does not read any more.
  await assert.rejects(Promise.all([answer, end(index)]), PagefindEndedError);
  assert.equal(printed.mock.callCount(), 0);
});

test('Pagefind can be started again, whether it has ended or was ended', async () => {
  await end(await startIndex(options));
  const index = await startIndex(options);
  await indexPage(index, page);
  await endPagefind();
  const again = await startIndex(options);
  await indexPage(again, page);
  if (index.process?.exitCode === null && index.process.signalCode === null)
    await once(index.process, 'exit');
  assert.ok((await filesOf(again)).has('pagefind.js'));
  await endPagefind();
});

/** Ends the process of an index as a system does that lacks memory. */
async function end({ process }: StartedIndex): Promise<void> {
  assert.ok(process);
  const exit = once(process, 'exit');
  process.kill('SIGKILL');
  await exit;
}
