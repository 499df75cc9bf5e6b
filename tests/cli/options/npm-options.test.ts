import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import test from 'node:test';
import { withNpmOptions } from '../../../src/cli/options/npm-options.ts';
import { projectDir, UsageError } from '../../../src/publish/site-options.ts';
import { copyFixture, scratchFolder } from '../run-command.ts';

const options = {
  content: { type: 'string' },
  base: { type: 'string' },
  strict: { type: 'boolean' },
  'two-words': { type: 'string' },
} as const;

/** The arguments that a command gets from npm without `--`: `npm run check --content ../x`. */
function received(
  args: readonly string[],
  environment: Record<string, string>,
  takesWords = false,
): string[] {
  return withNpmOptions(args, options, environment, takesWords);
}

test('options that npm kept with their values are understood', () => {
  assert.deepEqual(received([], { npm_config_content: '../x', npm_config_strict: 'true' }), [
    '--content=../x',
    '--strict',
  ]);
  assert.deepEqual(received([], { npm_config_two_words: 'a\n\nb' }), ['--two-words=b']);
});

test('an option without its value takes the only word', () => {
  assert.deepEqual(received(['../x'], { npm_config_content: 'true' }), ['--content=../x']);
});

test('an option is refused if its value cannot be told', () => {
  const lost = { npm_config_content: 'true' };
  assert.throws(() => received([], lost), UsageError);
  assert.throws(() => received(['a', 'b'], lost), /npm has kept `--content`.* -- --content/s);
  assert.throws(() => received(['article'], lost, true), UsageError);
  assert.throws(() => received(['a'], { ...lost, npm_config_base: 'true' }), UsageError);
});

test('an option after `--` counts, whatever npm has kept', () => {
  for (const given of [['--content=b'], ['--content', 'b']])
    assert.deepEqual(received(given, { npm_config_content: 'true' }), given);
});

test('settings of npm that are no options of the command, and empty ones, have no effect', () => {
  assert.deepEqual(received(['a'], { npm_config_content: '', npm_config_loglevel: 'silent' }), [
    'a',
  ]);
});

/** Runs the entry point as npm does. */
function dossier(args: readonly string[], environment: Record<string, string> = {}) {
  return spawnSync(process.execPath, [join(projectDir, 'src/cli/dossier.mjs'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
}

test('check without `--` reads the folder that was meant', (t) => {
  const content = copyFixture('own-kinds', scratchFolder(t));
  const { status, stdout } = dossier(['check'], { npm_config_content: content });
  assert.match(stdout, /^No problems\./);
  assert.equal(status, 0);
});

test('a word that is no option is refused with what to write', () => {
  for (const command of ['check', 'build', 'dev', 'preview', 'start']) {
    const { status, stderr } = dossier([command, '../x']);
    assert.notEqual(status, 0, command);
    assert.match(stderr, /`\.\.\/x` is not an option\..* -- --content \.\.\/x/s, command);
  }
});

test('an unknown command is answered with those there are, and the one that was meant', () => {
  for (const written of ['chek', 'chekc', 'checks', 'chxck']) {
    const { status, stderr } = dossier([written]);
    assert.equal(status, 1);
    assert.match(stderr, /Did you mean `check`\? The commands are start, dev/, written);
  }
  assert.doesNotMatch(dossier(['nothing']).stderr, /Did you mean/);
});

test('--help prints how a command is used, or all of them', () => {
  const one = dossier(['check', '--help']);
  assert.match(one.stdout, /^Usage: npm run check -- \[--content DIR\]/);
  assert.equal(one.status, 0);
  const all = dossier(['--help']).stdout;
  for (const command of ['start', 'dev', 'build', 'check', 'new', 'preview', 'test', 'lint'])
    assert.match(all, new RegExp(`Usage: npm (run )?${command}\\b`), command);
});
