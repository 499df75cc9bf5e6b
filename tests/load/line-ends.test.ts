import assert from 'node:assert/strict';
import test from 'node:test';
import { splitFrontMatter } from '../../src/load/prose/front-matter.ts';

const texts = {
  'front matter and a callout': '---\ntitle: A\n---\n> [!note] Title\n> Text #tag\n> more\n',
  'no front matter': 'One\n\nTwo',
  'front matter below an empty line': '\n---\ntitle: A\ndraft: true\n---\nText\n',
  'front matter without an end': '---\ntitle: A\ndraft: true\n\nText\n',
  'front matter that is no YAML': '---\ntitle: "A\ndraft: true\n---\nText\n',
  'front matter of another tool': '+++\ntitle = "A"\n+++\nText\n',
};
for (const [name, text] of Object.entries(texts)) {
  test(`a text is read the same with the line ends of Windows: ${name}`, () => {
    const written = text.replaceAll('\n', '\r\n');
    assert.deepEqual(splitFrontMatter(written, 'a.md'), splitFrontMatter(text, 'a.md'));
  });
}
