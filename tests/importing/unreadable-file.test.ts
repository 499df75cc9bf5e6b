import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { projectDir } from '../../src/publish/site-options.ts';
import { runCommand, scratchFolder } from '../cli/run-command.ts';
import { importInto, siteOf } from './import-into.ts';

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

test('a folder is not imported, since Markdown is read as it is', (t) => {
  const content = siteOf(t);
  const { status, stderr } = runCommand('import', [scratchFolder(t), '--content', content]);
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^\S+ is a folder\. A folder of Markdown needs no import: .+ Copy it into `\S+\/content\/pages\/`, and run `npm run check`\.\n$/,
  );
  assert.deepEqual(readdirSync(content), ['site.yaml']);
});

test('a file that is not there is named', (t) => {
  const { status, stderr } = runCommand('import', ['lost.docx', '--content', siteOf(t)]);
  assert.equal(status, 1);
  assert.equal(stderr, 'There is no file lost.docx.\n');
});

for (const [name, fix] of [
  ['Umsatz.xlsx', /save each sheet as “CSV UTF-8” in `data\/`/],
  ['table.csv', /`npm run new -- dataset "Title"` then writes its description/],
  ['draft.odt', /Save it as \.docx, and import that\./],
  ['library.bib', /copy it beside `site\.yaml`/],
  ['library.ris', /export it as BibTeX beside `site\.yaml`/],
  ['note.md', /copy it to `articles\/` or `pages\/`/],
  ['scan.pdf', /copy it to `assets\/`/],
  ['page.html', /save it as \.docx/],
  ['thing.xyz', /Give a Word document/],
] as const) {
  test(`${name} is not imported, with what to do with it instead`, async (t) => {
    await assert.rejects(importInto(siteOf(t), name, 'x'), (cause) => {
      assert.ok(cause instanceof Error);
      assert.ok(cause.message.startsWith(`${name} is no file to import. `));
      assert.match(cause.message, fix);
      return true;
    });
  });
}
