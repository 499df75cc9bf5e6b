import assert from 'node:assert/strict';
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  globSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import test, { before } from 'node:test';
import { parse } from 'yaml';
import { projectDir } from '../../../src/publish/site-options.ts';
import { digests, scratchFolder } from '../../cli/run-command.ts';
import { docx, p, picture } from '../../made/word-document.ts';
import { siteNames, sites } from '../../sites.ts';
import { builtSite } from '../built-site.ts';
import {
  createdProject,
  dossier,
  packed,
  project,
  run,
  tarball,
  version,
} from './installed-package.ts';

before(() => void createdProject());

test('a Word document and what another site exports become pages of a site without errors', (t) => {
  const folder = scratchFolder(t);
  const content = join(folder, 'content');
  cpSync(join(project, 'content'), content, { recursive: true });
  const draft = join(folder, 'draft.docx');
  writeFileSync(draft, docx(p('The mill', 'Title') + p('It burnt down.') + p(picture('r3'))));
  assert.match(
    dossier('import', draft, '--content', content),
    /^Wrote \S+\/articles\/the-mill\.md\n- pictures: 1, in assets\//,
  );
  const exported = join(builtSite('harbour'), 'entities.ftm.json');
  const said = dossier('import', exported, '--content', content);
  const [, count = ''] = /^Wrote (\d+) files/.exec(said) ?? [];
  assert.ok(Number(count) > 10, said);
  const out = join(folder, 'dist');
  dossier('build', '--content', content, '--out', out);
  assert.match(readFileSync(join(out, 'articles/the-mill/index.html'), 'utf8'), /It burnt down\./);
  const pages = globSync('*/*/index.html', { cwd: out });
  assert.ok(pages.length > Number(count), `${pages.length} pages of ${count} files`);
});

test('a folder that holds nothing but content is built where it is', (t) => {
  const folder = scratchFolder(t);
  cpSync(join(project, 'content'), folder, { recursive: true });
  // As with `npx dossier`, the package is elsewhere.
  const build = ['exec', '--prefix', project, '--', 'dossier', 'build'];
  assert.match(run('npm', build, folder), /pages from \d+ articles? and /);
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
    dossier('build', '--content', content, '--out', out, '--base', base);
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
