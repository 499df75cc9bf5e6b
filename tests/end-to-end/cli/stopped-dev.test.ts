import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { runsFolder } from '../../../src/publish/output/run-folder.ts';
import { projectDir } from '../../../src/publish/site-options.ts';
import { startCommand } from '../../cli/run-command.ts';

test('`dev` that is stopped leaves no folder behind', async () => {
  const content = join(projectDir, 'tests/fixtures/wind');
  const running = startCommand('dev', ['--content', content, '--port', '4871']);
  const ended = once(running, 'exit');
  const ownFolders = (): string[] =>
    (existsSync(runsFolder) ? readdirSync(runsFolder) : []).filter((name) =>
      name.startsWith(`${running.pid}-`),
    );
  while (ownFolders().length === 0 && running.exitCode === null) await setTimeout(20);
  running.kill('SIGTERM');
  assert.deepEqual(await ended, [143, null]);
  assert.deepEqual(ownFolders(), []);
});
