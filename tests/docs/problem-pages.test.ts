import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { sectionOf } from '../../docs/_generate/example-files.ts';
import { fixOf, problemsOfExample, problemsAfterFix } from '../../docs/_generate/problem-page.ts';
import { problemCodes } from '../../src/model/problems/problem.ts';
import { projectDir } from '../../src/publish/site-options.ts';

const folder = join(projectDir, 'docs/pages/reference/problems');

/** Codes that no check reports, so that there is no example. */
const reserved: ReadonlySet<string> = new Set(['orphan-page']);

const pages = problemCodes.map((code) => ({
  code,
  text: readFileSync(join(folder, `${code}.md`), 'utf8'),
}));

test('each problem code has a page, and no page is left over', () => {
  const files = [...problemCodes, 'README'].map((code) => `${code}.md`);
  assert.deepEqual(readdirSync(folder).sort(), files.sort());
});

test('each page explains its code, with an example and a fix', () => {
  for (const { code, text } of pages) {
    const [, meaning = ''] = /^# `[a-z-]+`\n\n(.+?)\n\n## Example\n/s.exec(text) ?? [];
    assert.ok(text.startsWith(`# \`${code}\`\n`), `${code}: its heading`);
    assert.notEqual(meaning.trim(), '', `${code}: what it means`);
    assert.notEqual(sectionOf(text, 'Fix').replace('Fix', '').trim(), '', `${code}: its fix`);
  }
});

test('the example of each page causes its code and no other', async () => {
  for (const { code, text } of pages.filter((each) => !reserved.has(each.code))) {
    const found = (await problemsOfExample(code, text)).map((problem) => problem.code);
    assert.deepEqual([...new Set(found)], [code], code);
  }
});

test('the files of the fix, in place of those of the example, leave no problem', async () => {
  for (const { code, text } of pages.filter((each) => fixOf(each.text).length > 0)) {
    assert.deepEqual(await problemsAfterFix(text), [], code);
  }
});
