import assert from 'node:assert/strict';
import { hash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { listFolder } from '../../../src/publish/site-tree/file-digests.ts';
import type { SiteManifest } from '../../../src/publish/site-tree/site-manifest.ts';
import { startSiteTree, type SiteTree } from '../../../src/publish/site-tree/site-tree.ts';
import { scratchFolder } from '../../cli/run-command.ts';

/** A site that is built again and again. */
interface Builds {
  lastDir: string;
  spareDir: string;
  start(): Promise<SiteTree>;
  /** Publishes what the tree has become. */
  publish(tree: SiteTree): void;
  /** The files of the last site, by name. */
  published(): Record<string, string>;
}

test('a first site holds what was written', async (t) => {
  const builds = buildsIn(t);
  const tree = await builds.start();
  assert.equal(tree.keep('a.html', 'view a'), false);
  tree.write('a.html', 'A', 'view a');
  tree.write('b/index.html', Buffer.from('B'));
  assert.deepEqual(
    tree.list().map(({ name, file }) => [name, readFileSync(file, 'utf8')]),
    [
      ['a.html', 'A'],
      ['b/index.html', 'B'],
    ],
  );
  builds.publish(tree);
  assert.deepEqual(builds.published(), {
    'a.html': 'A',
    'b/index.html': 'B',
    mark: 'a.html b/index.html',
  });
});

test('what could be kept is found, and is not in the site for that', async (t) => {
  const builds = await builtOnce(t);
  for (let build = 0; build < 3; build += 1) {
    const tree = await builds.start();
    assert.equal(tree.find('a.html', 'view a')?.().toString(), 'A');
    assert.equal(tree.find('a.html', 'another view'), undefined);
    assert.equal(tree.find('c.html', 'view a'), undefined);
    assert.deepEqual(tree.list(), []);
    tree.keep('a.html', 'view a');
    builds.publish(tree);
  }
  writeFileSync(join(builds.lastDir, 'a.html'), 'by others');
  rmSync(builds.spareDir, { recursive: true });
  assert.equal((await builds.start()).find('a.html', 'view a'), undefined);
});

test('what was made from the same is kept, and what is not asked for goes', async (t) => {
  const builds = await builtOnce(t);
  for (let build = 0; build < 3; build += 1) {
    const tree = await builds.start();
    assert.equal(tree.keep('a.html', 'view a'), true);
    assert.equal(tree.keep('b/index.html', 'another view'), false);
    assert.equal(tree.keep('c.html', ''), false);
    tree.write('b/index.html', `B${build}`, `view ${build}`);
    builds.publish(tree);
    assert.deepEqual(builds.published(), {
      'a.html': 'A',
      'b/index.html': `B${build}`,
      mark: 'a.html b/index.html',
    });
    assert.equal(existsSync(join(builds.lastDir, 'old')), false);
  }
});

test('a file that was moved into a site is kept if it would be made from the same', async (t) => {
  const builds = await builtOnce(t);
  const drawn = join(builds.lastDir, '..', 'drawn.png');
  writeFileSync(drawn, 'pixels');
  const tree = await builds.start();
  tree.move('drawn.png', drawn, 'a drawing');
  assert.equal(existsSync(drawn), false);
  builds.publish(tree);
  const next = await builds.start();
  assert.equal(next.keep('drawn.png', 'another drawing'), false);
  assert.equal(next.keep('drawn.png', 'a drawing'), true);
  builds.publish(next);
  assert.deepEqual(builds.published(), { 'drawn.png': 'pixels', mark: 'drawn.png' });
});

test('the last site stays as it is until it is replaced', async (t) => {
  const builds = await builtOnce(t);
  const before = builds.published();
  for (let build = 0; build < 2; build += 1) {
    const tree = await builds.start();
    tree.write('a.html', 'changed');
    tree.write('b', 'a file where a folder was');
    tree.write('new/file', 'new');
    const made = join(builds.lastDir, '..', 'made');
    writeFileSync(made, 'moved');
    tree.move('old/deep/file', made);
    tree.finish('mark', () => '');
    assert.deepEqual(builds.published(), before);
  }
});

test('a folder takes the place of a file, and a file that of a folder', async (t) => {
  const builds = await builtOnce(t);
  for (let build = 0; build < 2; build += 1) {
    const tree = await builds.start();
    tree.write('a.html/index.html', 'in a folder');
    tree.write('b', 'a file');
    builds.publish(tree);
    const back = await builds.start();
    assert.equal(back.keep('a.html', 'view a'), false);
    back.write('a.html', 'A', 'view a');
    back.write('b/index.html', 'B', 'view b');
    builds.publish(back);
    assert.deepEqual(builds.published(), {
      'a.html': 'A',
      'b/index.html': 'B',
      mark: 'a.html b/index.html',
    });
  }
});

const changes: Record<string, (folder: string) => void> = {
  'changed in its place': (folder) => appendFileSync(join(folder, 'a.html'), '!'),
  'replaced by another of the same size and time': (folder) => {
    const { atime, mtime } = statSync(join(folder, 'a.html'));
    rmSync(join(folder, 'a.html'));
    writeFileSync(join(folder, 'a.html'), 'X');
    utimesSync(join(folder, 'a.html'), atime, mtime);
  },
  deleted: (folder) => rmSync(join(folder, 'a.html')),
  'made a link': (folder) => {
    renameSync(join(folder, 'a.html'), join(folder, 'elsewhere'));
    symlinkSync('elsewhere', join(folder, 'a.html'));
  },
  'made a folder': (folder) => {
    rmSync(join(folder, 'a.html'));
    mkdirSync(join(folder, 'a.html', 'empty'), { recursive: true });
  },
};

for (const [name, change] of Object.entries(changes)) {
  for (const place of ['last', 'spare'] as const) {
    test(`a file of the ${place} site that was ${name} is not taken for what it was`, async (t) => {
      const builds = await builtOnce(t);
      await rebuild(builds);
      change(place === 'last' ? builds.lastDir : builds.spareDir);
      await rebuild(builds);
      assert.deepEqual(builds.published(), {
        'a.html': 'A',
        'b/index.html': 'B',
        mark: 'a.html b/index.html',
      });
      await rebuild(builds);
      assert.deepEqual(readdirSync(builds.lastDir).sort(), ['a.html', 'b', 'mark']);
    });
  }
}

test('nothing is written through a link that others put in place of a folder', async (t) => {
  const builds = await builtOnce(t);
  await rebuild(builds);
  const outside = join(builds.lastDir, '..', 'outside');
  mkdirSync(outside);
  rmSync(join(builds.spareDir, 'b'), { recursive: true });
  symlinkSync(outside, join(builds.spareDir, 'b'));
  const tree = await builds.start();
  tree.write('b/index.html', 'secret');
  builds.publish(tree);
  assert.deepEqual(readdirSync(outside), []);
  assert.equal(builds.published()['b/index.html'], 'secret');
});

test('a link in place of the spare site is not written through', async (t) => {
  const builds = await builtOnce(t);
  const outside = join(builds.lastDir, '..', 'outside');
  mkdirSync(outside);
  writeFileSync(join(outside, 'own'), 'not of the site');
  symlinkSync(outside, builds.spareDir);
  const tree = await builds.start();
  tree.write('a.html', 'A2');
  tree.finish('mark', () => '');
  assert.deepEqual(readdirSync(outside), ['own']);
});

test('an empty folder that others made is gone', async (t) => {
  const builds = await builtOnce(t);
  for (let build = 0; build < 2; build += 1) {
    mkdirSync(join(builds.lastDir, 'empty', 'deep'), { recursive: true });
    await rebuild(builds);
    assert.deepEqual(readdirSync(builds.lastDir).sort(), ['a.html', 'b', 'mark']);
  }
});

const isWindows = process.platform === 'win32';
test('a file that not all may read is written again', { skip: isWindows }, async (t) => {
  const builds = await builtOnce(t);
  chmodSync(join(builds.lastDir, 'a.html'), 0o600);
  for (let build = 0; build < 3; build += 1) {
    await rebuild(builds);
    const [kept, made] = ['a.html', 'mark'].map(
      (name) => statSync(join(builds.lastDir, name)).mode,
    );
    assert.equal(kept, made);
  }
});

test('a large file is digested in parts, and copied', async (t) => {
  const builds = await builtOnce(t);
  const large = join(builds.lastDir, '..', 'large');
  const bytes = Buffer.alloc(40_000_000, 'abc');
  writeFileSync(large, bytes, { mode: 0o600 });
  const tree = await builds.start();
  tree.copy('large', large);
  const manifest = tree.finish('mark', () => '');
  assert.equal(manifest.get('large')?.digest, hash('sha256', bytes));
  assert.ok(readFileSync(join(builds.lastDir, '..', 'site', 'large')).equals(bytes));
});

test('the spare site stays where it is until the folder is opened', async (t) => {
  const builds = await builtOnce(t);
  await rebuild(builds);
  const { lastDir, spareDir } = builds;
  const siteDir = join(lastDir, '..', 'other');
  const open = startSiteTree({ siteDir, lastDir, spareDir, manifest: new Map() });
  assert.ok(existsSync(spareDir));
  await open();
  assert.ok(!existsSync(spareDir));
});

test('a file that is gone before the end is an error', async (t) => {
  const builds = buildsIn(t);
  const tree = await builds.start();
  tree.write('a.html', 'A');
  rmSync(join(builds.lastDir, '..', 'site', 'a.html'));
  assert.throws(() => tree.finish('mark', () => ''), /missing/);
});

function buildsIn(t: TestContext): Builds {
  const scratch = scratchFolder(t);
  const [siteDir, lastDir, spareDir] = ['site', 'last', 'spare'].map((name) => join(scratch, name));
  assert.ok(siteDir && lastDir && spareDir);
  let manifest: SiteManifest = new Map();
  return {
    lastDir,
    spareDir,
    async start() {
      rmSync(siteDir, { recursive: true, force: true });
      return await startSiteTree({ siteDir, lastDir, spareDir, manifest })();
    },
    publish(tree) {
      manifest = tree.finish('mark', (names) => [...names].sort().join(' '));
      if (existsSync(lastDir)) renameSync(lastDir, spareDir);
      renameSync(siteDir, lastDir);
    },
    published: () =>
      Object.fromEntries(
        listFolder(lastDir)
          .map(({ name }) => [name, readFileSync(join(lastDir, name), 'utf8')] as const)
          .sort(),
      ),
  };
}

async function builtOnce(t: TestContext): Promise<Builds> {
  const builds = buildsIn(t);
  const tree = await builds.start();
  tree.write('a.html', 'A', 'view a');
  tree.write('b/index.html', 'B', 'view b');
  tree.write('old/deep/file', 'gone in the next site');
  builds.publish(tree);
  return builds;
}

/** Builds the same site, and writes what cannot be kept. */
async function rebuild(builds: Builds): Promise<void> {
  const tree = await builds.start();
  if (!tree.keep('a.html', 'view a')) tree.write('a.html', 'A', 'view a');
  if (!tree.keep('b/index.html', 'view b')) tree.write('b/index.html', 'B', 'view b');
  builds.publish(tree);
}
