import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { projectDir } from '../../../src/publish/site-options.ts';
import { scratchFolder } from '../../cli/run-command.ts';
import { createdProject, dossier, packed, project, run } from './installed-package.ts';

before(() => void createdProject());

test('commands and their options are those that users know', () => {
  const usages = dossier('--help')
    .split(/^Usage: /m)
    .slice(1)
    .map((text) => {
      const [, name = ''] = /npx dossier (\w+)/.exec(text) ?? [];
      const synopsis = text.replace(/\n[A-Z][^]*$/, '');
      return `${name} ${[...new Set(synopsis.match(/--[\w-]+/g))].join(' ')}`;
    });
  assert.deepEqual(usages, [
    'check --content --format --strict',
    'build --content --out --site --base --profile --profile-json',
    'dev --content --port --host',
    'preview --out --base --port --host',
    'new --content',
    'import --as --content --dry-run',
    'schemas --content',
    'start --content --out --site --base --port --host',
  ]);
});

test('an older Node is told what to do', (t) => {
  const old = join(scratchFolder(t), 'old.mjs');
  writeFileSync(old, `Object.defineProperty(process, 'versions', { value: { node: '22.11.0' } });`);
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(old).href, join(packed, 'src/package/dossier.mjs'), 'build'],
    { encoding: 'utf8' },
  );
  assert.equal(status, 1);
  assert.match(stderr, /Node 22\.11\.0 is too old for Dossier\. Install Node 22\.12 or newer/);
});

test('commands run from a folder whose path would be no address', (t) => {
  const folder = join(scratchFolder(t), 'C: #1 50% of é 中文');
  cpSync(packed, join(folder, 'dossier'), { recursive: true });
  symlinkSync(join(projectDir, 'node_modules'), join(folder, 'node_modules'), 'junction');
  cpSync(join(project, 'content'), join(folder, 'content'), { recursive: true });
  const moved = (...args: string[]): string =>
    run(process.execPath, [join(folder, 'dossier/src/package/dossier.mjs'), ...args], folder);
  assert.match(moved('check'), /^No problems\.$/m);
  assert.match(moved('build'), /pages from \d+ articles? and /);
});
