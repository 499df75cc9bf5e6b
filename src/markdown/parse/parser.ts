import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified, type Plugin } from 'unified';
import { dropComments, hideComments } from './hide-comments.ts';
import { maskMoney, unmaskMoney } from './money.ts';

/** `native` is twenty times faster; a test keeps the two equal. */
export type ParserName = 'native' | 'remark';

/** Parses a text to mdast, with GFM, footnotes, math and directives, without comments (`%%…%%`). Positions are those of the text. */
export function parseMarkdown(source: string, parser: ParserName = 'native'): Root {
  const hidden = hideComments(source);
  const masked = maskMoney(hidden.text);
  const tree = parsers[parser](masked.text);
  if (masked.mask !== undefined) unmaskMoney(tree, masked.mask);
  return hidden.mask === undefined ? tree : dropComments(tree, hidden.text, hidden.mask);
}

/** The parser as a unified plugin. */
export const markdownParser: Plugin<[ParserName], string, Root> = function (parser) {
  this.parser = (document) => parseMarkdown(document, parser);
};

const features = { gfm: true, math: true, directive: true, frontmatter: false };

const remark = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkDirective)
  .freeze();

const parsers: Record<ParserName, (source: string) => Root> = {
  native: parseNatively,
  remark: (source) => remark.parse(source),
};

function parseNatively(source: string): Root {
  const tree = markdownToMdast(source, { features });
  if (tree.type !== 'root') throw new TypeError('The parser gave a node that is not a root.');
  return tree;
}
