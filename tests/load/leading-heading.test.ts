import assert from 'node:assert/strict';
import test from 'node:test';
import { leadingHeading } from '../../src/load/prose/leading-heading.ts';
import { page, renderText } from '../markdown/render-text.ts';

const headings: [markdown: string, title: string][] = [
  ['# The *long* __road__', 'The long road'],
  [String.raw`# Łódź & \<okolice> \*`, 'Łódź & <okolice> *'],
  ['# Fields of snake_case and 5 * 3', 'Fields of snake_case and 5 * 3'],
  ['# `a_b` and [the *list*](list.md) ##', 'a_b and the list'],
  ['# Beside [[tencent]] and [[tencent|the firm]] [@moore]', 'Beside tencent and the firm'],
  ['# A road[^1]', 'A road'],
  ['# A <B>bold</B> word', 'A bold word'],
  ['A title\n===', 'A title'],
];
for (const [markdown, title] of headings) {
  test(`the title of ${JSON.stringify(markdown)} is what the page shows, once`, () => {
    assert.equal(leadingHeading(`${markdown}\n\nText.`), title);
    const { html } = renderText(`${markdown}\n\nText.\n\n[^1]: A note.`, {
      as: page('a', title, ''),
    });
    assert.doesNotMatch(html, /<h\d/);
  });
}

test('a heading of a section is no title', () => {
  assert.equal(leadingHeading('## A part'), undefined);
  assert.equal(leadingHeading('Text.\n\n# A part'), undefined);
});
