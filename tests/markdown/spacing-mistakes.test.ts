import assert from 'node:assert/strict';
import test from 'node:test';
import { codesOf, renderText } from './render-text.ts';

const codeFix = 'Add a line with the same signs where it ends.';

const found: [name: string, text: string, code: string, fix: string][] = [
  [
    'a heading without a space',
    'a\n##Second part',
    'unread-markup 2:1',
    'Write `## Second part`, with a plain space.',
  ],
  [
    'a heading with a non-breaking space',
    '#\u00a0A',
    'unread-markup 1:1',
    'Write `# A`, with a plain space.',
  ],
  [
    'an item with a non-breaking space',
    '-\u00a0a',
    'unread-markup 1:1',
    'Write `- `, with a plain space.',
  ],
  [
    'a list of numbers with non-breaking spaces',
    'a\n1.\u00a0b\n2.\u00a0c',
    'unread-markup 2:1',
    'Write `1. `, with a plain space.',
  ],
  [
    'a space before the end of bold words',
    'a **b c **d',
    'unread-markup 1:3',
    'Write `**b c**`, with the space outside.',
  ],
  [
    'a space after the start of bold words',
    'a ** b c** d',
    'unread-markup 1:3',
    'Write `**b c**`, with the space outside.',
  ],
  [
    'a table without the line below its headings',
    'a\n\n| a | b | c |\n| 1 | 2 | 3 |',
    'unread-markup 3:1',
    'Write `| --- | --- | --- |` below the first line.',
  ],
  [
    'a table whose dashes have more cells than its headings',
    '| a | b |\n| - | - | - |\n| 1 | 2 |',
    'unread-markup 1:1',
    'Write `| --- | --- |` in its place.',
  ],
  [
    'a table without that line, but with a dash for a missing value',
    '| a | b |\n| - | 2 |',
    'unread-markup 1:1',
    'Write `| --- | --- |` below the first line.',
  ],
  [
    'a chart without brackets',
    '::chart id=market-value',
    'invalid-directive 1:1',
    'Write `::chart{...}`.',
  ],
  [
    'a value in round brackets',
    'a :value(data=market-cap at=latest)',
    'invalid-directive 1:3',
    'Write `:value{...}`.',
  ],
  ['code without an end', 'a\n\n```\nb\n\n## c', 'unread-markup 3:1', codeFix],
  ['code with an end in its last line', '```\na ```\n\nb', 'unread-markup 1:1', codeFix],
  ['code with an end of other signs', '```\na\n~~~\n', 'unread-markup 1:1', codeFix],
  ['code with too short an end', '````\na\n```\n', 'unread-markup 1:1', codeFix],
  ['code that a quotation cuts off', '> ```\n> a\n\nb', 'unread-markup 1:3', codeFix],
];

for (const [name, text, code, fix] of found) {
  test(`${name} is reported at its place`, () => {
    const { problems } = renderText(text);
    assert.deepEqual(
      problems.map((each) => [`${each.code} ${each.line}:${each.column}`, each.fix]),
      [[code, fix]],
    );
  });
}

const meant = [
  'a ##b and #c',
  '#tag',
  '2 ** 3 ** 4 and **a** b **c**',
  '- \u00a0a',
  '1.\u00a0Mai 2021',
  'am\n12.\u00a0Mai 2021',
  '| a | b |\n| - | - |\n| 1 | 2 |',
  '|x| is\n|y|',
  '\\##a and \\*\\*b \\*\\*c',
  '`**a **b` and `##c`',
  '```\n##a\n**b **c\n```',
  '````\n```\na\n```\n````',
  '- a\n\n  ```\n  b\n  ```\n- c',
  '> ~~~~ js\n> a\n> ~~~~~ \n\nb',
  '```\n```',
  'a\n\n    ```\n    b',
];

for (const text of meant) {
  test(`${JSON.stringify(text)} lacks nothing`, () => {
    assert.deepEqual(codesOf(renderText(text)), []);
  });
}
