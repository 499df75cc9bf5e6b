import assert from 'node:assert/strict';
import test from 'node:test';
import { readArticle, readPage } from '../../src/load/prose/article-file.ts';
import { splitFrontMatter } from '../../src/load/prose/front-matter.ts';
import { placeholders } from '../../src/load/prose/placeholders.ts';
import { readSite } from '../../src/load/site/site-file.ts';
import type { Problem } from '../../src/model/problems/problem.ts';
import { lineOfProblem } from './line-of-problem.ts';

test('several aliases in one text are a warning with the list to write', () => {
  for (const [aliases, list] of [
    ['Typo, Typ', '[Typo, Typ]'],
    ['腾讯、微信', '[腾讯, 微信]'],
    ['a; b', '[a, b]'],
    ['［甲，乙］', '[甲, 乙]'],
  ] as const) {
    const [problem, ...others] = problemsOf(`title: T\naliases: ${aliases}`, 'Text.');
    assert.deepEqual(others, []);
    assert.ok(problem);
    assert.equal(lineOfProblem(problem), 'x.md:3:10 warning invalid-value');
    assert.ok(problem.fix.includes(`\`aliases: ${list}\``), problem.fix);
  }
});

test('one name, or a list of names with commas in them, is not', () => {
  for (const aliases of ['Typo', '["Typo, Inc.", Typ]', '[Typo, Typ]', '"Typo,"']) {
    assert.deepEqual(problemsOf(`title: T\naliases: ${aliases}`, 'Text.'), []);
  }
});

test('placeholders that were never replaced are warnings at their lines', () => {
  for (const { description, text } of Object.values(placeholders)) {
    const found = problemsOf(`title: T\ndescription: ${description}`, `${text}\n`);
    assert.deepEqual(found.map(lineOfProblem), [
      'x.md:3:14 warning missing-field',
      'x.md:6:1 warning missing-field',
    ]);
    assert.deepEqual(
      problemsOf(`title: T\ndescription: Mine. ${description}`, `${text} More.`),
      [],
    );
  }
});

test('a language written as systems do is told as a tag', () => {
  for (const [lang, fix] of [
    ['pt_BR', 'Write `pt-BR`.'],
    ['zh_Hans.UTF-8', 'Write `zh-Hans`.'],
    ['English', 'Write a BCP 47 tag, such as en or zh-Hans.'],
  ] as const) {
    assert.equal(problemsOf(`title: T\nlang: ${lang}`, 'Text.')[0]?.fix, fix);
    const site = readSite(`title: T\ndescription: D\nlanguage: ${lang}\n`, 'site.yaml');
    assert.equal(site.problems[0]?.fix, fix);
  }
});

test('an old address among the names of a page is a warning that says where it belongs', () => {
  for (const front of [
    'aliases: [/old/post/]',
    'aliases: [Typo, /old/post/]',
    'permalink: /old/post/',
  ]) {
    const [problem, ...others] = problemsOf(`title: T\n${front}`, 'Text.');
    assert.deepEqual(others, []);
    assert.ok(problem);
    assert.match(lineOfProblem(problem), /^x\.md:3:\d+ warning invalid-value$/);
    assert.equal(problem.fix, 'Write `redirects: ["/old/post/"]` if this page had that address.');
  }
  // That of Obsidian Publish is the address that a note has there, without a slash before it.
  assert.deepEqual(problemsOf('title: T\npermalink: old-post\naliases: [and/or]', 'Text.'), []);
});

test('a list as picture is an error that asks for one name', () => {
  const [problem, ...others] = problemsOf('title: T\nimage: [a.png, b.png]', 'Text.');
  assert.deepEqual(others, []);
  assert.ok(problem);
  assert.equal(lineOfProblem(problem), 'x.md:3:8 invalid-value');
  assert.match(problem.fix, /`image: photo\.jpg`/);
});

test('what else stands beside the name of an author is a warning', () => {
  assert.deepEqual(
    problemsOf('title: T\nauthors:\n  - {name: Ada, affiliation: Bureau}', 'Text.').map(
      lineOfProblem,
    ),
    ['x.md:4:17 warning unknown-field'],
  );
});

test('keys of other site generators are told with the key to write', () => {
  for (const [line, meant] of [
    ['slug: the-post', '`id:`'],
    ['status: draft', '`draft: true`'],
    ['embargo: 2026-12-24', '`draft: true`'],
    ['url: /the-post/', '`redirects:`'],
    ['subtitle: More', '`description:`'],
    ['date-modified: 2024-05-17', '`updated:`'],
    ['categories: [Europe]', '`tags:`'],
    ['csl: apa.csl', '`citationStyle:`'],
  ] as const) {
    const [problem] = problemsOf(`title: T\n${line}`, 'Text.');
    assert.equal(problem?.code, 'unknown-field');
    assert.ok(problem.fix.includes(meant), problem.fix);
  }
});

const isPublished = (front: string): boolean => {
  const reading = { file: 'pages/x.md', problems: [] };
  const split = splitFrontMatter(`---\n${front}\n---\n\nText.`, 'pages/x.md');
  return readPage(split, 'x', new Set(), reading) !== undefined;
};

for (const line of [
  'draft: true',
  'draft: yes',
  'draft: "on"',
  'draft: 1',
  'publish: no',
  '"draft": true # wip',
]) {
  test(`${line} keeps a page out, also in front matter that cannot be read`, () => {
    assert.ok(!isPublished(line));
    assert.ok(!isPublished(`title: {{title}}: x\n${line}`));
  });
}

for (const line of [
  'draft: false',
  'publish: true',
  'draft:',
  'publish: ~',
  'drafts: yes',
  "'draft': false # done",
]) {
  test(`${line} does not keep a page out`, () => {
    assert.ok(isPublished(line));
    assert.ok(isPublished(`title: {{title}}: x\n${line}`));
  });
}

test('an article without front matter is one error, with all lines to write', () => {
  const reading = { file: 'articles/a.md', problems: [] as Problem[] };
  readArticle(splitFrontMatter('# A story\n\nText.', 'articles/a.md'), 'a', reading);
  const [problem, ...others] = reading.problems;
  assert.deepEqual(others, []);
  assert.equal(problem?.message, 'The file has no front matter.');
  assert.match(problem.fix, /`---`, `title: \.\.\.`, `date: 2021-07-27` and `---`/);
});

for (const [line, meant] of [
  ['Draft: true', '`draft: true`'],
  ['DRAFT: Yes', '`draft: true`'],
  ['published: false', '`publish: false`'],
  ['Publish: no', '`publish: false`'],
] as const) {
  test(`${line} keeps a page out, with a warning that says how it is written`, () => {
    assert.ok(!isPublished(line));
    const [problem, ...others] = problemsOf(line, 'Text.');
    assert.deepEqual(others, []);
    assert.equal(problem?.code, 'unknown-field');
    assert.ok(problem.message.includes(`keeps the page out as ${meant} does`), problem.message);
  });
}

for (const line of ['Draft: false', 'published: true', 'published: 2020-01-01']) {
  test(`${line} does not keep a page out, although it is no key`, () => {
    assert.ok(isPublished(line));
  });
}

/** Front matter that is none, since its first line or its keys are not written as YAML needs them. */
const unread: readonly [written: string, line: number][] = [
  ['title: T\ndraft: true\n---\nText.', 1],
  ['title: T\ndraft: true\n\nText.', 1],
  ['—\ntitle: T\ndraft: true\n—\nText.', 1],
  ['–--\ntitle: T\ndraft: true\n–--\nText.', 1],
  ['----\ntags:\n  - a\ndraft: true\n----\nText.', 1],
  [' ---\n title: T\n draft: true\n ---\nText.', 1],
  ['\u200B---\ntitle: T\ndraft: true\n---\nText.', 1],
  ['\n\n---\ntitle: T\ndraft: true\n---\nText.', 3],
  ['+++\ntitle = "T"\ndraft = true\n+++\nText.', 1],
  ['---\ntitle: T\ndraft:\u00A0true\n---\nText.', 3],
  ['---\ntitle: T\ndraft：true\n---\nText.', 3],
];

for (const [written, line] of unread) {
  test(`${JSON.stringify(written)} is reported as front matter, and kept out`, () => {
    const { isDraft, map, problems } = splitFrontMatter(written, 'pages/a.md');
    assert.equal(isDraft, true);
    assert.equal(map, undefined);
    assert.deepEqual(
      problems.map((each) => each.line),
      [line],
    );
  });
}

for (const text of [
  'Note: a word before a colon.\n---\nText.',
  'tags: #a #b\n---\nText.',
  'date: Monday\nText.',
  '# A heading\n\ntitle: is a word\n---\nText.',
  '----\nNote: a rule.\n----\nText.',
  '\n\n\n',
]) {
  test(`${JSON.stringify(text)} is text`, () => {
    const split = splitFrontMatter(text, 'pages/a.md');
    assert.deepEqual(split, { markdown: text, problems: [] });
  });
}

test('a page with more tags than are read is an error at them, and keeps the first', () => {
  const tags = Array.from({ length: 1001 }, (_each, at) => `t${at}`);
  const [listed, ...others] = problemsOf(`title: T\ntags: [${tags.join(', ')}]`, 'Text.');
  assert.deepEqual(others, []);
  assert.equal(listed && lineOfProblem(listed), 'x.md:3:7 too-complex');
  assert.match(listed?.message ?? '', /^The page has 1001 tags, and 1000 at most are read\.$/);
  const [written] = problemsOf('title: T', tags.map((tag) => `#${tag}`).join(' '));
  assert.equal(written && lineOfProblem(written), 'x.md:1:1 too-complex');
  assert.deepEqual(problemsOf(`title: T\ntags: [${tags.slice(1).join(', ')}]`, 'Text.'), []);
});

function problemsOf(front: string, text: string): Problem[] {
  const reading = { file: 'x.md', problems: [] };
  readPage(splitFrontMatter(`---\n${front}\n---\n\n${text}`, 'x.md'), 'x', new Set(), reading);
  return reading.problems;
}

test('front matter below empty lines is reported, text between rules is text', () => {
  const [report] = splitFrontMatter('\n\n---\ntags:\n  - a\n---\nText.', 'articles/a.md').problems;
  assert.deepEqual(
    [report?.line, report?.code, report?.fix],
    [3, 'invalid-front-matter', 'Remove the empty lines above it.'],
  );
  assert.deepEqual(splitFrontMatter('\n---\nNote: a rule.\n---\nText.', 'a.md').problems, []);
});
