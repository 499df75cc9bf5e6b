import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import test, { before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { parse } from 'yaml';
import { projectDir } from '../../../src/publish/site-options.ts';
import { digests, scratchFolder } from '../../cli/run-command.ts';
import { docx, p, picture } from '../../made/word-document.ts';
import { siteNames, sites } from '../../sites.ts';
import { browserFlags } from '../browser/browse.ts';
import { builtSite } from '../built-site.ts';
import { findBrowser } from '../find-program.ts';
import {
  createProject,
  npx,
  packed,
  project,
  run,
  serving,
  tarball,
  version,
} from './installed-package.ts';

before(() => {
  const said = createProject();
  assert.match(said, /npm install\n {2}npm run dev/);
  assert.doesNotMatch(said, /no package-lock\.json/);
});

test('what npm create writes is a project that builds at once, with nothing of the generator but node_modules', () => {
  assert.deepEqual(readdirSync(project).sort(), [
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
  npx('build');
  const built = ['index.html', 'articles/the-oven-that-changed-hands/index.html', 'offline.zip'];
  const parts = [
    'companies/harbour-bakery/index.html',
    'charts/loaves.png',
    'pagefind/pagefind.js',
  ];
  for (const file of [...built, ...parts]) assert.ok(existsSync(join(project, 'dist', file)), file);
  assert.match(readFileSync(join(project, 'dist/index.html'), 'utf8'), /<title>A: study<\/title>/);
  assert.ok(existsSync(join(project, 'node_modules/.cache/dossier/sites')));
  assert.match(npx('new', 'article', 'Second thoughts'), /content\/articles\/second-thoughts\.md/);
  assert.match(npx('new', 'source', 'post-2021'), /Added to content\/sources\.yaml/);
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

test('editors know the project as `schemas` sets them up, which changes nothing', () => {
  const own = (): Record<string, string> =>
    Object.fromEntries(
      Object.entries(digests(project)).filter(([file]) => !/^(node_modules|dist)\//.test(file)),
    );
  const files = own();
  assert.match(
    npx('schemas'),
    /^Wrote \d+ files for editors\.\nYours are as they were: .*pages\.yml/,
  );
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
  const commands = [...npx('--help').matchAll(/^Usage: npx dossier (\w+)/gm)].map(
    ([, name]) => name,
  );
  assert.deepEqual(Object.keys(scripts).sort(), commands.sort());
  assert.equal(
    run('npm', ['run', '--silent', 'check', '--', '--format', 'json']).trim().at(-1),
    ']',
  );
});

test('in the browser, the development server follows the content and finds its words', async (t) => {
  const address = await serving(t, 'dev', '--port', '4890');
  assert.equal((await fetch(`${address}nowhere/`)).status, 404);
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserFlags });
  t.after(() => browser.close());
  const page = await browser.newPage({ serviceWorkers: 'block' });
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const file = join(project, 'content/entities/people/mira-lund.md');
  const edit = (from: string, to: string): void =>
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  await page.goto(`${address}people/mira-lund/`);
  edit('runs it.', 'feeds quokkas.');
  await page.getByText('feeds quokkas.').waitFor();
  edit('feeds quokkas.', '[[nowhere-at-all]]');
  await page.locator('dossier-problems .errors').getByText('[[nowhere-at-all]]').waitFor();
  edit('[[nowhere-at-all]]', 'feeds wallabies.');
  await page.getByText('feeds wallabies.').waitFor();
  await page.locator('dossier-problems').waitFor({ state: 'detached' });
  await page.goto(`${address}search/?q=wallabies`);
  await page.locator('mark', { hasText: 'wallabies' }).first().waitFor();
  const added = join(project, 'content/entities/people/otto-berg.md');
  writeFileSync(added, '---\ntitle: Otto Berg\nkind: person\n---\nFeeds them.\n');
  await page.goto(`${address}people/`);
  await page.getByRole('link', { name: 'Otto Berg' }).click();
  await page.getByText('Feeds them.').waitFor();
  rmSync(added);
  assert.deepEqual(complaints, []);
});

test('`start` builds and serves a site, and `preview` serves it again', async (t) => {
  const base = ['--base', '/study/', '--out', 'started'];
  const statusOf = async (address: string): Promise<number> => (await fetch(address)).status;
  for (const command of ['start', 'preview']) {
    const address = await serving(t, command, ...base, '--port', '4900');
    assert.match(address, /^http:\/\/localhost:49\d\d\/study\/$/);
    assert.match(await (await fetch(address)).text(), /<title>A: study<\/title>/);
    assert.equal(await statusOf(`${address}companies/harbour-bakery/`), 200);
    assert.equal(await statusOf(`${address}charts/loaves.svg`), 200);
    assert.equal(await statusOf(`${address}nowhere/`), 404);
  }
});

test('a Word document and what another site exports become pages of a site without errors', (t) => {
  const folder = scratchFolder(t);
  const content = join(folder, 'content');
  cpSync(join(project, 'content'), content, { recursive: true });
  const draft = join(folder, 'draft.docx');
  writeFileSync(draft, docx(p('The mill', 'Title') + p('It burnt down.') + p(picture('r3'))));
  assert.match(
    npx('import', draft, '--content', content),
    /^Wrote \S+\/articles\/the-mill\.md\n- pictures: 1, in assets\//,
  );
  const exported = join(builtSite('harbour'), 'entities.ftm.json');
  const said = npx('import', exported, '--content', content);
  const [, count = ''] = /^Wrote (\d+) files/.exec(said) ?? [];
  assert.ok(Number(count) > 10, said);
  const out = join(folder, 'dist');
  npx('build', '--content', content, '--out', out);
  assert.match(readFileSync(join(out, 'articles/the-mill/index.html'), 'utf8'), /It burnt down\./);
  const pages = globSync('*/*/index.html', { cwd: out });
  assert.ok(pages.length > Number(count), `${pages.length} pages of ${count} files`);
});

test('a folder that holds nothing but content is built where it is', (t) => {
  const folder = scratchFolder(t);
  cpSync(join(project, 'content'), folder, { recursive: true });
  const build = ['exec', '--yes', `--package=${tarball('dossier')}`, '--', 'dossier', 'build'];
  assert.match(run('npm', build, folder), /pages from \d+ articles/);
  const again = run(process.execPath, [join(packed, 'src/package/dossier.mjs'), 'check'], folder);
  assert.doesNotMatch(again, /dist|node_modules/);
  assert.ok(existsSync(join(folder, 'dist/index.html')));
  const added = readdirSync(folder).filter((name) => !existsSync(join(project, 'content', name)));
  assert.deepEqual(added.sort(), ['dist', 'node_modules']);
  assert.deepEqual(readdirSync(join(folder, 'node_modules')), ['.cache']);
});

test('the package builds the sites of the repository byte for byte', (t) => {
  for (const name of siteNames.filter((each) => each === 'flagship' || each === 'wind')) {
    const out = join(scratchFolder(t), name);
    const { content, base } = sites[name];
    npx('build', '--content', content, '--out', out, '--base', base);
    assert.deepEqual(digests(out), digests(builtSite(name)), name);
  }
});

test('the steps of the action install, check and build a repository, and name files from its root', (t) => {
  const workspace = scratchFolder(t);
  const site = join(workspace, 'site');
  cpSync(join(projectDir, 'examples/content-only'), site, { recursive: true });
  const manifest = join(site, 'package.json');
  const wanted = readFileSync(manifest, 'utf8').replace(
    `"dossier": "${version}"`,
    `"dossier": "file:${tarball('dossier')}"`,
  );
  assert.match(wanted, /file:/);
  writeFileSync(manifest, wanted);
  const action = parse(readFileSync(join(projectDir, 'action.yml'), 'utf8')) as {
    runs: { steps: { name?: string; run?: string }[] };
  };
  const step = (name: string): SpawnSyncReturns<string> => {
    const script = action.runs.steps.find((each) => each.name === name)?.run;
    assert.ok(script, name);
    const variables = {
      ...{ GITHUB_ACTION_PATH: projectDir, SITE_PATH: './site', STRICT: 'true', OUT_DIR: 'public' },
      ...{ SITE: 'https://owner.github.io', BASE: '/repo' },
    };
    const bash = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script];
    return spawnSync('bash', bash, {
      cwd: site,
      encoding: 'utf8',
      env: { ...process.env, npm_config_prefer_offline: 'true', ...variables },
    });
  };
  for (const name of ['Install', 'Check', 'Build']) {
    const { status, stdout, stderr } = step(name);
    assert.equal(status, 0, `${name}: ${stdout}${stderr}`);
  }
  assert.match(readFileSync(join(site, 'public/index.html'), 'utf8'), /href="\/repo\/articles\//);
  appendFileSync(join(site, 'content/articles/who-paid-for-the-bridge.md'), '\nSee [[nowhere]].\n');
  const { status, stdout } = step('Check');
  assert.equal(status, 1);
  assert.match(
    stdout,
    /^::error file=site\/content\/articles\/who-paid-for-the-bridge\.md,line=\d+,col=\d+,title=unknown-link::/m,
  );
});

test('a strict program in TypeScript imports compile and build', () => {
  writeFileSync(
    join(project, 'program.mts'),
    `import { BuildError, build, compile, type BuiltSite, type Problem } from 'dossier';
    const { problems, pages, files } = await compile({ content: 'content' });
    const errors: Problem[] = problems.filter(({ severity }) => severity === 'error');
    const titles: string[] = pages.map(({ title }) => title);
    const made: string | Uint8Array | undefined = files[0]?.make();
    const site: BuiltSite | undefined = await build({ out: 'out', base: '/' }).catch((cause: unknown) => {
      if (cause instanceof BuildError) return undefined;
      throw cause;
    });
    export const all = [errors, titles, made, site?.out];
    // @ts-expect-error There is no such option.
    await build({ output: 'out' });
    `,
  );
  const strict = ['--strict', '--exactOptionalPropertyTypes', '--noUncheckedIndexedAccess'];
  const modules = ['--module', 'nodenext', '--moduleResolution', 'nodenext', '--target', 'es2024'];
  const compiler = join(projectDir, 'node_modules/typescript/bin/tsc');
  const flags = ['--noEmit', '--skipLibCheck', 'false', ...strict, ...modules];
  run(process.execPath, [compiler, ...flags, 'program.mts']);
});

test('programs import compile and build, with types', () => {
  writeFileSync(
    join(project, 'program.mjs'),
    `import * as dossier from 'dossier';
    const { problems, pages, files } = await dossier.compile();
    const entities = JSON.parse(files.find(({ path }) => path === '/entities.json').make());
    const [one, two] = await Promise.all(['one', 'two'].map((out) => dossier.build({ out })));
    const failed = await dossier.build({ content: 'nowhere' }).catch((cause) => cause);
    console.log(JSON.stringify({
      exports: Object.keys(dossier),
      problems, pages: pages.map(({ path }) => path).slice(0, 2), entities: Object.keys(entities),
      out: one.out, report: two.report, failed: failed instanceof dossier.BuildError,
    }));`,
  );
  const said = JSON.parse(run(process.execPath, ['program.mjs'])) as Record<string, unknown>;
  assert.deepEqual(said['exports'], ['BuildError', 'build', 'compile']);
  assert.equal(said['failed'], true);
  assert.match(String(said['report']), /pages from \d+ articles/);
  assert.ok(existsSync(join(project, 'one/index.html')));
  assert.match(
    readFileSync(join(packed, 'src/package/index.d.ts'), 'utf8'),
    /Reads a content folder and finds its problems/,
  );
});

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

test('commands and their options are those that users know', () => {
  const usages = npx('--help')
    .split(/^Usage: /m)
    .slice(1)
    .map((text) => {
      const [, name = ''] = /npx dossier (\w+)/.exec(text) ?? [];
      const synopsis = text.replace(/\n[A-Z][^]*$/, '');
      return `${name} ${[...new Set(synopsis.match(/--[\w-]+/g))].join(' ')}`;
    });
  assert.deepEqual(usages, [
    'check --content --format --strict --all',
    'build --content --out --site --base --profile --profile-json',
    'dev --content --port --host',
    'preview --out --base --port --host',
    'new --content',
    'import --as --content --dry-run',
    'schemas --content',
    'start --content --out --site --base --port --host',
  ]);
});
