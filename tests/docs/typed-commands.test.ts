import assert from 'node:assert/strict';
import test from 'node:test';
import { projectCommands } from '../../src/package/create/project-files.ts';
import { codeBlocks, inlineCode } from './code-blocks.ts';
import { faultOf } from './typed-command.ts';

const typed = [
  ...codeBlocks
    .filter(({ language }) => language === 'sh')
    .flatMap(({ at, text }) => text.split('\n').map((line) => ({ at, line }))),
  ...inlineCode
    .filter(({ text }) => /^(npm|npx|node) /.test(text))
    .map(({ at, text }) => ({ at, line: text })),
].filter(({ line }) => line.trim() !== '');

test('every command in the docs exists, and takes the options that it is given', () => {
  assert.ok(typed.length > 60, `${typed.length} commands`);
  const faults = typed.flatMap(({ at, line }) => {
    const fault = faultOf(line);
    return fault === undefined ? [] : [`${at} ${line}: ${fault}`];
  });
  assert.deepEqual(faults, []);
});

test('a new project has each command that the pages for authors type', () => {
  const names = typed
    .filter(({ at }) =>
      /pages\/(write|analyse|authoring|recipes|reference\/(?:importing|publishing))\.md/.test(at),
    )
    .flatMap(({ line }) => /^npm run (\S+)/.exec(line)?.[1] ?? []);
  assert.ok(names.length > 10, `${names.length} commands`);
  assert.deepEqual(
    [...new Set(names)].filter((name) => !projectCommands.includes(name)),
    [],
  );
});

test('only the pages of the packages speak of what npm will have, and one section that says so', () => {
  const pages = typed
    .filter(({ line }) => line.startsWith('npm create '))
    .map(({ at }) => at.replace(/:\d+$/, ''));
  assert.deepEqual([...new Set(pages)].filter((page) => !page.startsWith('src/package/')).sort(), [
    'CHANGELOG.md',
    'README.md',
    'docs/pages/reference/commands.md',
  ]);
});

test('the project of README.md is made by the same lines in the reference', () => {
  const made = codeBlocks.filter(({ text }) => text.includes('create-dossier.mjs'));
  assert.equal(made.length, 2);
  assert.equal(made[0]?.text, made[1]?.text);
});

const wrong = [
  ['npm run chek', 'package.json has no script `chek`'],
  ['npm run check -- --stric', '`check` has no option `--stric`'],
  ['npm run check --strict', 'the `--` before the options is missing'],
  ['npm run build -- ../x', '`build` takes no words such as `../x`'],
  ['npm run build -- --out', '`--out` has no value'],
  ['npm run test:kills -- --cuont 3', '`test:kills` has no option `--cuont`'],
  ['npm test -- tests/laod', 'there is nothing at `tests/laod`'],
  ["npm test -- --test-name-pattern 'a CR aloen'", "no test has the name 'a CR aloen'"],
  ['npx dossier lint', 'there is no command `lint`'],
  ['npx astro build', 'only `dossier` is run with npx'],
  ['node src/cli/biuld.ts', 'there is no file `src/cli/biuld.ts`'],
  ['pnpm install', 'there is no program `pnpm`'],
] as const;

for (const [line, fault] of wrong) {
  test(`\`${line}\` would be found`, () => assert.equal(faultOf(line), fault));
}
