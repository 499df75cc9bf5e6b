import assert from 'node:assert/strict';
import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { ImportError } from '../../../src/importing/plan/import-plan.ts';
import { WriteError } from '../../../src/importing/write-plan.ts';
import { digests, runCommand, scratchFolder } from '../../cli/run-command.ts';
import { writeFiles } from '../../made/write-files.ts';
import { siteOf } from '../import-into.ts';
import { dated, importFolder } from './import-folder.ts';

test('what is not imported is named: lists, other formats, parts, links, texts elsewhere', async (t) => {
  const root = join(scratchFolder(t), 'old');
  writeFiles(root, {
    'mkdocs.yml': '',
    'README.md': 'x\n',
    'docs/a.md': 'Text.\n',
    'docs/_part.md': 'Text.\n',
    'docs/empty.md': '---\ntitle: E\n---\n',
    'docs/b.rst': 'Text\n',
    'docs/c.html': '---\ntitle: C\n---\n<p>Text</p>\n',
    'docs/d.html': '<p>Of a theme</p>\n',
    'secret.md': 'Secret\n',
  });
  symlinkSync('../secret.md', join(root, 'docs/link.md'));
  const content = siteOf(t);
  const { stdout, status } = runCommand('import', [root, '--content', content, '--dry-run']);
  assert.equal(status, 0);
  for (const line of [
    'Texts without words, such as lists, left out (1): docs/empty.md',
    'Texts whose names start with `_`, left out (1): docs/_part.md',
    'Texts outside docs/, left out (2): README.md, secret.md',
    'Texts in other formats, left out (2): docs/b.rst, docs/c.html',
    'Symbolic links, not followed (1): docs/link.md',
  ])
    assert.ok(stdout.includes(`- ${line}\n`), stdout);
  assert.deepEqual(readdirSync(content), ['site.yaml']);
});

test('what Quartz does not show is named and left out', async (t) => {
  const { report, paths } = await importFolder(t, {
    'quartz.config.ts': '',
    'content/a.md': 'Text.\n',
    'content/private/b.md': 'Secret.\n',
  });
  assert.deepEqual(paths, ['pages/a.md']);
  assert.match(report, /in private folders, left out \(1\): content\/private\/b\.md/);
});

test('a note of Quartz whose name starts with `_` is a page, and links by its name follow', async (t) => {
  const { body, paths } = await importFolder(t, {
    'quartz.config.ts': '',
    'content/a.md': '[[_Quay]]\n',
    'content/_Quay.md': 'Text.\n',
  });
  assert.deepEqual(paths, ['pages/Quay.md', 'pages/a.md']);
  assert.equal(body('pages/a.md'), '[[Quay|_Quay]]\n');
});

test('a text of Jekyll without front matter is named', async (t) => {
  const { report, paths } = await importFolder(t, {
    '_config.yml': '',
    'README.md': 'Text.\n',
    'a.md': '---\n---\nText.\n',
  });
  assert.deepEqual(paths, ['pages/a.md']);
  assert.match(report, /Texts without front matter, left out \(1\): README\.md/);
});

test('nothing is written over a file, nor beside a page of the same id', async (t) => {
  const files = { 'hugo.toml': '', 'content/posts/a.md': dated('A') };
  const site = { 'articles/old/a.md': dated('Mine') };
  await assert.rejects(
    importFolder(t, files, { site }),
    (cause) => cause instanceof ImportError && /articles\/old\/a\.md/.test(cause.message),
  );
  const draft = { 'articles/a.md': '---\ntitle: A\ndraft: true\n---\nMine.\n' };
  await assert.rejects(
    importFolder(t, files, { site: draft }),
    (cause) =>
      cause instanceof WriteError && /`articles\/a\.md` already exists/.test(cause.message),
  );
});

test('bytes that are not UTF-8 are named with their place, and nothing is written', (t) => {
  const root = scratchFolder(t);
  writeFileSync(join(root, 'a.md'), 'Text.\n');
  writeFileSync(join(root, 'b.md'), Buffer.from('One\nTw\xf6\n', 'latin1'));
  const content = siteOf(t);
  const { stderr, status } = runCommand('import', [root, '--content', content]);
  assert.equal(status, 1);
  assert.match(stderr, /b\.md:2:3: The bytes here are not UTF-8\..*Nothing was written/);
  assert.deepEqual(readdirSync(content), ['site.yaml']);
});

test('a folder without texts, and one of the site itself, are refused', (t) => {
  const content = siteOf(t, { 'pages/a.md': 'Text.\n' });
  const empty = scratchFolder(t);
  writeFileSync(join(empty, 'a.rst'), 'x');
  const none = runCommand('import', [empty, '--content', content]);
  assert.match(none.stderr, /holds no text in Markdown, but others, such as a\.rst/);
  const own = runCommand('import', [join(content, 'pages'), '--content', content]);
  assert.match(own.stderr, /is a part of the site in .* already/);
});

test('a content folder in the imported one is no part of it', (t) => {
  const root = scratchFolder(t);
  writeFiles(root, { 'a.md': 'Text.\n', 'content/site.yaml': 'title: A\ndescription: B\n' });
  const content = join(root, 'content');
  assert.equal(runCommand('import', [root, '--content', content]).status, 0);
  assert.deepEqual(Object.keys(digests(content)), ['pages/a.md', 'site.yaml']);
});
