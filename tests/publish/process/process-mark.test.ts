import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import test from 'node:test';
import { isRunning, ownMark } from '../../../src/publish/process/process-mark.ts';

const module = JSON.stringify(
  new URL('../../../src/publish/process/process-mark.ts', import.meta.url).href,
);

test('a process is running until it ends', async () => {
  assert.ok(isRunning(ownMark()));
  const script = `const { ownMark } = await import(${module});
    console.log(ownMark());
    setTimeout(() => {}, 100_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const mark = line.toString().trim();
  assert.match(mark, new RegExp(`^${child.pid}-\\w+$`));
  assert.ok(isRunning(mark));
  child.kill('SIGKILL');
  await once(child, 'exit');
  assert.ok(!isRunning(mark));
});

test('another process with the id of an ended one is not that process', () => {
  assert.ok(!isRunning(`${process.pid}-1`));
  assert.ok(!isRunning(`${process.ppid}-1`));
});

test('a process whose start was unknown is recognised by its id alone', () => {
  assert.ok(isRunning(`${process.pid}-unknown`));
});

test('what is not a mark is no running process', () => {
  for (const text of ['', '1', String(process.pid), 'x-1', '-', '0', '../..', '1-', '-1-5']) {
    assert.ok(!isRunning(text), text);
  }
});

const withoutZombies = process.platform === 'win32' && 'Windows has no zombies.';

test(
  'an ended process that its parent has not noticed is not running',
  { skip: withoutZombies },
  async (t) => {
    // `exec` replaces the shell, the parent of the ended process, with a program that never asks about its children.
    const shell = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 100'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    t.after(() => shell.kill('SIGKILL'));
    const [line] = (await once(shell.stdout, 'data')) as [Buffer];
    const id = line.toString().trim();
    while (isRunning(`${id}-unknown`)) await new Promise((resolve) => setTimeout(resolve, 10));
  },
);
