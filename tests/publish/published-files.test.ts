import assert from 'node:assert/strict';
import {
  appendFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { after } from 'node:test';
import { compile } from '../../src/compile.ts';
import { fileOf } from '../../src/model/addresses/page-files.ts';
import type { SitePath } from '../../src/model/addresses/path.ts';
import { ChangedContentError, verifySite, writeFiles } from '../../src/publish/published-files.ts';
import { projectDir } from '../../src/publish/site-options.ts';
import { today } from '../../src/publish/today.ts';
import { copyFixture, scratchFolder } from '../cli/run-command.ts';

const contentDir = join(projectDir, 'tests/fixtures/wind');
const { compiled } = await compile({ contentDir, today: today() });
assert.ok(compiled);
const site = compiled();

const siteDir = mkdtempSync(join(tmpdir(), 'dossier-published-'));
after(() => rmSync(siteDir, { recursive: true, force: true }));
const placeOf = (path: SitePath): string => join(siteDir, fileOf(path));
const writePage = (path: SitePath): void => {
  mkdirSync(dirname(placeOf(path)), { recursive: true });
  writeFileSync(placeOf(path), '<!doctype html>');
};
const drawn = site.files.filter((file) => 'marks' in file);
for (const { path } of [...site.pages.all, ...drawn]) writePage(path);
await writeFiles(site, siteDir);

test('a site is complete if every page and file exists', async () => {
  await verifySite(site, siteDir);
});

test('a missing page of any type is named', async () => {
  const types = Map.groupBy(site.pages.all, ({ type }) => type);
  assert.ok(types.size > 20, `${types.size} types`);
  for (const [type, [page]] of types) {
    assert.ok(page);
    rmSync(placeOf(page.path));
    await assert.rejects(verifySite(site, siteDir), new RegExp(`write ${page.path}\\.$`), type);
    writePage(page.path);
  }
});

test('a missing file is named', async () => {
  for (const path of ['/llms.txt', '/sitemap-index.xml', '/social/index.png'] as SitePath[]) {
    rmSync(placeOf(path));
    await assert.rejects(verifySite(site, siteDir), new RegExp(`write ${path}\\.$`));
    writePage(path);
  }
});

test('a table that is changed or deleted after it was read is not published beside old pages', async (t) => {
  const folder = scratchFolder(t);
  const content = realpathSync(copyFixture('charts', folder));
  const table = firstTable(content);
  const { compiled: make } = await compile({ contentDir: content, today: today() });
  assert.ok(make);
  const whole = make();
  const copied = whole.files.filter((file) => 'copyOf' in file);
  const only = { ...whole, files: copied };
  await writeFiles(only, join(folder, 'site'));
  appendFileSync(table, '\n');
  await assert.rejects(writeFiles(only, join(folder, 'site')), (cause) => {
    assert.ok(cause instanceof ChangedContentError);
    assert.ok(cause.message.includes(table), cause.message);
    return true;
  });
  rmSync(table);
  await assert.rejects(writeFiles(only, join(folder, 'site')), ChangedContentError);
});

/** The first table of a content folder. */
function firstTable(content: string): string {
  const [name] = globSync('data/**/*.csv', { cwd: content }).sort();
  assert.ok(name);
  return join(content, name);
}
