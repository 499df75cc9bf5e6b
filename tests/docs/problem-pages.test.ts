import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { sectionOf } from '../../docs/generate/example-files.ts';
import { mendOf, problemsOfExample, problemsOnceMended } from '../../docs/generate/problem-page.ts';
import { problemCodes } from '../../src/model/problems/problem.ts';
import { projectDir } from '../../src/publish/site-options.ts';

const folder = join(projectDir, 'docs/reference/problems');

/** Codes that no check reports, so that no example can. */
const reserved: ReadonlySet<string> = new Set(['orphan-page']);

const pages = problemCodes.map((code) => ({
  code,
  text: readFileSync(join(folder, `${code}.md`), 'utf8'),
}));

test('each code of a problem has a page, and no page is left over', () => {
  const files = [...problemCodes, 'README'].map((code) => `${code}.md`);
  assert.deepEqual(readdirSync(folder).sort(), files.sort());
});

test('each page says what the code means, gives an example, and mends it', () => {
  for (const { code, text } of pages) {
    const [, meaning = ''] = /^# `[a-z-]+`\n\n(.+?)\n\n## Example\n/s.exec(text) ?? [];
    assert.ok(text.startsWith(`# \`${code}\`\n`), `${code}: its heading`);
    assert.notEqual(meaning.trim(), '', `${code}: what it means`);
    assert.notEqual(sectionOf(text, 'Mend').replace('Mend', '').trim(), '', `${code}: its mend`);
  }
});

test('the example of each page brings its code about, and no other', async () => {
  for (const { code, text } of pages.filter((each) => !reserved.has(each.code))) {
    const found = (await problemsOfExample(code, text)).map((problem) => problem.code);
    assert.deepEqual([...new Set(found)], [code], code);
  }
});

test('once the files of the mend stand in place of those of the example, nothing is wrong', async () => {
  for (const { code, text } of pages.filter((each) => mendOf(each.text).length > 0)) {
    assert.deepEqual(await problemsOnceMended(text), [], code);
  }
});
