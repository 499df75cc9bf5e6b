import assert from 'node:assert/strict';
import test from 'node:test';
import { compile } from '../../src/compile.ts';
import { loadRecords } from '../../src/load/load-records.ts';
import { today } from '../../src/publish/today.ts';
import { scratchFolder } from '../cli/run-command.ts';
import { inTime } from '../in-time.ts';
import { writeFiles } from '../made/write-files.ts';

const many = 150_000;
const site = 'title: T\ndescription: D\n';

/** Each file has what a pattern could match in as many ways as it is long, and an end that it does not match. */
const hostile: Readonly<Record<string, Record<string, string>>> = {
  'an id of digits': {
    'articles/a.md': `---\ntitle: A\ndescription: D\ndate: 2024-01-01\nid: "${'1'.repeat(many)}é"\n---\n\nText.\n`,
  },
  'the folder of a kind': {
    'kinds.yaml': `x: {label: X, plural: "${'1'.repeat(many)}é"}\n`,
  },
  'a heading of brackets': { 'pages/a.md': `# ${'['.repeat(many)}\n\nText.\n` },
  'a heading of links that do not end': { 'pages/a.md': `# ${'[a]('.repeat(many / 4)}\n\nText.\n` },
  'kinds with a key of spaces': { 'kinds.yaml': `x${' '.repeat(many)}x\n: [` },
  'a bibliography of empty lines': { 'library.yaml': `a: b\n${'\n'.repeat(many)}"x` },
  'a directive of braces': {
    'pages/a.md': `# A\n\n::chart{id="${'{'.repeat(many)}" x=a b}\n`,
  },
};

for (const [what, files] of Object.entries(hostile)) {
  test(`${what} is read in seconds`, async (t) => {
    const contentDir = scratchFolder(t);
    writeFiles(contentDir, { 'site.yaml': site, ...files });
    const { problems } = await inTime(() => compile({ contentDir, today: today() }));
    for (const { message, fix } of problems)
      assert.ok(message.length + fix.length < 5000, `${message.length} and ${fix.length} letters`);
  });
}

test('a link in the heading that names a page leaves its words, whatever brackets its address has', async (t) => {
  const contentDir = scratchFolder(t);
  writeFiles(contentDir, {
    'site.yaml': site,
    'pages/a.md': '# On [Mercury](https://example.org/Mercury_(planet)) and [more](x)\n\nText.\n',
  });
  const { records } = await loadRecords(contentDir, new Set());
  assert.deepEqual(
    records?.pages.map(({ title }) => title),
    ['On Mercury and more'],
  );
});
