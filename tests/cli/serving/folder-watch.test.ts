import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import test from 'node:test';
import { createFolderWatch } from '../../../src/cli/serving/folder-watch.ts';
import { scratchFolder } from '../run-command.ts';

test('a change in a folder that is followed is heard', { timeout: 60_000 }, async (t) => {
  const scratch = scratchFolder(t);
  const folder = join(scratch, 'articles');
  mkdirSync(folder);
  let hear = (): void => undefined;
  const folders = createFolderWatch(() => hear());
  t.after(() => folders.follow([]));
  /** Changes a file, with nothing left to hear of what was before. */
  const heard = async (): Promise<void> => {
    await setTimeout(100);
    const { promise, resolve } = Promise.withResolvers<void>();
    hear = resolve;
    writeFileSync(join(folder, 'a.md'), 'a');
    await promise;
  };
  folders.follow([folder, join(scratch, 'none')]);
  await heard();
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  folders.follow([folder]);
  await heard();
});
