import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { openMergedIndex } from '../../../src/outputs/search/merged-index/merged-index.ts';
import { PagefindEndedError } from '../../../src/outputs/search/merged-index/pagefind-ended-error.ts';
import { endPagefind } from '../../../src/outputs/search/merged-index/pagefind-process.ts';
import { startIndexThread } from '../../../src/publish/threads/index-thread.ts';
import { scratchFolder } from '../../cli/run-command.ts';
import { memoryFolder } from '../../outputs/search/merged-index/memory-folder.ts';
import {
  assertSame,
  contentsOf,
  indexByPagefind,
} from '../../outputs/search/merged-index/pagefind-itself.ts';
import { randomPages } from '../../outputs/search/merged-index/random-pages.ts';

const options = { forceLanguage: 'en' };
/** Milliseconds after which a process is held not to end by itself. */
const longestWait = 10_000;
/** A program that ends at once. */
const ended = ['/bin/false', '/usr/bin/false'].find((path) => existsSync(path));

/** Where Linux lists the open files of a process. */
const ownFiles = '/proc/self/fd';

after(endPagefind);

test('more pages than may wait, in more than one group, give the index of all', async (t) => {
  const pages = randomPages(9, 450, 60);
  const folder = memoryFolder();
  const groups = startIndexThread(join(scratchFolder(t), 'index'))(options);
  const index = openMergedIndex({ options, folder, notes: folder.notes, groups });
  for (const page of pages) await index.add(page);
  await index.write(() => assert.fail('read again'));
  await index.close();
  assertSame(contentsOf(folder.files()), await indexByPagefind(pages, options));
});

test(
  'once it is closed, even amid its pages, its file is free',
  { skip: !existsSync(ownFiles) },
  async (t) => {
    const scratch = join(scratchFolder(t), 'index');
    const groups = startIndexThread(scratch)(options);
    for (const page of randomPages(3, 390, 60)) await groups.add({ ...page, givenDigest: '' });
    assert.ok(openFiles().includes(scratch));
    await groups.close();
    assert.ok(!openFiles().includes(scratch));
  },
);

test('without pages, no thread starts', async (t) => {
  const scratch = join(scratchFolder(t), 'index');
  const groups = startIndexThread(scratch)(options);
  assert.deepEqual(await groups.end(), []);
  await groups.close();
  assert.ok(!existsSync(scratch));
});

test('that Pagefind has ended is said', { skip: ended === undefined }, async (t) => {
  process.env['PAGEFIND_EXTENDED_BINARY_PATH'] = ended;
  t.after(() => delete process.env['PAGEFIND_EXTENDED_BINARY_PATH']);
  const printed = t.mock.method(process.stderr, 'write', () => true);
  const groups = startIndexThread(join(scratchFolder(t), 'index'))(options);
  const giveAll = async (): Promise<unknown> => {
    for (const page of randomPages(1, 250, 20)) await groups.add({ ...page, givenDigest: '' });
    return await groups.end();
  };
  await assert.rejects(giveAll, PagefindEndedError);
  await assert.rejects(groups.end(), PagefindEndedError);
  await groups.close();
  assert.equal(printed.mock.callCount(), 0);
});

test('that the thread cannot work is said', async (t) => {
  const scratch = join(scratchFolder(t), 'missing', 'index');
  const groups = startIndexThread(scratch)(options);
  await groups.add({ url: '/', html: '', sorts: {}, givenDigest: '' });
  await assert.rejects(groups.end(), { code: 'ENOENT' });
  await groups.close();
});

test('a process that fails does not wait for the thread', (t) => {
  const module = new URL('../../../src/publish/threads/index-thread.ts', import.meta.url);
  const folder = scratchFolder(t);
  const main = join(folder, 'main.mjs');
  writeFileSync(
    main,
    `
    import { startIndexThread } from '${module.href}';
    const groups = startIndexThread(${JSON.stringify(join(folder, 'index'))})({ forceLanguage: 'en' });
    const html = '<html><body data-pagefind-body><p>Text</p></body></html>';
    await groups.add({ url: '/', html, sorts: {}, givenDigest: '' });
    process.exitCode = 1;`,
  );
  const { status, signal, stderr } = spawnSync(process.execPath, [main], {
    encoding: 'utf8',
    timeout: longestWait,
  });
  assert.deepEqual([status, signal], [1, null], stderr);
});

function openFiles(): string[] {
  return readdirSync(ownFiles).flatMap((file) => {
    try {
      return readlinkSync(join(ownFiles, file));
    } catch {
      // The one that was open to list them.
      return [];
    }
  });
}
