import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectDir } from '../../src/publish/site-options.ts';
import { scratchFolder } from '../cli/run-command.ts';

test('a second signal does not end a process that cleans up', async (t) => {
  const cleaned = join(scratchFolder(t), 'cleaned');
  const code = `
    import { writeFileSync } from 'node:fs';
    import { exitOnSignals } from '${join(projectDir, 'src/publish/exit-on-signals.ts')}';
    exitOnSignals();
    process.once('exit', () => {
      process.stdout.write('cleans up');
      for (const start = performance.now(); performance.now() < start + 500;);
      writeFileSync('${cleaned}', '');
    });
    setInterval(() => undefined, 1000);
    process.stdout.write('ready');`;
  const running = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(running, 'exit');
  await once(running.stdout, 'data');
  running.kill('SIGINT');
  await once(running.stdout, 'data');
  running.kill('SIGINT');
  assert.deepEqual(await ended, [130, null]);
  assert.ok(existsSync(cleaned));
});
