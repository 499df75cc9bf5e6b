import assert from 'node:assert/strict';
import test from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseYaml } from 'yaml';
import { checkExamples } from '../../docs/_generate/check-examples.ts';
import type { ExampleFile } from '../../docs/_generate/example-files.ts';
import { problemCodes, type ProblemCode } from '../../src/model/problems/problem.ts';
import { siteSettingsSchema } from '../../src/model/records/site-settings.ts';
import { codeBlocks, type CodeBlock } from './code-blocks.ts';

/** What a test makes of the blocks of a language. */
const readers: Readonly<Record<string, string>> = {
  astro: 'tests/extending/ builds them',
  bibtex: 'a file of a recipe',
  csv: 'a file of an example, or read here',
  diff: 'tests/extending/ applies them',
  json: 'read here',
  markdown: 'read here',
  md: 'a file of an example, or read here',
  sh: 'typed-commands.test.ts reads them',
  svg: 'a file of an example',
  text: 'read here',
  ts: 'tests/extending/ builds them, programs.test.ts runs those of the package',
  yaml: 'a file of an example, or read here',
};

/** Where all blocks are built, and where they are files of a site. */
const isBuilt = ({ at, title }: CodeBlock): boolean =>
  title !== undefined || at.includes('pages/extending.md');

const excerpts = codeBlocks.filter((block) => !isBuilt(block));

/** What is wrong with an excerpt whatever the rest of its site holds. */
const faults: ReadonlySet<ProblemCode> = new Set([
  'invalid-csv',
  'invalid-date',
  'invalid-directive',
  'invalid-front-matter',
  'invalid-number',
  'invalid-value',
  'invalid-yaml',
  'missing-field',
  'unknown-directive',
  'unknown-field',
  'unknown-footnote',
  'unread-markup',
  'unsafe-html',
]);

test('each code block of the docs has a language that a test reads', () => {
  assert.ok(codeBlocks.length > 200, `${codeBlocks.length} blocks`);
  const unread = codeBlocks.filter(({ language }) => readers[language] === undefined);
  assert.deepEqual(
    unread.map(({ at, language }) => `${at} ${language}`),
    [],
  );
});

test('excerpts of content have the form and the keys of their file', async () => {
  const blocks = excerpts.filter(({ language }) => ['markdown', 'md', 'yaml'].includes(language));
  assert.ok(blocks.length > 10, `${blocks.length} excerpts`);
  for (const block of blocks) {
    const problems = await checkExamples([fileOf(block)]);
    const found = problems.filter(({ code }) => faults.has(code));
    assert.deepEqual(found, [], block.at);
  }
});

test('excerpts of tables have a header and rows of its length', () => {
  const blocks = excerpts.filter(({ language }) => language === 'csv');
  assert.ok(blocks.length > 0);
  for (const { at, text } of blocks)
    assert.ok(parseCsv(text, { columns: true, trim: false }).length > 0, at);
});

test('excerpts of data files are JSON', () => {
  const blocks = excerpts.filter(({ language }) => language === 'json');
  assert.ok(blocks.length > 0);
  for (const { at, text } of blocks) assert.doesNotThrow(() => JSON.parse(text), at);
});

test('messages in the docs have a severity and a code that exist', () => {
  const texts = excerpts.filter(({ language }) => language === 'text');
  const lines = texts.flatMap(({ at, text }) =>
    [...text.matchAll(/^\S+:\d+:\d+ +(\S+) +(\S+) /gm)].map(([, severity, code]) => ({
      at,
      severity,
      code,
    })),
  );
  assert.ok(lines.length > 30, `${lines.length} messages`);
  for (const { at, severity, code } of lines) {
    assert.ok(severity === 'error' || severity === 'warning', `${at}: ${severity}`);
    assert.ok(
      problemCodes.some((each) => each === code),
      `${at}: ${code}`,
    );
  }
});

/** The file that an excerpt is from, as it says in its first line, or as its keys show. */
function fileOf({ at, language, text }: CodeBlock): ExampleFile {
  if (language !== 'yaml') return proseOf(text);
  const named = /^# ([\w/-]+\.yaml)/.exec(text)?.[1];
  if (named) return { file: named, text };
  const keys = keysOf(text);
  assert.ok(keys.length > 0, `${at} has no keys`);
  if (keys.every((key) => key in siteSettingsSchema.shape)) {
    const rest = ['title', 'description'].filter((key) => !keys.includes(key));
    return { file: 'site.yaml', text: rest.map((key) => `${key}: Example\n`).join('') + text };
  }
  return proseOf(`---\ntitle: Example\nkind: company\n${text}\n---\nText.\n`);
}

function proseOf(text: string): ExampleFile {
  const [, frontMatter = ''] = /^---\n(.*?)^---$/ms.exec(text) ?? [];
  const keys = keysOf(frontMatter);
  const [folder] = [
    keys.includes('kind') && 'entities',
    keys.includes('date') && 'articles',
    'pages',
  ].filter((each) => each !== false);
  return { file: `${folder}/example.md`, text };
}

function keysOf(yaml: string): string[] {
  const value: unknown = parseYaml(yaml);
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}
