import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import test, { after, before, type TestContext } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { noMeter, type WorkDone } from '../../../src/model/run/work-meter.ts';
import { keptFiles } from '../../../src/outputs/kept/kept-files.ts';
import { writeAppFiles } from '../../../src/outputs/offline/app-files.ts';
import type { EarlierBuilds } from '../../../src/outputs/offline/earlier-builds.ts';
import { tellSize, writeFolderBundle } from '../../../src/outputs/offline/folder-bundle.ts';
import { siteFilesIn } from './site-files-in.ts';
import { digests, scratchFolder } from '../../cli/run-command.ts';

const archives = ['offline.zip', 'offline.pack'];
const scripts = '<script type="module" src="/_astro/a.js"></script>';

const site: Record<string, string> = {
  'index.html': `<p data-online-only><span data-offline-size></span></p>${scripts}`,
  '_astro/a.js': 'document.title = "a";',
  'pagefind/pagefind.js': 'export const search = 1;',
  ...Object.fromEntries(
    Array.from({ length: 100 }, (_, at) => [`p/${at}/index.html`, `<h1>${at}</h1>`]),
  ),
};

/** Texts by name; what is undefined has gone. */
type Contents = Record<string, string | undefined>;

const edits: Record<string, Contents> = {
  'nothing is changed': {},
  'a page is changed': { 'p/7/index.html': '<h1>Seven</h1>' },
  'a page comes': { 'p/7a/index.html': '<h1>7a</h1>' },
  'a page goes': { 'p/7/index.html': undefined },
  'a page has moved': { 'p/7/index.html': undefined, 'q/7/index.html': '<h1>7</h1>' },
  'a page loads another module': {
    'p/7/index.html': '<script type="module" src="/_astro/c.js"></script>',
    '_astro/c.js': 'document.title = "c";',
  },
  'another style is loaded': { '_astro/a.css': 'h1 { color: red }' },
};

const script = (name: string): string => `script ${name}`;

const settings = { base: '/', title: 'Site', language: 'en', script };

const builtFirst = scratchFolder({ after });
/** The digests of its files. */
let builtFiles: Record<string, string>;
before(async () => {
  builtFiles = await build(builtFirst, site);
});

for (const [name, edit] of Object.entries(edits)) {
  test(`where ${name}, bundles are those of a first build`, async (t) => {
    const [first, again] = [project(t), builtProject(t)];
    assert.deepEqual(
      await build(again, { ...site, ...edit }),
      await build(first, { ...site, ...edit }),
    );
  });
}

const changed = (at: number) => (file: string) => {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
};

/** What is done to an archive, and whether all, some or none of its parts are then made again. */
const damages: Record<string, { damage: (file: string) => void; again: 'all' | 'some' | 'none' }> =
  {
    'as it was': { damage: () => undefined, again: 'none' },
    missing: { damage: rmSync, again: 'all' },
    empty: { damage: (file) => truncateSync(file), again: 'all' },
    'cut short': { damage: (file) => truncateSync(file, 800), again: 'some' },
    longer: { damage: (file) => appendFileSync(file, '.'), again: 'none' },
    'changed in one place': { damage: changed(200), again: 'some' },
    'another file': { damage: (file) => writeFileSync(file, randomBytes(100_000)), again: 'all' },
  };

for (const [name, { damage, again }] of Object.entries(damages)) {
  test(`from an archive that is ${name}, ${again} of its parts are made again`, async (t) => {
    const place = builtProject(t);
    for (const archive of archives) damage(join(place, 'dist', archive));
    const packed: WorkDone[] = [];
    assert.deepEqual(await build(place, site, { packed }), builtFiles);
    assert.equal(packed.length, archives.length);
    for (const { made, kept } of packed) {
      assert.equal(made.length === 0, again === 'none');
      assert.equal(kept === 0, again === 'all');
    }
  });
}

test('nothing is taken over from what other code has packed', async (t) => {
  const place = builtProject(t);
  const packed: WorkDone[] = [];
  await build(place, site, { code: 'other code', packed });
  assert.deepEqual(
    packed.map(({ kept }) => kept),
    [0, 0],
  );
});

test('unchanged files are not read', async (t) => {
  const place = builtProject(t);
  const siteDir = join(place, 'next');
  write(siteDir, site);
  const files = siteFilesIn(siteDir);
  for (const { file } of files) truncateSync(file, 0);
  const target = join(place, 'offline.zip');
  await writeFolderBundle({ ...settings, target, files, earlier: earlierIn(place) });
  assert.equal(digests(place)['offline.zip'], builtFiles['offline.zip']);
  writeFileSync(join(siteDir, 'index.html'), homePage(statSync(target).size));
  const sizes = new Map(Object.entries(site).map(([name, text]) => [name, text.length]));
  for (const { name, file } of files)
    if (name !== 'index.html') truncateSync(file, sizes.get(name));
  const home = siteFilesIn(siteDir).filter(({ name }) => name === 'index.html');
  const current = files.filter(({ name }) => name !== 'index.html').concat(home);
  current.sort((a, b) => (a.name < b.name ? -1 : 1));
  await writeAppFiles({
    targetDir: siteDir,
    base: '/',
    files: current,
    script,
    earlier: earlierIn(place),
  });
  assert.equal(digests(siteDir)['offline.pack'], builtFiles['offline.pack']);
});

function project(t: TestContext): string {
  return scratchFolder(t);
}

/** A copy of the project that was built first. */
function builtProject(t: TestContext): string {
  const place = project(t);
  cpSync(builtFirst, place, { recursive: true });
  return place;
}

interface EarlierOptions {
  code?: string;
  /** Receives what is told of each archive. */
  packed?: WorkDone[];
}

function earlierIn(
  place: string,
  { code = 'code', packed = [] }: EarlierOptions = {},
): EarlierBuilds {
  const count = (_: unknown, { made = [], kept = 0 }: Partial<WorkDone>) =>
    void packed.push({ made, kept });
  return {
    outDir: join(place, 'dist'),
    kept: keptFiles(join(place, 'kept'), code),
    meter: { ...noMeter, count },
  };
}

/** Builds a site as the next version of the one in `dist`, and gives the digests of its files. */
async function build(
  place: string,
  contents: Contents,
  options?: EarlierOptions,
): Promise<Record<string, string>> {
  const siteDir = join(place, 'next');
  write(siteDir, contents);
  const earlier = earlierIn(place, options);
  const target = join(siteDir, 'offline.zip');
  const files = siteFilesIn(siteDir);
  const size = await writeFolderBundle({ ...settings, target, files, earlier });
  writeFileSync(join(siteDir, 'index.html'), homePage(size));
  const current = siteFilesIn(siteDir).filter(({ file }) => file !== target);
  await writeAppFiles({ targetDir: siteDir, base: '/', files: current, script, earlier });
  earlier.kept.deleteOthers();
  assert.ok(Object.keys(unzipSync(readFileSync(target))).length > 100);
  assert.ok(gunzipSync(readFileSync(join(siteDir, 'offline.pack'))).length > 1000);
  rmSync(join(place, 'dist'), { recursive: true, force: true });
  renameSync(siteDir, join(place, 'dist'));
  return digests(join(place, 'dist'));
}

function write(siteDir: string, contents: Contents): void {
  for (const [name, content] of Object.entries(contents)) {
    if (content === undefined) continue;
    mkdirSync(dirname(join(siteDir, name)), { recursive: true });
    writeFileSync(join(siteDir, name), content);
  }
}

/** The home page once the size of the archive is known. */
function homePage(size: number): string {
  return tellSize(site['index.html'] ?? '', size, settings.language);
}
