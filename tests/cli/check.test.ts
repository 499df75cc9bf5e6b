import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import test, { after } from 'node:test';
import { projectDir } from '../../src/publish/site-options.ts';
import { copyFixture, runCommand, scratchFolder } from './run-command.ts';

/** What `check` says of a fixture with warnings of one code. */
const ofWind = runCommand('check', ['--content', join(projectDir, 'tests/fixtures/wind')]);

/** The same fixture with a link that leads nowhere, and so with problems of two codes. */
const misspelt = copyFixture('wind', scratchFolder({ after }));
writeFileSync(
  join(misspelt, 'articles/link.md'),
  '---\ntitle: Link\ndate: 2024-01-01\n---\nTo [[nordwnd]].\n',
);
const ofTwoCodes = runCommand('check', ['--content', misspelt]);

test('a folder without problems: exit 0, and an empty array as JSON', (t) => {
  const content = copyFixture('wind', scratchFolder(t));
  for (const file of ['entities', 'articles', 'pages', 'charts', 'data'])
    rmSync(join(content, file), { recursive: true });
  writeFileSync(join(content, 'site.yaml'), 'title: Small\ndescription: A small site.\n');
  const { status, stdout } = runCommand('check', ['--content', content, '--format', 'json']);
  assert.deepEqual(JSON.parse(stdout), []);
  assert.equal(status, 0);
});

test('warnings alone exit with 0, with --strict 1', () => {
  assert.equal(ofWind.status, 0);
  const wind = join(projectDir, 'tests/fixtures/wind');
  const strict = runCommand('check', ['--content', wind, '--strict']);
  assert.equal(strict.status, 1);
  assert.match(strict.stdout, / {2}error {2}unsourced-value {2}/);
});

test('as text, each problem is one line: position, severity, code, message and fix', () => {
  assert.equal(ofTwoCodes.status, 1);
  assert.match(
    ofTwoCodes.stdout,
    /articles\/link\.md:5:4 {2}error {2}unknown-link {2}\[\[nordwnd\]\] .*Did you mean `nordwind`\?/,
  );
});

test('the report ends with the page that explains its only code, or with the list of all codes', () => {
  assert.match(
    ofWind.stdout,
    /\nWhat it means and how to fix it: docs[\\/]pages[\\/]reference[\\/]problems[\\/]unsourced-value\.md\n$/,
  );
  assert.match(
    ofTwoCodes.stdout,
    /\nWhat each code means and how to fix it: docs[\\/]pages[\\/]reference[\\/]problems[\\/]README\.md\n$/,
  );
});

test('output that is not a terminal has codes without links', () => {
  assert.ok(!ofWind.stdout.includes('\u001B'));
});

test('for GitHub, each problem is an annotation with its file and line', () => {
  const { stdout } = runCommand('check', ['--content', misspelt, '--format', 'github']);
  assert.match(
    stdout,
    /^::error file=.*articles\/link\.md,line=5,col=4,title=unknown-link::\[\[nordwnd\]\]/m,
  );
});

test('an unknown flag or format is wrong usage: exit 2', () => {
  assert.equal(runCommand('check', ['--formt', 'json']).status, 2);
  const { status, stderr } = runCommand('check', ['--format', 'xml']);
  assert.equal(status, 2);
  assert.match(stderr, /--format must be one of text, json, github/);
});

test('a reader that has read enough, such as `head`, ends it without a word', async () => {
  const script = join(projectDir, 'src/cli/check.ts');
  const content = join(projectDir, 'tests/fixtures/wind');
  const child = spawn(process.execPath, [script, '--content', content]);
  child.stdout.destroy();
  const [said, [status]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  assert.deepEqual([said, status], ['', 0]);
});
