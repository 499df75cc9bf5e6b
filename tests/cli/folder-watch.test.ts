import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { createFolderWatch } from '../../src/cli/folder-watch.ts';
import { scratchFolder } from './run-command.ts';

test('a change in a folder that is followed is heard, and a missing folder is no error', async (t) => {
  const folder = scratchFolder(t);
  const inner = join(folder, 'articles');
  mkdirSync(inner);
  let hear = (): void => undefined;
  const folders = createFolderWatch(() => hear());
  t.after(() => folders.follow([]));
  const heard = async (change: () => void): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    hear = resolve;
    change();
    await promise;
  };
  folders.follow([folder, inner, join(folder, 'none')]);
  await heard(() => writeFileSync(join(inner, 'a.md'), 'a'));
  await heard(() => writeFileSync(join(folder, 'site.yaml'), 'title: A\n'));
  await heard(() => rmSync(inner, { recursive: true }));
  folders.follow([folder]);
  mkdirSync(inner);
  folders.follow([folder, inner]);
  await heard(() => writeFileSync(join(inner, 'b.md'), 'b'));
});
