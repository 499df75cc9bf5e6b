import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';
import { projectDir } from '../../src/publish/site-options.ts';
import { copyFixture, runCommand, scratchFolder } from './run-command.ts';

test('`schemas` sets up editors for the kinds of a site, and leaves what is an author’s', (t) => {
  const folder = scratchFolder(t);
  const content = copyFixture('wind', folder);
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [join(projectDir, 'src/cli/schemas.ts'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const { status, stdout } = run('--content', 'content');
  assert.equal(status, 0);
  assert.match(stdout, /^Wrote \d+ files for editors\.\n$/);

  const settings = JSON.parse(read('.vscode/settings.json')) as Record<string, object>;
  assert.deepEqual(Object.entries(settings['yaml.schemas'] ?? {}).at(2), [
    './.vscode/schemas/chart.schema.json',
    ['content/charts/*.yaml'],
  ]);
  assert.match(read('.vscode/schemas/entity.schema.json'), /"farm"/);
  assert.match(read('.vscode/dossier.code-snippets'), /"prefix": "farm"/);
  const forms = parse(read('.pages.yml')) as { content: { name: string; path: string }[] };
  assert.equal(
    forms.content.find(({ name }) => name === 'farm')?.path,
    'content/entities/wind-farms',
  );
  assert.match(read('content/_templates/Wind farm.md'), /^title: "?\{\{title\}\}"?\nkind: farm$/m);

  const before = runCommand('check', ['--content', join(projectDir, 'tests/fixtures/wind')]);
  const after = runCommand('check', ['--content', content]);
  assert.equal(after.status, before.status);
  assert.equal(after.stdout.split('\n').length, before.stdout.split('\n').length);

  writeFileSync(join(folder, '.vscode/settings.json'), '{}');
  writeFileSync(join(folder, '.vscode/schemas/entity.schema.json'), '{}');
  assert.match(run('--content', 'content').stdout, /Kept yours: .*settings\.json/);
  assert.equal(read('.vscode/settings.json'), '{}');
  assert.match(read('.vscode/schemas/entity.schema.json'), /"farm"/);
});

test('`schemas` is run where the content lies, and says so', (t) => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(projectDir, 'src/cli/schemas.ts'), '--content', projectDir],
    { cwd: scratchFolder(t), encoding: 'utf8' },
  );
  assert.equal(status, 1);
  assert.match(stderr, /Run this in the folder that holds the content/);
});

test('`schemas` names the cause if it cannot write, and leaves nothing behind', (t) => {
  const folder = scratchFolder(t);
  copyFixture('wind', folder);
  writeFileSync(join(folder, '.vscode'), '');
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(projectDir, 'src/cli/schemas.ts'), '--content', 'content'],
    { cwd: folder, encoding: 'utf8' },
  );
  assert.equal(status, 1);
  assert.match(stderr, /^Nothing was written\. A file stands where \S+ needs a folder\. .+\n$/);
  assert.deepEqual(readdirSync(folder).sort(), ['.vscode', 'content']);
});
