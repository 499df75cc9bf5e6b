import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { scratchFolder } from '../../cli/run-command.ts';

/** Milliseconds after which a process is held not to end by itself. */
const longestWait = 10_000;

test('a process that fails does not wait for the thread that packs its pages', (t) => {
  const module = new URL('../../../src/publish/threads/page-packer.ts', import.meta.url);
  const folder = scratchFolder(t);
  const packing = { target: join(folder, 'packed'), siteDir: folder, base: '/', title: 'Lights' };
  const main = join(folder, 'main.mjs');
  writeFileSync(
    main,
    `
    import { startPagePacker } from '${module.href}';
    startPagePacker(${JSON.stringify(packing)});
    process.exitCode = 1;`,
  );
  const { status, signal, stderr } = spawnSync(process.execPath, [main], {
    encoding: 'utf8',
    timeout: longestWait,
  });
  assert.deepEqual([status, signal], [1, null], stderr);
});
