import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { projectDir } from '../../../src/publish/site-options.ts';
import { scratchFolder, startCommand } from '../../cli/run-command.ts';

test('`start` that is stopped while it builds ends the build, too', async (t) => {
  const folder = scratchFolder(t);
  const content = join(projectDir, 'tests/fixtures/wind');
  const running = startCommand('start', ['--content', content, '--out', join(folder, 'dist')]);
  const ended = once(running, 'exit');
  // The build holds its output folder by another beside it.
  while (readdirSync(folder).length === 0 && running.exitCode === null) await setTimeout(5);
  running.kill('SIGTERM');
  assert.deepEqual(await ended, [143, null]);
  assert.deepEqual(readdirSync(folder), []);
});
