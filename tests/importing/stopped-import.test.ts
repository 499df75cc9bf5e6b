import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { scratchFolder, startCommand } from '../cli/run-command.ts';
import { siteOf } from './import-into.ts';

test('an import that is stopped while it writes has written all files', async (t) => {
  const contentDir = siteOf(t);
  const count = 4000;
  const things = Array.from({ length: count }, (_each, at) =>
    JSON.stringify({ id: `e${at}`, schema: 'Company', properties: { name: [`Company ${at}`] } }),
  );
  const file = join(scratchFolder(t), 'things.ftm.json');
  writeFileSync(file, things.join('\n'));
  const running = startCommand('import', [file, '--content', contentDir]);
  const ended = once(running, 'exit');
  const companies = join(contentDir, 'entities/companies');
  while (!existsSync(companies) && running.exitCode === null) await setTimeout(1);
  running.kill('SIGINT');
  await ended;
  assert.equal(readdirSync(companies).length, count);
});
