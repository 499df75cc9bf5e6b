import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { compile } from '../../src/compile.ts';
import { sitePath } from '../../src/model/addresses/path.ts';
import { partialDate } from '../made/partial-date.ts';

// Each note of this folder holds constructs of Obsidian, and none of Dossier's.
const { problems, compiled } = await compile({
  contentDir: join(import.meta.dirname, '../fixtures/vault'),
  today: partialDate('2026-01-01'),
});
assert.ok(compiled);
const { pages } = compiled();

test('a vault has warnings alone, each at its place', () => {
  assert.deepEqual(
    problems.map(
      ({ file, line, column, severity, code }) =>
        `${file.replace('pages/', '')}:${line}:${column} ${severity} ${code}`,
    ),
    warnings,
  );
});

test('what leads nowhere is plain text, a picture of another site a link', () => {
  assert.equal(
    htmlOf('broken'),
    '<p>To a note that nobody has written, to a file, to lost.png and to [@nobody].</p>\n' +
      '<p><a href="https://example.org/far.png" class="ext" rel="noopener noreferrer">Far away</a></p>',
  );
});

test('notes without text, or with front matter that cannot be read, have pages', () => {
  assert.equal(htmlOf('properties-only'), '');
  assert.equal(htmlOf('empty'), '');
  assert.equal(htmlOf('template'), '<p>The text of a template.</p>');
});

test('comments are left out, with the links in them', () => {
  assert.equal(htmlOf('comments'), '<p>Seen, and this.</p>\n<p>The end.</p>');
});

test('front matter that cannot be read still keeps a draft out', () => {
  assert.equal(pages.find('page', sitePath('unreadable-draft')), undefined);
});

function htmlOf(...id: string[]): string {
  const page = pages.find('page', sitePath(...id));
  assert.ok(page, id.join('/'));
  return page.view.bodyHtml;
}

const warnings = [
  'Broken.md:2:10 warning invalid-value',
  'Broken.md:2:11 warning invalid-yaml',
  'Broken.md:3:10 warning invalid-date',
  'Broken.md:4:8 warning remote-image',
  'Broken.md:7:4 warning unknown-link',
  'Broken.md:7:43 warning unknown-link',
  'Broken.md:7:68 warning unknown-asset',
  'Broken.md:7:89 warning unknown-source',
  'Broken.md:9:1 warning remote-image',
  'Empty.md:1:1 warning missing-field',
  'Properties only.md:1:1 warning missing-field',
  'Template.md:4:1 warning invalid-yaml',
  'Unreadable draft.md:3:8 warning invalid-yaml',
];
