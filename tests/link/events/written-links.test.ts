import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { Nodes } from 'mdast';
import { countWrittenLinks } from '../../../src/link/events/written-links.ts';
import { parseMarkdown } from '../../../src/markdown/parse/parser.ts';
import { walk } from '../../../src/markdown/tree/walk.ts';
import { projectDir } from '../../../src/publish/site-options.ts';
import { article } from '../../markdown/render-text.ts';

test('links by authors are counted by target, as wikilinks and as Markdown links', () => {
  const text =
    '[[didi-review]], [[Didi-Review|it]], [[didi-review#end]], [x](../events/didi-review.md)';
  assert.equal(countOf(text), 4);
});

const nothing: [what: string, markdown: string][] = [
  ['a link to the web', '[x](https://example.org/didi-review)'],
  ['a plain mention', 'didi-review'],
  ['an open bracket', '[[didi-review, [y](a.md.txt)'],
  ['a code span', 'Write `[[didi-review]]` for a link.'],
  ['a code span over a line break', 'Write `one\n[[didi-review]]` here.'],
  ['a code span with backticks in it', '`` a ` [[didi-review]] ``'],
  ['a fenced block', '```md\n[[didi-review]]\n```'],
  ['a fenced block with an empty line and shorter fences', '````\n\n```\n[[didi-review]]\n````'],
  ['a block fenced by tildes', '~~~\n[[didi-review]]\n```\n~~~'],
  ['a fence that nothing closes', 'Text.\n\n```\n[[didi-review]]'],
  ['a fenced block in a quotation', '> ```\n> [[didi-review]]\n> ```'],
  ['a fenced block in a list', '- ```\n  [[didi-review]]\n  ```'],
  ['an indented block', 'Text.\n\n    one\n\n    [[didi-review]]'],
  ['an indented block after a heading', '# Title\n    [[didi-review]]'],
  ['a block indented by a tab', 'Text.\n\n\t[[didi-review]]'],
  ['an indented block in a list', '- one\n\n      [[didi-review]]'],
  ['a comment', 'Text <!-- [[didi-review]] --> goes on.'],
  ['a comment of several blocks', '<!--\n\n[[didi-review]]\n\n-->'],
];
for (const [what, markdown] of nothing) {
  test(`${what} does not count`, () => assert.equal(countOf(markdown), 0));
}

const once: [what: string, markdown: string][] = [
  ['after a code span', '`a` [[didi-review]] `b`'],
  ['after a backtick that nothing closes', 'A ` and [[didi-review]].'],
  ['after an escaped backtick', 'A \\` and [[didi-review]] `b`.'],
  ['between backticks of two paragraphs', 'A ` here.\n\n[[didi-review]] ` there.'],
  ['after a fenced block', '```\na\n```\n[[didi-review]]'],
  ['below a quotation whose fence nothing closes', '> ```\n> a\n\n[[didi-review]]'],
  ['in a paragraph whose lines are indented', 'One\n    [[didi-review]]'],
  ['in the second paragraph of a list item', '1.  one\n\n    [[didi-review]]'],
  ['in a nested list', '- one\n  - two\n\n    - [[didi-review]]'],
  ['in a quotation', '> said [[didi-review]]'],
  ['after a comment', '<!-- a -->\n\n[[didi-review]]'],
];
for (const [where, markdown] of once) {
  test(`a link ${where} counts`, () => assert.equal(countOf(markdown), 1));
}

test('Windows line breaks make no difference', () => {
  assert.equal(countOf('Line one\r\n\r\n```\r\n[[didi-review]]\r\n```\r\n[[didi-review]]'), 1);
});

function countOf(markdown: string): number {
  return countWrittenLinks([article('a', 'A', markdown)]).get('didi-review') ?? 0;
}

test('in the documentation, which has links in code, the scan finds the same code as the parser', () => {
  const files = globSync('docs/**/*.md', { cwd: projectDir });
  assert.ok(files.length > 20);
  for (const file of files) {
    const markdown = readFileSync(join(projectDir, file), 'utf8');
    const [scanned, parsed] = [markdown, withoutParsedCode(markdown)].map((text) =>
      countWrittenLinks([article('a', 'A', text)]),
    );
    assert.deepEqual(scanned, parsed, file);
  }
});

/** A text in which letters replace what the parser reads as code or HTML. */
function withoutParsedCode(markdown: string): string {
  let text = markdown;
  walk<Nodes>(parseMarkdown(markdown), ({ type, position }) => {
    if (!['code', 'inlineCode', 'html'].includes(type)) return undefined;
    const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
    text = text.slice(0, start) + 'x'.repeat(end - start) + text.slice(end);
    return 'skip';
  });
  return text;
}
