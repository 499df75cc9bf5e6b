import assert from 'node:assert/strict';
import test from 'node:test';
import { inTime } from '../in-time.ts';
import { splitFrontMatter } from '../../src/load/prose/front-matter.ts';
import { codesOf, renderText } from './render-text.ts';

const refused: [string, string][] = [
  ['50 KB of `>`', '>'.repeat(50_000)],
  [
    'a list 3,000 deep',
    Array.from({ length: 3_000 }, (_, index) => `${'  '.repeat(index)}- x`).join('\n'),
  ],
  ['10,000 `<div>`', '<div>'.repeat(10_000)],
  ['10,000 emphases in one another', '*a _b '.repeat(10_000) + 'c_ d*'.repeat(10_000)],
  ['50,000 directives in one paragraph', ':value{data=x} '.repeat(50_000)],
  ['50,000 directives in one table', `|a|\n|-|\n${'|:value{data=x}|\n'.repeat(50_000)}`],
  ['50,000 addresses in brackets', `:value{data=x} ${'<http://x.y> '.repeat(50_000)}`],
  ['50,000 character references in one paragraph', '&amp;'.repeat(50_000)],
  ['50,000 links in one Chinese line', '中[a](b)'.repeat(50_000)],
  ['50,000 bare addresses', 'http://a '.repeat(50_000)],
  ['50,000 rows', `| a | b |\n| - | - |\n${'| a | b |\n'.repeat(50_000)}`],
  ['50,000 tables', '| a |\n| - |\n| b |\n\n'.repeat(50_000)],
  ['50,000 tasks', '- [/] a\n'.repeat(50_000)],
  ['50,000 footnotes', numbered(50_000, (index) => `[^${index}]: a\n`)],
  ['50,000 marks of a footnote', `${'[^a] '.repeat(50_000)}\n\n[^a]: b`],
  ['50,000 callouts', '> [!note]\n\n'.repeat(50_000)],
  ['50,000 charts', '::chart{id=x}\n\n'.repeat(50_000)],
  ['50,000 equal formulas', '$a$ '.repeat(50_000)],
  ['20,000 formulas', numbered(20_000, (index) => `$a_{${index}}$ `)],
  ['a formula of 200 KB', `$${'a+'.repeat(100_000)}b$`],
  ['20,000 blocks of formulas', numbered(20_000, (index) => `\`\`\`math\na_${index}\n\`\`\`\n\n`)],
  ['50,000 citations', '[@verdict]. '.repeat(50_000)],
  ['50,000 links to no page', numbered(50_000, (index) => `[[No ${index}]] `)],
  ['50,000 citations of no source', numbered(50_000, (index) => `[@no${index}] `)],
  ['50,000 line breaks', 'a  \n'.repeat(50_000)],
  ['100 KB of underscores in one word', '_a'.repeat(50_000)],
  ['50,000 links by name', '[[tencent]]. '.repeat(50_000)],
];
for (const [name, text] of refused) {
  test(`${name}: refused as too complex, in time`, async () => {
    const rendered = await inTime(() => renderText(text));
    assert.deepEqual(
      rendered.problems.map(({ code }) => code),
      ['too-complex'],
    );
  });
}

test('a text with more parts than a page can hold is refused at the first that is too many', () => {
  const [problem, ...others] = renderText('[[tencent]]\n'.repeat(50_000)).problems;
  assert.deepEqual(others, []);
  assert.equal(problem?.code, 'too-complex');
  assert.ok(problem.line > 10_000 && problem.line < 50_000);
});

const survived: [string, string][] = [
  ['40 KB of `*_`', '*_'.repeat(20_000)],
  ['open brackets', '['.repeat(50_000)],
  ['open wikilinks', '[[a|'.repeat(12_000)],
  ['open citations', '[@a; '.repeat(10_000)],
  ['bare handles', '@a '.repeat(15_000)],
  ['escapes and links', '\\*'.repeat(20_000) + '[[tencent]] '.repeat(2_000)],
  ['mentions in one paragraph', 'Tencent said so. [[meet]]. '.repeat(5_000)],
  ['footnotes in a circle', circle(2_000)],
  ['braces in a formula', `$${'{'.repeat(20_000)}$`],
  ['open links', '[a](b'.repeat(50_000)],
  ['open addresses', '[a](<b'.repeat(50_000)],
  ['open citations with pages', '[@k, p. '.repeat(50_000)],
  ['citations without a full stop', 'so [@verdict] '.repeat(20_000)],
  ['times in one paragraph', 'at 10:30 '.repeat(60_000)],
  ['colons in one paragraph', ': '.repeat(50_000)],
  ['times in a table', `|a|\n|-|\n${'| 10:30 | x: y |\n'.repeat(6_000)}`],
  ['times and a directive', `:value{}\n\n|a|\n|-|\n${'| 10:30 | x: y |\n'.repeat(6_000)}`],
  [
    'a log in a code block',
    `:value{}\n\n\`\`\`\n${'12:30:05 {"a":{"b":1}}\n'.repeat(20_000)}\`\`\``,
  ],
  ['a list of links', '- [a](https://example.org/a:b)\n'.repeat(5_000)],
  ['a table with character references', `|a|\n|-|\n${'| a&nbsp;b&amp;c |\n'.repeat(8_000)}`],
  ['a code block with character references', `\`\`\`\n${'a&amp;b\n'.repeat(50_000)}\`\`\``],
  ['a long Chinese text', '中文字，有很多字。'.repeat(50_000)],
  ['words with underscores', 'snake_case _a_ '.repeat(10_000)],
  ['links to no page', numbered(10_000, (index) => `[[No ${index}]] `)],
  ['a formula that repeats', 'so $a$. '.repeat(5_000)],
  ['1,000 formulas', numbered(1_000, (index) => `If $a_{${index}} < \\frac{1}{2}$, all is well. `)],
  ['a chapter of 1 MB', numbered(2_000, chapterParagraph)],
];
for (const [name, text] of survived) {
  test(`${name}: rendered in time, nothing lost`, async () => {
    const { html, problems } = await inTime(() => renderText(text));
    assert.ok(html.length >= text.length / 2);
    assert.ok(problems.every(({ code }) => code !== 'too-complex'));
  });
}

test('the end of a comment that has none is searched for once', () => {
  // Searching again for each of them would take minutes.
  const rendered = renderText(`Words.\n\n${'<!--'.repeat(200_000)}`);
  assert.deepEqual(codesOf(rendered), ['unclosed-comment 3:1']);
});

test('nor is it searched for again within an HTML element', async () => {
  const { problems } = await inTime(() => renderText(`<div>\n${'<!--'.repeat(100_000)}`));
  assert.equal(problems.length, 1);
});

test('neither long lines of front matter nor blank lines of spaces are nesting', () => {
  const long = `description: ${'a long description '.repeat(400)}\naliases: [${'Name, '.repeat(2_000)}Name]`;
  const { markdown } = splitFrontMatter(
    `---\n${long}\n---\n\nText.\n${' '.repeat(1_000)}\n[[nowhere]]\n`,
    'articles/a.md',
  );
  const { html, problems } = renderText(markdown);
  assert.match(html, /Text\./);
  assert.deepEqual(
    problems.map(({ code, line }) => `${line} ${code}`),
    ['8 unknown-link'],
  );
});

for (const [name, start] of [
  ['front matter without its end', '---\n'],
  ['keys without a line above them', 'title: a\n'],
] as const)
  test(`${name}, and 300 KB of signs that end a line elsewhere, is read in time`, async () => {
    const written = `${start}- ${'\u2028'.repeat(100_000)}x\ndraft: true\n`;
    const front = await inTime(() => splitFrontMatter(written, 'pages/a.md'));
    assert.equal(front.isDraft, true);
  });

function numbered(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => write(index)).join('');
}

/** 500 characters with a link, a citation, a note and emphasis. */
function chapterParagraph(index: number): string {
  const sentence = 'The committee met again in the spring, and said little. ';
  return `${sentence.repeat(8)}*So* said [[tencent]] in [a book](https://example.org)[^${index}] [@verdict].\n\n[^${index}]: A note.\n\n`;
}

function circle(size: number): string {
  const numbers = Array.from({ length: size }, (_, index) => index);
  const marks = numbers.map((each) => `[^${each}]`).join(' ');
  return `${marks}\n\n${numbers.map((each) => `[^${each}]: x [^${(each + 1) % size}]`).join('\n')}`;
}
