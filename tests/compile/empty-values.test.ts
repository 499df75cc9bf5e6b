import assert from 'node:assert/strict';
import test from 'node:test';
import { problemsOf } from '../made/compile-files.ts';

const found = async (files: Record<string, string>): Promise<string[]> =>
  (await problemsOf(files)).map(
    ({ file, line, column, severity, code, message, fix }) =>
      `${file}:${line}:${column} ${severity} ${code} ${message} ${fix}`,
  );

test('a colour that is a comment in YAML is one error, which shows it in quotation marks', async () => {
  assert.deepEqual(
    await found({ 'kinds.yaml': 'river:\n  label: River\n  color: #0369a1\n  plural: Rivers\n' }),
    [
      'kinds.yaml:3:10 error missing-field `river.color` has no value: `#0369a1` is a comment in YAML. If it is the value, put it in quotation marks: `color: "#0369a1"`.',
    ],
  );
});

test('a key without a value is told so, at the key', async () => {
  const site = 'title: Site\ndescription: About.\n';
  assert.deepEqual(await found({ 'site.yaml': `${site}theme: {font: }\n` }), [
    'site.yaml:3:9 error missing-field `theme.font` has no value. Write a value after `font:`, or remove the line.',
  ]);
  assert.deepEqual(await found({ 'site.yaml': `${site}theme:\n  accent: # the old one\n` }), [
    'site.yaml:4:3 error missing-field `theme.accent` has no value. Write a value after `accent:`, or remove the line.',
  ]);
});

test('so is a required key of the front matter', async () => {
  const page = (kind: string): Record<string, string> => ({
    'entities/a.md': `---\ntitle: A\nkind: ${kind}\n---\nText.\n`,
  });
  assert.match((await found(page('#person')))[0] ?? '', /^entities\/a\.md:3:7 error missing-field/);
  assert.equal((await found(page('#person'))).length, 1);
  assert.match((await found(page('')))[0] ?? '', /^entities\/a\.md:3:1 .* `kind` has no value\./);
});

test('a key that is not there is missing', async () => {
  assert.deepEqual(await found({ 'site.yaml': 'title: Site\n' }), [
    'site.yaml:1:1 error missing-field `description` is missing. Add a line `description: ...`.',
  ]);
});

test('a file that holds a list, text or `null` where keys belong is told so', async () => {
  const write = 'Write `key: value` on each line.';
  assert.deepEqual(
    await found({ 'charts/a.yaml': '- a\n', 'charts/b.yaml': '~\n', 'kinds.yaml': 'words\n' }),
    [
      `charts/a.yaml:1:1 error invalid-value The file holds a list, not keys with values. ${write}`,
      `charts/b.yaml:1:1 error invalid-value The file holds no value, not keys with values. ${write}`,
      `kinds.yaml:1:1 error invalid-value The file holds text, not keys with values. ${write}`,
    ],
  );
});
