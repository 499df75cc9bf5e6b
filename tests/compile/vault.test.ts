import assert from 'node:assert/strict';
import { join } from 'node:path';
import test from 'node:test';
import { compile } from '../../src/compile.ts';
import { sitePath } from '../../src/model/addresses/path.ts';
import { partialDate } from '../made/partial-date.ts';

// Each note of this folder holds constructs of Obsidian, and none of Dossier's.
const { problems: all, compiled } = await compile({
  contentDir: join(import.meta.dirname, '../fixtures/vault'),
  today: partialDate('2026-01-01'),
});
// Few of its notes link to others.
const problems = all.filter(({ code }) => code !== 'orphan-page');
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

test('a first-level heading that opens a note names it, no other heading does', () => {
  assert.equal(titleOf('sections'), 'Sections');
  assert.match(htmlOf('sections'), /<h2 id="a-section">/);
  assert.equal(titleOf('named'), 'The name of it');
  assert.ok(!htmlOf('named').includes('<h2'));
});

test('links lead where they do in Obsidian: from the root, by file name, to files, by alias', () => {
  assert.deepEqual(linksOf('links'), [
    'one /vault/notes/deep/note/',
    'two /vault/notes/deep/note/',
    'three /vault/plain-note/',
    'four /vault/notes/deep/note/#its-heading',
    'map.png /vault/assets/pages/Attachments/map.png',
    'five /vault/assets/pages/Attachments/map.png',
  ]);
  assert.match(htmlOf('links'), /<img src="[^"]+map.png" alt="" width="40" height="20"/);
  assert.deepEqual(linksOf('plain-note').slice(0, 2), [
    'Old name /vault/links/',
    'another /vault/links/',
  ]);
});

test('a name of two notes means the one in the same folder, else that with the shorter path', () => {
  assert.deepEqual(linksOf('notes', 'deep', 'note'), ['Twin /vault/notes/deep/twin/']);
  assert.equal(linksOf('plain-note')[2], 'Twin /vault/notes/deep/twin/');
});

test('a name of two equally near notes leads to the one with the shorter path, and is reported', () => {
  assert.deepEqual(linksOf('same-names'), [
    'Overview /vault/cranes/overview/',
    'it /vault/cranes/overview/',
    'Harbours/Overview /vault/harbours/overview/',
  ]);
  assert.deepEqual(linksOf('harbours', 'overview'), ['Overview /vault/harbours/overview/']);
  const reports = problems.filter(({ code }) => code === 'ambiguous-link');
  assert.equal(
    reports.at(-1)?.message,
    '`Overview.md` leads to `Cranes/Overview`, but could also mean `Harbours/Overview`.',
  );
});

test('blocks have names, and a note embeds a section of itself', () => {
  const html = htmlOf('blocks');
  assert.match(html, /<p id="block_once">Said once.<\/p>/);
  assert.equal(html.match(/<p>The part that is shown twice.<\/p>/g)?.length, 2);
  assert.equal(linksOf('blocks')[0], 'it /vault/blocks/#block_once');
});

test('marks, inline notes and states of tasks are shown', () => {
  const html = htmlOf('signs');
  assert.match(html, /<mark>marked<\/mark>/);
  assert.match(html, /role="note"[^>]*><b>a<\/b> <span>It refers to <a href="\/vault\/sections\/"/);
  assert.deepEqual(html.match(/[☑☐] [a-z ]+/g), ['☑ begun', '☑ done', '☐ to do']);
});

test('tags in a text are tags of its page, and lead to theirs', () => {
  const page = pages.find('page', sitePath('tagged'));
  assert.deepEqual(
    page?.view.tags.map(({ tag }) => tag),
    ['front', 'harbour', 'inbox/to-read'],
  );
  assert.deepEqual(
    linksOf('tagged').filter((link) => link.startsWith('#')),
    page.view.tags
      .map(({ tag, path }) => `#${tag} /vault${path}`)
      .map((link) => link.replace('#front', '#Front'))
      .toSorted(
        (a, b) => ['h', 'F', 'i'].indexOf(a.charAt(1)) - ['h', 'F', 'i'].indexOf(b.charAt(1)),
      ),
  );
});

test('tags of the front matter that each have their `#` are several', () => {
  const page = pages.find('page', sitePath('two-tags'));
  assert.deepEqual(
    page?.view.tags.map(({ tag }) => tag),
    ['crane', 'quay/east'],
  );
});

test('a placeholder of a template is named, once', () => {
  const report = problems.find(({ file, line }) => file === 'pages/Broken.md' && line === 2);
  assert.equal(report?.message, '`{{name}}` is a placeholder of a template, not a value.');
  assert.match(report.fix, /start the name of the file with `_`/);
});

test('a placeholder of Templater is named in a title, a date and a link', () => {
  const reports = problems.filter(({ file }) => file === 'pages/Templater.md');
  assert.deepEqual(
    reports.map(({ message }) => message),
    [
      '`<% tp.file.title %>` in the title is a placeholder of a template.',
      '`created: <% tp.date.now("YYYY-MM-DD") %>` is not a date.',
      '[[<% tp.date.now("YYYY-MM-DD", -1) %>]] is a placeholder of a template, not a name.',
    ],
  );
  assert.ok(reports.every(({ fix }) => fix.includes('start the name of the file with `_`')));
});

test('a text between rules that open a note is said not to be shown, and how it would be', () => {
  const report = problems.find(({ file }) => file === 'pages/Opens with a rule.md');
  assert.match(report?.message ?? '', /Its content is not shown\.$/);
  assert.match(
    report?.fix ?? '',
    /If the `---` is meant as a rule in the text, leave an empty line above it/,
  );
});

test('a link to a file that is not read is reported where the file is, once', () => {
  const files = problems.filter(({ code, message }) =>
    code === 'unknown-asset' ? message.includes('figures.csv') : false,
  );
  assert.deepEqual(
    files.map(({ file }) => file),
    ['pages/Attachments/figures.csv'],
  );
});

test('a name in double brackets as an address, and a block that is not there, are told what to write', () => {
  const fixes = problems.filter(({ file }) => file === 'pages/Exports.md').map(({ fix }) => fix);
  assert.deepEqual(fixes, [
    'Write `[[Sections|words]]`, without parentheses.',
    'Write `^nowhere` at the end of the block that is meant, or leave it out.',
  ]);
});

test('a picture with the wrong extension is shown, and named', () => {
  assert.match(htmlOf('named'), /<img src="[^"]+photo.jpg"/);
});

test('what is not supported is said at each place', () => {
  const messages = problems
    .filter(({ code }) => code === 'unsupported')
    .map((each) => each.message);
  assert.deepEqual(messages, [
    'A drawing of Excalidraw is not supported, and this note is not published.',
    'A Mermaid diagram is not supported; its code is shown.',
    'A Dataview query is not supported; its code is shown.',
    'A Mermaid diagram is not supported; its code is shown.',
    'An embedded canvas is not supported; its name is shown.',
    'An embedded base is not supported; its name is shown.',
    'A link to a canvas is not supported; its words are shown.',
    'An embedded drawing of Excalidraw is not supported; its name is shown.',
    'An embedded drawing of Excalidraw is not supported; its name is shown.',
    'A link to a drawing of Excalidraw is not supported; its words are shown.',
    'A block of the plugin Admonition is not supported; its code is shown.',
  ]);
  assert.ok(linksOf('unsupported').includes('A talk https://www.youtube.com/watch?v=abc'));
});

test('a note that is a drawing has no page', () => {
  assert.equal(pages.find('page', sitePath('drawing-excalidraw')), undefined);
  assert.ok(pages.ofType('page').every(({ view }) => !view.title.includes('Drawing')));
});

test('front matter that cannot be read still keeps a draft out', () => {
  assert.equal(pages.find('page', sitePath('unreadable-draft')), undefined);
  assert.equal(pages.find('page', sitePath('late-draft')), undefined);
});

/** The words and addresses of the links of a page. */
function linksOf(...id: string[]): string[] {
  const links = htmlOf(...id).matchAll(/<a href="([^"]*)"[^>]*>(.*?)<\/a>/g);
  return [...links].map(([, address, words]) => `${words} ${address}`);
}

function titleOf(...id: string[]): string | undefined {
  return pages.find('page', sitePath(...id))?.view.title;
}

function htmlOf(...id: string[]): string {
  const page = pages.find('page', sitePath(...id));
  assert.ok(page, id.join('/'));
  return page.view.bodyHtml;
}

const warnings = [
  'Attachments/figures.csv:1:1 warning unknown-asset',
  'Attachments/photo.jpg:1:1 warning unsafe-asset',
  'Broken.md:2:10 warning invalid-yaml',
  'Broken.md:3:10 warning invalid-date',
  'Broken.md:4:8 warning remote-image',
  'Broken.md:7:4 warning unknown-link',
  'Broken.md:7:43 warning unknown-link',
  'Broken.md:7:68 warning unknown-asset',
  'Broken.md:7:89 warning unknown-source',
  'Broken.md:9:1 warning remote-image',
  'Drawing.excalidraw.md:2:1 warning unsupported',
  'Empty.md:1:1 warning missing-field',
  'Exports.md:1:47 warning unknown-link',
  'Exports.md:1:76 warning unknown-link',
  'Late draft.md:2:1 warning invalid-front-matter',
  'Opens with a rule.md:3:1 warning invalid-front-matter',
  'Properties only.md:1:1 warning missing-field',
  'Same names.md:2:9 warning ambiguous-link',
  'Same names.md:5:4 warning ambiguous-link',
  'Same names.md:5:21 warning ambiguous-link',
  'Template.md:3:7 warning invalid-yaml',
  'Templater.md:2:8 warning missing-field',
  'Templater.md:3:10 warning invalid-date',
  'Templater.md:6:15 warning unknown-link',
  'Unreadable draft.md:3:8 warning invalid-yaml',
  'Unsupported.md:1:1 warning unsupported',
  'Unsupported.md:5:1 warning unsupported',
  'Unsupported.md:9:1 warning unsupported',
  'Unsupported.md:13:1 warning unsupported',
  'Unsupported.md:13:23 warning unsupported',
  'Unsupported.md:15:14 warning unsupported',
  'Unsupported.md:17:1 warning unsupported',
  'Unsupported.md:17:29 warning unsupported',
  'Unsupported.md:19:16 warning unsupported',
  'Unsupported.md:21:1 warning remote-image',
  'Unsupported.md:23:1 warning unsupported',
];
