import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import { PagefindEndedError } from '../../../../src/outputs/search/merged-index/pagefind-ended-error.ts';
import { indexPage, startIndex } from '../../../../src/outputs/search/merged-index/pagefind.ts';

const html = '<html><body><p data-pagefind-body>Text.</p></body></html>';

test('that Pagefind has ended is said, without a trace of the program', async (t) => {
  const index = await startIndex({ forceLanguage: 'en' });
  const { stdout } = spawnSync('pgrep', ['-P', String(process.pid), 'pagefind'], {
    encoding: 'utf8',
  });
  const found = Number.parseInt(stdout, 10);
  if (Number.isNaN(found)) return t.skip('Children are not found here.');
  const printed = t.mock.method(process.stderr, 'write', () => true);
  process.kill(found, 'SIGKILL');
  await assert.rejects(async () => {
    for (;;) await indexPage(index, { url: '/a/', html, sorts: {} });
  }, PagefindEndedError);
  assert.equal(printed.mock.callCount(), 0);
});
