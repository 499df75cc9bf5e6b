import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';
import { projectDir } from '../../src/publish/site-options.ts';

interface Job {
  if?: string;
  needs?: string | string[];
  permissions?: Record<string, string>;
  concurrency?: { group: string; 'cancel-in-progress': boolean };
  steps: { id?: string; if?: string; uses?: string; run?: string; with?: Record<string, string> }[];
}

interface Workflow {
  concurrency?: unknown;
  permissions: Record<string, string>;
  jobs: Record<string, Job>;
}

const folder = join(projectDir, '.github/workflows');
const pages = parse(readFileSync(join(folder, 'pages.yml'), 'utf8')) as Workflow;
const { build, deploy } = pages.jobs;
assert.ok(build && deploy);

test('nothing that a deployment needs runs the tests of the generator', () => {
  const needed = jobsBefore('deploy');
  assert.deepEqual(needed, ['build']);
  const commands = Object.values(pages.jobs).flatMap(({ steps }) =>
    steps.flatMap(({ run }) => run ?? []),
  );
  assert.ok(commands.some((command) => command.startsWith('npm run build ')));
  assert.deepEqual(
    commands.filter((command) => /\btest\b|\.ci\/run|npm (run )?(lint|typecheck)/.test(command)),
    [],
  );
});

test('what is deployed has been checked and built, with the address that GitHub gives', () => {
  const ofBuild = build.steps
    .filter((step) => !step.if?.startsWith('failure()'))
    .map(({ run, uses }) => run ?? uses?.replace(/@.*/, ''));
  assert.deepEqual(ofBuild.slice(-4), [
    'actions/configure-pages',
    'npm run check -- --format github',
    'npm run build -- --site "$SITE" --base "$BASE"',
    'actions/upload-pages-artifact',
  ]);
  assert.match(String(deploy.steps.at(-1)?.uses), /^actions\/deploy-pages@/);
});

test('what builds keep for the next one is restored before the build, from the newest run with the same code', () => {
  const at = build.steps.findIndex(({ uses }) => uses?.startsWith('actions/cache@'));
  assert.ok(at >= 0 && at < build.steps.findIndex(({ run }) => run?.startsWith('npm run build ')));
  const { path, key, 'restore-keys': others } = build.steps[at]?.with ?? {};
  assert.equal(path, '.astro');
  const [sameCode = '', any] = others?.trim().split('\n') ?? [];
  assert.equal(key, `${sameCode}\${{ github.run_id }}`);
  for (const input of ['package-lock.json', 'src/**', 'public/**'])
    assert.ok(sameCode.includes(`'${input}'`), input);
  assert.equal(any, 'dossier-');
});

const example = 'examples/content-only/.github/workflows/pages.yml';
const publishing = {
  'pages.yml': pages,
  [example]: parse(readFileSync(join(projectDir, example), 'utf8')) as Workflow,
};
for (const [name, { permissions, concurrency, jobs }] of Object.entries(publishing)) {
  test(`the build may read the address of the site of a private repository, and only the deployment may write: ${name}`, () => {
    assert.deepEqual(permissions, { contents: 'read' });
    assert.deepEqual(jobs['build']?.permissions, { contents: 'read', pages: 'read' });
    assert.deepEqual(jobs['deploy']?.permissions, { pages: 'write', 'id-token': 'write' });
  });

  test(`a pull request is not deployed: ${name}`, () => {
    assert.match(jobs['deploy']?.if ?? '', /^github\.event_name != 'pull_request' && /);
  });

  test(`a deployment is never cancelled half-way: ${name}`, () => {
    // A group of the whole workflow would cancel its running deployment with it.
    assert.equal(concurrency, undefined);
    assert.deepEqual(jobs['deploy']?.concurrency, {
      group: 'pages',
      'cancel-in-progress': false,
    });
    assert.notEqual(jobs['build']?.concurrency?.group, jobs['deploy']?.concurrency?.group);
  });
}

test('every action is pinned to a commit', () => {
  const workflows = globSync('*.yml', { cwd: folder });
  assert.ok(workflows.length > 1);
  const used = workflows.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/uses: (.*)/g)].map(
      ([, action]) => `${file}: ${action}`,
    ),
  );
  assert.deepEqual(
    used.filter((action) => !/@[0-9a-f]{40} # v\d/.test(action)),
    [],
  );
});

/** The jobs that end before this one starts. */
function jobsBefore(name: string): string[] {
  const needed = [pages.jobs[name]?.needs ?? []].flat();
  return [...new Set(needed.flatMap((each) => [each, ...jobsBefore(each)]))];
}
