import assert from 'node:assert/strict';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import test, { after } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Problem } from '../../../src/model/problems/problem.ts';
import {
  copyFixture,
  digests,
  runCommand,
  scratchFolder,
  startCommand,
} from '../../cli/run-command.ts';

const scratch = scratchFolder({ after });

/** Options of a build that override the address in site.yaml. */
const address = ['--site', 'https://other.example', '--base', '/x/'];

/** A site that is built once for several tests. */
const first = { content: copyFixture('wind', scratch), out: join(scratch, 'dist') };
test.before(() => {
  const args = ['--content', first.content, '--out', first.out, ...address];
  assert.equal(runCommand('build', args).status, 0);
});

test('one run of check reports five different faults, and a build then leaves the last output as it was', (t) => {
  const folder = scratchFolder(t);
  const content = copyFixture('wind', folder);
  const out = join(folder, 'dist');
  cpSync(first.out, out, { recursive: true });
  const before = digests(out);

  rmSync(join(content, 'entities/companies/nordwind.md'));
  edit(content, 'entities/turbines/v-90.md', 'kind: turbine', 'kind: turbin');
  edit(content, 'entities/farms/low-bank.md', 'opened: 2023', 'opened: 2023-02-30');
  edit(content, 'entities/people/ada-sorensen.md', 'kind: person', 'kind: person\nid: high-bank');
  mkdirSync(join(content, 'articles/old'));
  writeFileSync(join(content, 'articles/old/a.md'), '---\ntitle: One\ndate: 2024\n---\nText.\n');
  writeFileSync(join(content, 'articles/a.md'), '---\ntitle: Two\ndate: 2024\n---\nText.\n');

  const check = runCommand('check', ['--content', content, '--format', 'json']);
  assert.equal(check.status, 1);
  const problems = JSON.parse(check.stdout) as Problem[];
  const errors = problems.filter((problem) => problem.severity === 'error');
  const found = new Set(errors.map(({ file, line, code }) => `${file}:${line} ${code}`));
  for (const expected of [
    'entities/farms/high-bank.md:10 unknown-relation-target',
    'entities/turbines/v-90.md:3 unknown-kind',
    'entities/farms/low-bank.md:5 invalid-date',
    'entities/people/ada-sorensen.md:4 duplicate-id',
    'articles/old/a.md:1 duplicate-id',
    'articles/a.md:1 duplicate-id',
  ]) {
    assert.ok(found.has(expected), `${expected} is not among\n${[...found].join('\n')}`);
  }
  assert.ok(
    errors.every((problem) => problem.message && problem.fix),
    'each says what is wrong and what to do',
  );

  const build = runCommand('build', ['--content', content, '--out', out]);
  assert.equal(build.status, 1);
  const place = `${relative(process.cwd(), content)}/entities/turbines/v-90.md:3:7`;
  assert.match(build.stderr, /unknown-kind/);
  assert.ok(build.stderr.includes(place), `${place} is not named in\n${build.stderr}`);
  assert.doesNotMatch(build.stderr, /astro/i, 'the report is the only thing said');
  assert.deepEqual(digests(out), before);
  assert.deepEqual(
    readdirSync(folder).sort(),
    ['content', 'dist'],
    'no junk is left beside the output',
  );
});

const withoutStop = process.platform === 'win32' && 'Windows cannot stop a process for a while.';

test(
  'a killed build leaves the last output, and the next one cleans up',
  { skip: withoutStop },
  async (t) => {
    const folder = scratchFolder(t);
    const { content } = first;
    const out = join(folder, 'dist');
    cpSync(first.out, out, { recursive: true });
    const args = ['--content', content, '--out', out, ...address];
    const before = digests(out);

    const killed = startCommand('build', args);
    t.after(() => killed.kill('SIGKILL'));
    while (!existsSync(join(folder, '.dist.building'))) await setTimeout(10);
    // While stopped, it holds the folder, so that the second build finds it locked.
    killed.kill('SIGSTOP');
    const second = runCommand('build', args);
    assert.equal(second.status, 1, 'a second build does not touch what the first one holds');
    assert.match(second.stderr, new RegExp(`Process ${killed.pid} is building`));
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    assert.deepEqual(digests(out), before);

    assert.equal(runCommand('build', args).status, 0);
    assert.deepEqual(digests(out), before);
    assert.deepEqual(readdirSync(folder), ['dist']);
  },
);

test('a folder without site.yaml is an error that names it, and nothing is written', (t) => {
  const folder = scratchFolder(t);
  const content = join(folder, 'content');
  mkdirSync(content);
  const out = join(folder, 'dist');
  const { status, stderr } = runCommand('build', ['--content', content, '--out', out]);
  assert.equal(status, 1);
  assert.match(stderr, /site\.yaml:1:1 {2}error {2}missing-file/);
  assert.deepEqual(readdirSync(folder), ['content']);
});

test('a site without an address says so once it is built, unless the command has one', (t) => {
  const folder = scratchFolder(t);
  const content = join(folder, 'content');
  mkdirSync(content);
  writeFileSync(join(content, 'site.yaml'), 'title: Site\ndescription: Of a test.\n');
  const args = ['--content', content, '--out', join(folder, 'dist')];
  const said = runCommand('build', args).stderr;
  assert.match(
    said,
    /localhost:4321, since the site has no address.*\nwrite `url` into site\.yaml/,
  );
  const told = runCommand('build', [...args, '--site', 'https://example.org']);
  assert.equal(told.status, 0, told.stderr);
  assert.doesNotMatch(told.stderr, /address/);
});

test('--site and --base override the address in site.yaml', () => {
  const { out } = first;
  const home = readFileSync(join(out, 'index.html'), 'utf8');
  assert.match(home, /<link rel="canonical" href="https:\/\/other\.example\/x\/">/);
  assert.match(
    readFileSync(join(out, 'robots.txt'), 'utf8'),
    /https:\/\/other\.example\/x\/sitemap-index\.xml/,
  );
});

function edit(content: string, file: string, from: string, to: string): void {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from));
  writeFileSync(path, text.replace(from, to));
}
