import assert from 'node:assert/strict';
import { appendFileSync, globSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { compile } from '../../../src/compile.ts';
import { fileOf } from '../../../src/model/addresses/page-files.ts';
import type { SitePath } from '../../../src/model/addresses/path.ts';
import type { OutputFile } from '../../../src/outputs/file-family/output-file.ts';
import {
  ChangedContentError,
  verifySite,
  writeFiles,
} from '../../../src/publish/output/published-files.ts';
import { projectDir } from '../../../src/publish/site-options.ts';
import type { SiteManifest } from '../../../src/publish/site-tree/site-manifest.ts';
import { startSiteTree, type SiteTree } from '../../../src/publish/site-tree/site-tree.ts';
import { today } from '../../../src/publish/today.ts';
import { copyFixture, scratchFolder } from '../../cli/run-command.ts';

const contentDir = join(projectDir, 'tests/fixtures/wind');
const { compiled } = await compile({ contentDir, today: today() });
assert.ok(compiled);
const site = compiled();
const entries = [...site.pages.all, ...site.files];
const paths = entries.map(({ path }) => path);

/** What a build wrote, without one of the files. */
function manifestWithout(missing?: SitePath): SiteManifest {
  const written = paths.filter((path) => path !== missing);
  return new Map(written.map((path) => [fileOf(path), { digest: '' }]));
}

test('a site is complete if every page and file was written', () => {
  verifySite(entries, manifestWithout());
});

test('a missing page of any type is named', () => {
  const types = Map.groupBy(site.pages.all, ({ type }) => type);
  assert.ok(types.size > 20, `${types.size} types`);
  for (const [type, [page]] of types) {
    assert.ok(page);
    const verify = (): void => verifySite(entries, manifestWithout(page.path));
    assert.throws(verify, new RegExp(`write ${page.path}\\.$`), type);
  }
});

test('a missing file is named', () => {
  for (const path of ['/llms.txt', '/sitemap-index.xml', '/social/index.png'] as SitePath[]) {
    const verify = (): void => verifySite(entries, manifestWithout(path));
    assert.throws(verify, new RegExp(`write ${path}\\.$`));
  }
});

test('an address of two pages or files is named, since only one of them is in the site', () => {
  const path = '/rss.xml' as SitePath;
  const verify = (): void => verifySite([...entries, { path }], manifestWithout());
  assert.throws(verify, /have the address \/rss\.xml\./);
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
  const tree = await emptyTree(folder);
  await writeFiles(only, tree);
  appendFileSync(table, '\n');
  await assert.rejects(writeFiles(only, tree), (cause) => {
    assert.ok(cause instanceof ChangedContentError);
    assert.ok(cause.message.includes(table), cause.message);
    return true;
  });
  rmSync(table);
  await assert.rejects(writeFiles(only, tree), ChangedContentError);
});

test('a file that takes long is made again only if it is made from something else', async (t) => {
  const folder = scratchFolder(t);
  let [made, from] = [0, 'a'];
  const path = '/long.txt' as SitePath;
  const file: OutputFile = {
    path,
    offline: [],
    make: () => `${(made += 1)}`,
    madeFrom: () => from,
  };
  const only = { ...site, files: [file] };
  let manifest: SiteManifest = new Map();
  const build = async (name: string, last: string): Promise<string> => {
    const [siteDir, lastDir] = [join(folder, name), join(folder, last)];
    const tree = await startSiteTree({
      siteDir,
      lastDir,
      spareDir: join(folder, 'none'),
      manifest,
    })();
    await writeFiles(only, tree);
    manifest = tree.finish('marker', () => '');
    return readFileSync(join(siteDir, 'long.txt'), 'utf8');
  };
  assert.equal(await build('first', 'none'), '1');
  assert.equal(await build('second', 'first'), '1');
  from = 'b';
  assert.equal(await build('third', 'second'), '2');
});

function emptyTree(folder: string): Promise<SiteTree> {
  const [siteDir, none] = [join(folder, 'site'), join(folder, 'none')];
  return startSiteTree({ siteDir, lastDir: none, spareDir: none, manifest: new Map() })();
}

/** The first table of a content folder. */
function firstTable(content: string): string {
  const [name] = globSync('data/**/*.csv', { cwd: content }).sort();
  assert.ok(name);
  return join(content, name);
}
