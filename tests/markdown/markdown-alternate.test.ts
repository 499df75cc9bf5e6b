import assert from 'node:assert/strict';
import test from 'node:test';
import { renderText } from './render-text.ts';

const claims: [claim: string, markdown: string, alternate: string][] = [
  ['a heading and marked words', '## A *b*\n\n**c** ~~d~~ `e`', '## A *b*\n\n**c** ~~d~~ `e`'],
  ['a list in a list', '- a\n  - b\n- c', '- a\n  - b\n- c'],
  ['a numbered list from three', '3. a\n4. b', '3. a\n4. b'],
  ['tasks', '- [x] a\n- [ ] b', '- [x] a\n- [ ] b'],
  ['a quotation', '> a\n>\n> b', '> a\n>\n> b'],
  ['code with its language', '```js\nlet a;\n```', '```js\nlet a;\n```'],
  ['code that holds a fence', '````\n```\n````', '````\n```\n````'],
  ['a table', '| a | b |\n| - | - |\n| 1\\|2 | 3 |', '| a | b |\n| --- | --- |\n| 1\\|2 | 3 |'],
  ['aligned columns', '| a | b |\n| :-: | -: |\n| 1 | 2 |', '| a | b |\n| :-: | --: |\n| 1 | 2 |'],
  ['a formula', 'So $x^2$.', 'So $x^2$.'],
  ['a note', 'A[^1].\n\n[^1]: B.', 'A[^a].\n\n[^a]: B.'],
  ['a callout with its title', '> [!note] T\n> B', '> **T**\n>\n> B'],
  ['a title with bold words', '> [!note] A **b** *c*\n> B', '> **A b *c***\n>\n> B'],
  ['signs that mean nothing', '1986\\. A \\*b\\* \\<c>', '1986\\. A \\*b\\* \\<c>'],
  ['a link out', '[a](https://b.example/c_(d))', '[a](<https://b.example/c_(d)>)'],
];

for (const [claim, markdown, alternate] of claims) {
  test(`the alternate keeps ${claim}`, () => {
    assert.equal(renderText(markdown).alternate, alternate);
  });
}

test('a page rendered from its alternate is the same page', () => {
  const text = claims
    .filter(([claim]) => !claim.includes('note') && !/callout|title/.test(claim))
    .map(([, markdown]) => markdown)
    .join('\n\n');
  assert.equal(renderText(renderText(text).alternate).html, renderText(text).html);
});
