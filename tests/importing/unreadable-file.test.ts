import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectDir } from '../../src/publish/site-options.ts';
import { scratchFolder } from '../cli/run-command.ts';

/** A user without rights, since root may read everything. */
const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {};

test('a file that its user may not read is named, without a trace of the program', (t) => {
  if (process.platform === 'win32') return t.skip('Windows has other rights.');
  const folder = scratchFolder(t);
  chmodSync(folder, 0o755);
  const file = join(folder, 'secret.docx');
  writeFileSync(file, '');
  chmodSync(file, 0);
  const command = [join(projectDir, 'src/cli/import.ts'), file, '--content', folder];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', ...nobody });
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^\S+secret\.docx cannot be read \(EACCES\)\. Give yourself permission .+\n$/,
  );
});
