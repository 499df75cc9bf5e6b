import assert from 'node:assert/strict';
import { existsSync, globSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test, { before } from 'node:test';
import { projectDir } from '../../../src/publish/site-options.ts';
import { createdProject, packed, project, tarball } from './installed-package.ts';

before(() => void createdProject());

test('create-dossier is one small file', () => {
  const folder = join(packed, '../create-dossier');
  assert.deepEqual(readdirSync(folder).sort(), [
    'LICENSE',
    'README.md',
    'create-dossier.mjs',
    'package.json',
  ]);
  const bytes = statSync(tarball('create-dossier')).size;
  assert.ok(bytes < 30_000, `${bytes} bytes to download`);
  assert.doesNotMatch(readFileSync(join(folder, 'package.json'), 'utf8'), /ependencies|scripts/);
});

test('the package is small, installs without scripts, and needs neither Astro, Vite nor esbuild', () => {
  const files = globSync('**/*', { cwd: packed }).filter((file) =>
    statSync(join(packed, file)).isFile(),
  );
  const bytes = files.reduce((sum, file) => sum + statSync(join(packed, file)).size, 0);
  assert.ok(bytes < 6_000_000, `${bytes} bytes`);
  const extensions = new Set(files.map((file) => /\.(d\.ts|\w+)$/.exec(file)?.[1] ?? file));
  assert.deepEqual(
    [...extensions].filter((each) => ['ts', 'astro', 'map'].includes(each)),
    [],
  );
  const manifest = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as {
    scripts?: unknown;
    engines: { node: string };
  };
  assert.equal(manifest.scripts, undefined);
  assert.equal(manifest.engines.node, '>=22.12.0');
  const installed = readdirSync(join(project, 'node_modules'));
  assert.deepEqual(
    installed.filter((name) => ['astro', 'vite', 'esbuild', 'typescript'].includes(name)),
    [],
  );
  assert.match(
    readFileSync(join(packed, 'THIRD-PARTY-LICENSES.txt'), 'utf8'),
    /^astro \d\S* \(MIT\)\n\nMIT License/m,
  );
  const places = files.filter(
    (file) => /\.m?js$/.test(file) && readFileSync(join(packed, file), 'utf8').includes(projectDir),
  );
  assert.deepEqual(places, []);
});

test('links between documents of the package lead to files of it', () => {
  const missing = globSync('docs/**/*.md', { cwd: packed }).flatMap((file) => {
    const text = readFileSync(join(packed, file), 'utf8').replace(/^```[^]*?^```|`[^`\n]*`/gm, '');
    const links = [...text.matchAll(/\]\((?!\w+:|#)([^)#\s]+)/g)].map(([, link]) => link ?? '');
    const isMissing = (link: string): boolean => !existsSync(join(packed, dirname(file), link));
    return links.filter(isMissing).map((link) => `${file}: ${link}`);
  });
  assert.deepEqual(missing, []);
});
