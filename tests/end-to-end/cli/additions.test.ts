import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { affectedFiles } from '../../extending/affected-files.ts';
import { copyProject, type ProjectCopy } from '../../extending/project-copy.ts';
import { siteOfAdditions } from '../../extending/site-of-additions.ts';
import { workedAddition, workedAdditions } from '../../extending/worked-addition.ts';

const copy = copyProject({ after });
const touched = workedAdditions.map((addition) => copy.add(addition));
copy.write(siteOfAdditions);
const built = build(copy);
const read = (file: string): string => readFileSync(join(copy.folder, 'dist', file), 'utf8');

test('a site with every addition of docs/pages/extending.md is built', () => {
  assert.equal(built.status, 0, built.stderr);
});

test('the additions are of the types of the project', () => {
  const files = touched.flatMap(({ added, changed }) => [...added, ...changed]);
  // `npm run typecheck` checks what has no part in the additions.
  const affected = affectedFiles(copy.folder, files).filter((file) => /\.(ts|astro)$/.test(file));
  assert.ok(affected.length > 300, `${affected.length} files`);
  const settings = {
    extends: './tsconfig.json',
    compilerOptions: { types: ['node', 'astro/client'] },
    include: ['src/**/*.d.ts'],
    files: affected,
  };
  writeFileSync(join(copy.folder, 'tsconfig.affected.json'), JSON.stringify(settings));
  const script = join('node_modules', 'astro', 'bin', 'astro.mjs');
  const flags = ['--noSync', '--tsconfig', 'tsconfig.affected.json'];
  const { status, stdout } = run(copy, script, 'check', ...flags);
  assert.equal(status, 0, stdout);
  const [, checked] = /Result \((\d+) files\)/.exec(stdout) ?? [];
  assert.ok(Number(checked) >= affected.length, stdout);
});

test('a page type has its page, with the frame of all pages', () => {
  const page = read('names/index.html');
  assert.match(page, /<title>Names · Lights<\/title>/);
  assert.match(page, /href="\/lighthouses\/hook-head\/"[^>]*>Hook Head</);
  assert.match(page, /Artikler/);
});

test('a page type is in the menus, the sitemap, the search and the offline bundles', () => {
  assert.match(read('index.html'), /<a href="\/names\/"[^>]*>\s*Names/);
  assert.match(read('sitemap-0.xml'), /\/names\/<\/loc>/);
  const indexed = globSync('dist/pagefind/fragment/*', { cwd: copy.folder }).map((file) =>
    gunzipSync(readFileSync(join(copy.folder, file))).toString('utf8'),
  );
  assert.ok(indexed.some((text) => text.includes('"url":"/names/"')));
  const pack = gunzipSync(readFileSync(join(copy.folder, 'dist/offline.pack')));
  assert.match(pack.toString('latin1'), /"names\/index\.html"/);
  assert.match(readFileSync(join(copy.folder, 'dist/offline.zip'), 'latin1'), /names\/index\.html/);
});

test('an export is written, and is in the offline bundles that it names', () => {
  assert.match(read('entities.txt'), /^Hook Head\thttp/m);
  const pack = gunzipSync(readFileSync(join(copy.folder, 'dist/offline.pack'))).toString('latin1');
  assert.doesNotMatch(pack, /"entities\.txt"/);
  assert.match(readFileSync(join(copy.folder, 'dist/offline.zip'), 'latin1'), /entities\.txt/);
});

test('a directive, a Markdown feature and an interface language show on pages', () => {
  const article = read('articles/lamps/index.html');
  assert.match(article, /two <ins>new<\/ins> lamps/);
  assert.match(article, /The coast has 2 companies/);
  assert.match(article, /Artikler/);
});

test('a chart type is drawn on pages and as pictures', () => {
  assert.match(read('charts/sweet/index.html'), /class="dot main"/);
  assert.ok(existsSync(join(copy.folder, 'dist/charts/sweet.png')));
  assert.match(read('charts/sweet.svg'), /<circle/);
});

test('a page type without a route fails the build, which names its page', (t) => {
  const other = copyProject(t);
  other.add(workedAddition('A page type'));
  rmSync(join(other.folder, 'src/pages/names'), { recursive: true });
  other.write({
    'site.yaml': 'title: Lights\ndescription: A site.\n',
    'entities/corner.md': '---\ntitle: Corner\nkind: company\n---\nA shop.\n',
  });
  const { status, stderr } = build(other);
  assert.equal(status, 1);
  assert.match(stderr, /did not write \/names\/\./);
});

function build(project: ProjectCopy): SpawnSyncReturns<string> {
  return run(project, 'src/cli/build.ts');
}

function run({ folder }: ProjectCopy, script: string, ...args: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [join(folder, script), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}
