import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { parse } from 'yaml';
import { pagesWorkflow } from '../../src/package/create/pages-workflow.ts';
import { pinnedActions } from '../../src/package/make/create-folder.ts';
import { projectDir } from '../../src/publish/site-options.ts';

interface Concurrency {
  group: string;
  'cancel-in-progress': boolean | string;
}

interface Job {
  if?: string;
  needs?: string | string[];
  permissions?: Record<string, string>;
  concurrency?: Concurrency;
  steps: { id?: string; if?: string; uses?: string; run?: string; with?: Record<string, string> }[];
}

interface Workflow {
  concurrency?: Concurrency;
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
for (const [name, { permissions, jobs }] of Object.entries(publishing)) {
  test(`the build may read the address of the site of a private repository, and only the deployment may write: ${name}`, () => {
    assert.deepEqual(permissions, { contents: 'read' });
    assert.deepEqual(jobs['build']?.permissions, { contents: 'read', pages: 'read' });
    assert.deepEqual(jobs['deploy']?.permissions, { pages: 'write', 'id-token': 'write' });
  });

  test(`a pull request is not deployed: ${name}`, () => {
    assert.match(jobs['deploy']?.if ?? '', /^github\.event_name != 'pull_request' && /);
  });
}

/** Every workflow of the repository, and the one of a new project. */
const shipped: Readonly<Record<string, Workflow>> = {
  ...Object.fromEntries(
    globSync(['.github/workflows/*.y*ml', 'examples/*/.github/workflows/*.y*ml'], {
      cwd: projectDir,
    }).map((file) => [
      file.replaceAll('\\', '/'),
      parse(readFileSync(join(projectDir, file), 'utf8')) as Workflow,
    ]),
  ),
  'a new project': parse(
    pagesWorkflow(pinnedActions(readFileSync(join(folder, 'pages.yml'), 'utf8'))),
  ) as Workflow,
};

/** What puts something where readers find it. */
const publishes = /^actions\/deploy-pages@|^npm publish /;

test('the workflows that publish are those of the site, of new projects, of the example and of releases', () => {
  const found = Object.entries(shipped).flatMap(([file, { jobs }]) =>
    Object.values(jobs).some(isPublishing) ? [file] : [],
  );
  assert.deepEqual(found.toSorted(), [
    '.github/workflows/pages.yml',
    '.github/workflows/release.yml',
    'a new project',
    example,
  ]);
});

for (const [file, { concurrency, jobs }] of Object.entries(shipped)) {
  test(`only a pull request cancels what runs, and what publishes is never cancelled: ${file}`, () => {
    const groups = [concurrency, ...Object.values(jobs).map((job) => job.concurrency)];
    for (const group of groups.filter((each) => each !== undefined)) {
      const cancels = group['cancel-in-progress'];
      assert.ok(
        cancels === false || cancels === "${{ github.event_name == 'pull_request' }}",
        `${group.group}: ${cancels}`,
      );
    }
    for (const job of Object.values(jobs).filter(isPublishing)) {
      // A group of the whole workflow, or of another job, would cancel it with what else it holds.
      assert.equal(concurrency, undefined);
      assert.equal(job.concurrency?.['cancel-in-progress'], false);
      const others = Object.values(jobs).filter((each) => each !== job);
      assert.ok(others.every((each) => each.concurrency?.group !== job.concurrency?.group));
    }
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

function isPublishing({ steps }: Job): boolean {
  return steps.some(({ uses, run }) => publishes.test(uses ?? run ?? ''));
}

/** The jobs that end before this one starts. */
function jobsBefore(name: string): string[] {
  const needed = [pages.jobs[name]?.needs ?? []].flat();
  return [...new Set(needed.flatMap((each) => [each, ...jobsBefore(each)]))];
}
