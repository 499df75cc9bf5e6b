import assert from 'node:assert/strict';
import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import test, { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { projectDir } from '../../../src/publish/site-options.ts';
import { digests, scratchFolder } from '../../cli/run-command.ts';
import { siteNames, sites } from '../../sites.ts';
import { builtSite } from '../built-site.ts';

const packages = join(projectDir, '.package');
const packed = join(packages, 'dossier');
const { version } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')) as {
  version: string;
};
const tarball = (name: string): string => join(packages, `${name}-${version}.tgz`);

/** An empty folder outside of the repository, in which a project is created and its packages are installed. */
const project = scratchFolder({ after });

/** Runs a program in a folder, as in a terminal of a user. */
function run(program: string, args: readonly string[], cwd = project): string {
  const { NODE_COMPILE_CACHE: _, ...env } = process.env;
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', env });
  assert.equal(status, 0, `${program} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout + stderr;
}

const npx = (...args: string[]): string => run('npx', ['dossier', ...args]);

before(() => {
  run(process.execPath, [join(projectDir, 'src/package/make/run.ts')], projectDir);
  const create = [
    'exec',
    '--yes',
    `--package=${tarball('create-dossier')}`,
    '--',
    'create-dossier',
  ];
  const said = run('npm', [
    ...create,
    '.',
    '--title',
    'A: study',
    '--dossier',
    `file:${tarball('dossier')}`,
  ]);
  assert.match(said, /npm install\n {2}npm run dev/);
  run('npm', ['ci', '--prefer-offline', '--no-audit', '--no-fund']);
});

test('what npm create writes is a project that builds at once, with nothing of the generator but node_modules', () => {
  assert.deepEqual(readdirSync(project).sort(), [
    '.github',
    '.gitignore',
    '.vscode',
    'README.md',
    'content',
    'node_modules',
    'package-lock.json',
    'package.json',
  ]);
  assert.equal(npx('check'), 'No problems.\n');
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
  assert.match(npx('--help'), /^Usage: npx dossier check \[--content DIR\]/);
});

test('a second project is never written over the first', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(packages, 'create-dossier/create-dossier.mjs'), '.', '--no-lockfile'],
    { cwd: project, encoding: 'utf8' },
  );
  assert.equal(status, 1);
  assert.match(stderr, /already has content\. Nothing was written/);
});

test('the development server shows a page as it is built, follows the content and finds words', async (t) => {
  const server = spawn('npx', ['dossier', 'dev', '--port', '4890'], {
    cwd: project,
    detached: true,
  });
  t.after(() => process.kill(-(server.pid ?? 0), 'SIGKILL'));
  const address = await new Promise<string>((resolve) => {
    server.stdout.on('data', (part: Buffer) => {
      const found = / at (http:\S+)/.exec(part.toString())?.[1];
      if (found) resolve(found);
    });
  });
  const page = async (path: string): Promise<string> => (await fetch(address + path)).text();
  const shown = await page('people/mira-lund/');
  assert.match(shown, /<html data-revision="1".*<script type="module" src="\/live-page\.js">/s);
  assert.match(await page('live-page.js'), /EventSource/);
  assert.equal((await fetch(`${address}nowhere/`)).status, 404);
  assert.match(await page('pagefind/pagefind-entry.json'), /"version"/);
  const events = (await fetch(`${address}live-events`)).body?.pipeThrough(new TextDecoderStream());
  assert.ok(events);
  const file = join(project, 'content/entities/people/mira-lund.md');
  const states: string[] = [];
  for await (const state of events) {
    states.push(state);
    if (states.length === 1)
      writeFileSync(file, readFileSync(file, 'utf8').replace('runs it.', 'runs it well.'));
    if (states.length === 2) break;
  }
  assert.match(states[1] ?? '', /"revision":2,"errors":\[\]/);
  assert.match(await page('people/mira-lund/'), /runs it well\./);
});

test('a folder that holds nothing but content is built where it is', (t) => {
  const folder = scratchFolder(t);
  cpSync(join(project, 'content'), folder, { recursive: true });
  const build = ['exec', '--yes', `--package=${tarball('dossier')}`, '--', 'dossier', 'build'];
  assert.match(run('npm', build, folder), /pages from 2 articles/);
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
      env: { ...process.env, ...variables },
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
  assert.match(String(said['report']), /pages from 2 articles/);
  assert.ok(existsSync(join(project, 'one/index.html')));
  assert.match(
    readFileSync(join(packed, 'src/package/index.d.ts'), 'utf8'),
    /Reads a content folder and finds its problems/,
  );
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
