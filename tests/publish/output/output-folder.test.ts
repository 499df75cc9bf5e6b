import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { claimOutput, restoreOutput } from '../../../src/publish/output/output-folder.ts';
import {
  lockOn,
  OutputLockedError,
  releaseLock,
  takeLock,
} from '../../../src/publish/output/output-lock.ts';
import { ownMark } from '../../../src/publish/process/process-mark.ts';
import { scratchFolder } from '../../cli/run-command.ts';

/** The mark of a process that does not run: this process started later. */
const endedMark = `${process.pid}-1`;

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const read = (file: string): string => readFileSync(file, 'utf8');

test('a published site replaces the last one, and nothing else is left', async (t) => {
  const folder = scratchFolder(t);
  const [outDir, siteDir] = [join(folder, 'a/dist'), join(folder, 'site')];
  for (const text of ['old', 'new']) {
    write(join(siteDir, 'index.html'), text);
    await (await claimOutput(outDir)).publish(siteDir);
    assert.equal(read(join(outDir, 'index.html')), text);
    assert.deepEqual(readdirSync(join(folder, 'a')), ['dist']);
  }
});

test('the last site is kept where the next build may take its files, else it is gone', async (t) => {
  const folder = scratchFolder(t);
  const [outDir, siteDir] = [join(folder, 'dist'), join(folder, 'site')];
  const previousDir = join(folder, 'previous');
  for (const text of ['first', 'second', 'third']) {
    write(join(siteDir, 'index.html'), text);
    const kept = text === 'second' ? previousDir : undefined;
    await (await claimOutput(outDir)).publish(siteDir, kept);
  }
  assert.equal(read(join(outDir, 'index.html')), 'third');
  assert.equal(read(join(previousDir, 'index.html')), 'first');
  assert.deepEqual(readdirSync(folder).sort(), ['dist', 'previous']);
});

test('a site that has replaced the last one is published, though its lock cannot be removed', async (t) => {
  const folder = scratchFolder(t);
  const [outDir, siteDir] = [join(folder, 'dist'), join(folder, 'site')];
  write(join(folder, `.dist.building-${ownMark()}-released/a.txt`), '');
  write(join(siteDir, 'index.html'), 'new');
  await (await claimOutput(outDir)).publish(siteDir);
  assert.equal(read(join(outDir, 'index.html')), 'new');
});

test('a folder is claimed once, and can be claimed again after it is published', async (t) => {
  const folder = scratchFolder(t);
  const [outDir, siteDir] = [join(folder, 'dist'), join(folder, 'site')];
  write(join(siteDir, 'index.html'), 'new');
  const output = await claimOutput(outDir);
  await assert.rejects(claimOutput(outDir), (cause) => {
    assert.ok(cause instanceof OutputLockedError);
    assert.match(cause.message, new RegExp(`^Process ${process.pid} is building into `));
    return true;
  });
  assert.deepEqual(readdirSync(folder).sort(), ['.dist.building', 'site']);
  await output.publish(siteDir);
  await (await claimOutput(outDir)).publish(outDir);
});

for (const [what, owner] of Object.entries({
  'of an ended process': `owner-${endedMark}`,
  'of the process 1 of an earlier container': 'owner-1-1',
  'of an older version': 'owner',
  'without an owner': undefined,
})) {
  test(`a lock ${what} does not refuse a build, and its files are removed`, async (t) => {
    const folder = scratchFolder(t);
    const [outDir, siteDir] = [join(folder, 'dist'), join(folder, 'site')];
    write(join(folder, '.dist.building/site/index.html'), 'half');
    if (owner) write(join(folder, '.dist.building', owner), '');
    write(join(folder, `.dist.building-${endedMark}-aB3x9Z/owner-${endedMark}`), '');
    write(join(folder, `.dist.building-${endedMark}-released/site/a.html`), 'half');
    write(join(siteDir, 'index.html'), 'new');
    await (await claimOutput(outDir)).publish(siteDir);
    assert.equal(read(join(outDir, 'index.html')), 'new');
    assert.deepEqual(readdirSync(folder), ['dist']);
  });
}

test('what a running process claims or removes beside it stays', async (t) => {
  const folder = scratchFolder(t);
  const other = `.dist.building-${ownMark()}-aB3x9Z`;
  write(join(folder, other, `owner-${ownMark()}`), '');
  write(join(folder, '.dist.building-notes/mine.txt'), 'Mine\n');
  await claimOutput(join(folder, 'dist'));
  assert.ok(existsSync(join(folder, other, `owner-${ownMark()}`)));
  assert.ok(existsSync(join(folder, '.dist.building-notes/mine.txt')));
});

test('a lock that another process has taken is not given up', (t) => {
  const folder = scratchFolder(t);
  const lock = lockOn(join(folder, 'dist'));
  write(join(lock.folder, 'owner-1-1'), '');
  write(join(lock.previous, 'index.html'), 'old');
  releaseLock(lock);
  assert.deepEqual(readdirSync(lock.folder).sort(), ['owner-1-1', 'previous']);
  assert.deepEqual(readdirSync(folder), ['.dist.building']);
});

test('a folder of someone else in the place of the lock is not removed', async (t) => {
  const folder = scratchFolder(t);
  write(join(folder, '.dist.building/thesis.txt'), 'Mine\n');
  await assert.rejects(claimOutput(join(folder, 'dist')), /holds `thesis\.txt`.*Move it elsewhere/);
  assert.deepEqual(readdirSync(folder), ['.dist.building']);
  assert.equal(read(join(folder, '.dist.building/thesis.txt')), 'Mine\n');
});

test('a site is restored if a build was killed while it replaced it', async (t) => {
  const folder = scratchFolder(t);
  const outDir = join(folder, 'dist');
  const previous = join(folder, '.dist.building/previous');
  write(join(folder, '.dist.building', `owner-${endedMark}`), '');
  write(join(folder, '.dist.building/site/index.html'), 'new');
  write(join(previous, 'index.html'), 'old');
  restoreOutput(outDir);
  assert.equal(read(join(outDir, 'index.html')), 'old');
  restoreOutput(outDir);
  assert.equal(read(join(outDir, 'index.html')), 'old');

  rmSync(outDir, { recursive: true });
  write(join(previous, 'index.html'), 'old');
  await claimOutput(outDir);
  assert.equal(read(join(outDir, 'index.html')), 'old', 'a claim alone restores it, too');
});

test('an empty folder in place of a site that was moved aside does not keep it from returning', (t) => {
  const folder = scratchFolder(t);
  const outDir = join(folder, 'dist');
  write(join(folder, '.dist.building', `owner-${endedMark}`), '');
  write(join(folder, '.dist.building/previous/index.html'), 'old');
  mkdirSync(outDir);
  restoreOutput(outDir);
  assert.equal(read(join(outDir, 'index.html')), 'old');
});

test('an empty folder stays if no site was moved aside', (t) => {
  const outDir = join(scratchFolder(t), 'dist');
  mkdirSync(outDir);
  restoreOutput(outDir);
  assert.ok(existsSync(outDir));
});

test('a site that was moved aside stays if others have put files in its place', async (t) => {
  const folder = scratchFolder(t);
  const outDir = join(folder, 'dist');
  const lock = lockOn(outDir);
  await takeLock(lock);
  write(join(lock.previous, 'index.html'), 'old');
  write(join(lock.next, 'index.html'), 'new');
  write(join(outDir, 'thesis.txt'), 'Mine\n');
  releaseLock(lock);
  assert.equal(read(join(outDir, 'thesis.txt')), 'Mine\n');
  rmSync(outDir, { recursive: true });
  renameSync(join(lock.folder, `owner-${ownMark()}`), join(lock.folder, `owner-${endedMark}`));
  restoreOutput(outDir);
  assert.equal(read(join(outDir, 'index.html')), 'old');
});

test('a site that a running build is replacing is left to that build', (t) => {
  const folder = scratchFolder(t);
  const outDir = join(folder, 'dist');
  write(join(folder, '.dist.building', `owner-${ownMark()}`), '');
  write(join(folder, '.dist.building/previous/index.html'), 'old');
  restoreOutput(outDir);
  assert.ok(!existsSync(outDir));
});

test('a newer site is not replaced by a restored one', (t) => {
  const folder = scratchFolder(t);
  const outDir = join(folder, 'dist');
  write(join(folder, '.dist.building', `owner-${endedMark}`), '');
  write(join(folder, '.dist.building/previous/index.html'), 'old');
  write(join(outDir, 'index.html'), 'new');
  restoreOutput(outDir);
  assert.equal(read(join(outDir, 'index.html')), 'new');
});

test('of several processes that find an abandoned lock, one takes it', async (t) => {
  const scratch = scratchFolder(t);
  const module = new URL('../../../src/publish/output/output-folder.ts', import.meta.url).href;
  const script = `const { claimOutput } = await import(${JSON.stringify(module)});
    process.setMaxListeners(0);
    process.stdin.on('data', (folder) =>
      claimOutput(String(folder)).then(
        () => console.log('claimed'),
        (cause) => console.log(cause.constructor.name),
      ),
    );
    console.log('ready');`;
  const children = Array.from({ length: 6 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['pipe', 'pipe', 'inherit'],
    }),
  );
  t.after(() => children.forEach((child) => child.kill('SIGKILL')));
  const said = (): Promise<string[]> =>
    Promise.all(children.map(async ({ stdout }) => String((await once(stdout, 'data'))[0]).trim()));
  assert.deepEqual(new Set(await said()), new Set(['ready']));

  // The moments when two processes are in each other's way come in some of many rounds.
  for (let round = 0; round < 100; round += 1) {
    const folder = join(scratch, String(round));
    const owner = round % 2 === 0 ? `owner-${endedMark}` : 'owner';
    write(join(folder, '.dist.building', owner), '');
    write(join(folder, '.dist.building/previous/index.html'), 'old');
    const answers = said();
    for (const { stdin } of children) stdin.write(join(folder, 'dist'));
    assert.deepEqual((await answers).sort(), [
      ...Array.from({ length: 5 }, () => 'OutputLockedError'),
      'claimed',
    ]);
    assert.equal(read(join(folder, 'dist/index.html')), 'old');
  }
});

test('a site is published to another file system', async (t) => {
  const folder = scratchFolder(t);
  const memory = '/dev/shm';
  if (!existsSync(memory) || statSync(memory).dev === statSync(folder).dev) {
    return t.skip('There is no second file system at /dev/shm.');
  }
  const far = mkdtempSync(join(memory, 'dossier-'));
  t.after(() => rmSync(far, { recursive: true, force: true }));
  for (const text of ['old', 'new']) {
    write(join(folder, 'site/a/index.html'), text);
    await (await claimOutput(join(far, 'dist'))).publish(join(folder, 'site'));
    assert.equal(read(join(far, 'dist/a/index.html')), text);
    assert.deepEqual(readdirSync(far), ['dist']);
  }
});
