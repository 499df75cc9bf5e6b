import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { before } from 'node:test';
import { digests, scratchFolder } from '../../cli/run-command.ts';
import { createdProject, dossier, npx, packed, project, run } from './installed-package.ts';

before(() => void createdProject());

test('what npm create writes is a project that builds at once, with nothing of the generator but node_modules', () => {
  const { said, files } = createdProject();
  assert.match(said, /npm install\n {2}npm run dev/);
  assert.doesNotMatch(said, /no package-lock\.json/);
  assert.deepEqual(files, [
    '.github',
    '.gitignore',
    '.pages.yml',
    '.vscode',
    'README.md',
    'content',
    'node_modules',
    'package-lock.json',
    'package.json',
  ]);
  assert.equal(npx('check', '--strict'), 'No problems.\n');
  dossier('build');
  const built = ['index.html', 'articles/the-oven-that-changed-hands/index.html', 'offline.zip'];
  const parts = [
    'companies/harbour-bakery/index.html',
    'charts/loaves.png',
    'pagefind/pagefind.js',
  ];
  for (const file of [...built, ...parts]) assert.ok(existsSync(join(project, 'dist', file)), file);
  assert.match(readFileSync(join(project, 'dist/index.html'), 'utf8'), /<title>A: study<\/title>/);
  assert.ok(existsSync(join(project, 'node_modules/.cache/dossier/sites')));
  assert.match(
    dossier('new', 'article', 'Second thoughts'),
    /content\/articles\/second-thoughts\.md/,
  );
  assert.match(dossier('new', 'source', 'post-2021'), /Added to content\/sources\.yaml/);
  assert.match(npx('--help'), /^Usage: npx dossier check \[--content DIR\]/);
});

test('a second project is never written over the first', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(packed, '../create-dossier/create-dossier.mjs'), '.', '--no-lockfile'],
    { cwd: project, encoding: 'utf8' },
  );
  assert.equal(status, 1);
  assert.match(stderr, /already has content\. Nothing was written/);
});

test('a project is created without an answer of npm, too, and says what to do', (t) => {
  const folder = join(scratchFolder(t), 'my-study');
  const script = join(packed, '../create-dossier/create-dossier.mjs');
  const said = run(process.execPath, [script, folder, '--dossier', 'file:../nowhere.tgz']);
  assert.match(said, /^There is no package-lock\.json yet\. `npm install` writes it; commit it, /m);
  assert.doesNotMatch(said, /npm error/);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith('package')),
    ['package.json'],
  );
  assert.match(readFileSync(join(folder, 'README.md'), 'utf8'), /^# My study\n/);
});

test('a folder with spaces is named so that a shell enters it, and an empty title is the one proposed', (t) => {
  const folder = scratchFolder(t);
  const script = join(packed, '../create-dossier/create-dossier.mjs');
  const options = ['my study', '--title', ' ', '--dossier', 'file:../nowhere.tgz'];
  const said = run(process.execPath, [script, ...options, '--no-lockfile'], folder);
  assert.match(said, /^ {2}cd "my study"$/m);
  assert.match(
    readFileSync(join(folder, 'my study/content/site.yaml'), 'utf8'),
    /^title: My study$/m,
  );
});

test('editors know the project as `schemas` sets them up, which changes nothing', () => {
  const own = (): Record<string, string> =>
    Object.fromEntries(
      Object.entries(digests(project)).filter(([file]) => !/^(node_modules|dist)\//.test(file)),
    );
  const files = own();
  assert.match(dossier('schemas'), /^Wrote \d+ files for editors\.\nKept yours: .*pages\.yml/);
  assert.deepEqual(own(), files);
  for (const file of ['.pages.yml', '.vscode/settings.json', '.vscode/schemas/entity.schema.json'])
    assert.ok(existsSync(join(project, file)), file);
  for (const file of ['_templates/Company.md', '.obsidian/templates.json'])
    assert.ok(existsSync(join(project, 'content', file)), file);
});

test('each script of the project is a command, and each command but none of the other is a script', () => {
  const { scripts } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const commands = [...dossier('--help').matchAll(/^Usage: npx dossier (\w+)/gm)].map(
    ([, name]) => name,
  );
  assert.deepEqual(Object.keys(scripts).sort(), commands.sort());
  assert.equal(
    run('npm', ['run', '--silent', 'check', '--', '--format', 'json']).trim().at(-1),
    ']',
  );
});
