import assert from 'node:assert/strict';
import test from 'node:test';
import { codesOf, renderText } from './render-text.ts';

const quote = ':::quote{by="A b"}';

test('an unclosed quotation is an error at its opening line and ends the reading there', () => {
  const rendered = renderText(
    `Before. [[nowhere]]\n\n${quote}\nWords.\n\n## Heading\n\n::chart{id=nothing}\n\n[[nobody]]\n`,
  );
  assert.deepEqual(codesOf(rendered), ['unknown-link 1:9', 'invalid-directive 3:1']);
  assert.match(rendered.html, /Before/);
  assert.doesNotMatch(rendered.html, /Words|Heading/);
  assert.deepEqual([rendered.quotes, rendered.headings], [[], []]);
  const [, problem] = rendered.problems;
  assert.equal(
    problem?.message,
    '`:::quote` is not closed, so everything after it would belong to it.',
  );
  assert.equal(problem?.fix, 'Write `:::` on a line of its own after its last line.');
});

const unclosed: [string, string, string][] = [
  ['at the end of a file', `a\n\n${quote}`, '3:1'],
  ['that is no directive', ':::note\na', '1:1'],
  ['in a list', `- a\n\n  ${quote}\n  b\n\n- c\n`, '3:3'],
  ['that starts a list item', `1. ${quote}\n   b\n\n2. c\n`, '1:4'],
  ['in a quotation', `> ${quote}\n> b\n\nc\n`, '1:3'],
  ['with a closed quotation inside', `${quote}\n> ${quote}\n> b\n> :::\n`, '1:1'],
  ['closed by too few colons', `:${quote}\na\n:::\nb\n`, '1:1'],
  ['closed within code', `${quote}\n\`\`\`\n:::\n\`\`\`\nb\n`, '1:1'],
  ['closed within indented code', `${quote}\na\n\n    :::\n`, '1:1'],
  ['closed with words', `${quote}\na\n::: b\n`, '1:1'],
  ['in a longer one', `:${quote}\n${quote}\na\n::::\n`, '2:1'],
  ['in one with as many colons', `${quote}\n${quote}\na\n:::\nb\n:::\n`, '2:1'],
  ['around a closed one', `::::note\n${quote}\na\n:::\nb\n`, '1:1'],
];
for (const [name, text, at] of unclosed) {
  test(`a directive ${name} is not closed`, () => {
    assert.deepEqual(codesOf(renderText(text)), [`invalid-directive ${at}`]);
    assert.deepEqual(codesOf(renderText(text.replaceAll('\n', '\r\n'))), [
      `invalid-directive ${at}`,
    ]);
  });
}

const closed: [string, string][] = [
  ['with its fence', `${quote}\na\n:::\n`],
  ['at the end of a file', `${quote}\na\n:::`],
  ['with more colons and spaces', `${quote}\na\n   ::::: \nb\n`],
  ['with a longer fence', `:${quote}\na\n::::\nb\n`],
  ['around code that holds colons', `${quote}\n\`\`\`\n:::\n\`\`\`\n:::\n`],
  ['in a list', `- a\n\n  ${quote}\n  b\n  :::\n\n- c\n`],
  ['in a list with tabs', `-\t${quote}\n\ta\n\t:::\n\n\tb\n`],
  ['in a quotation', `> ${quote}\n> a\n> :::\n>\n> b\n`],
  ['in a quotation without spaces', `>${quote}\n>a\n>:::\n`],
  ['after a list', `${quote}\n- a\n- b\n:::\nc\n`],
  ['in another with more colons', `:${quote}\n${quote}\na\n:::\nb\n::::\nc\n`],
  ['twice in a row', `${quote}\na\n:::\n${quote}\nb\n:::\n`],
];
for (const [name, text] of closed) {
  test(`a directive closed ${name} is no problem`, () => {
    for (const written of [text, text.replaceAll('\n', '\r\n')])
      assert.deepEqual(codesOf(renderText(written)), []);
  });
}

test('the mend names the fence that is too short or right after a definition, or the directive around', () => {
  const fixes = (text: string) => renderText(text).problems.map(({ fix }) => fix);
  assert.deepEqual(fixes(`:${quote}\na\n:::\nb\n`), [
    'Write `::::` on line 3: `:::` has too few colons.',
  ]);
  assert.deepEqual(fixes(`${quote}\n[a]\n\n[a]: https://example.org\n:::\nb\n`), [
    'Leave an empty line before `:::` on line 5.',
  ]);
  assert.deepEqual(fixes(`${quote}\n${quote}\na\n:::\nb\n:::\n`), [
    'Write `:::` after its last line. A directive around others needs more colons: `::::quote`.',
  ]);
});

test('words after the opening of a directive are reported, for they would be lost', () => {
  const rendered = renderText(`${quote} Words.\nMore.\n:::\n`);
  assert.deepEqual(codesOf(rendered), ['invalid-directive 1:1']);
  assert.match(rendered.problems[0]?.message ?? '', /has words after it/);
});
