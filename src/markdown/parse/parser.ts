import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified, type Plugin } from 'unified';
import { hideColons } from './colons.ts';
import { dropComments, hideComments } from './hide-comments.ts';
import { unmask } from './mask.ts';
import { maskMoney } from './money.ts';

/** `native` is twenty times faster; a test keeps the two equal. */
export type ParserName = 'native' | 'remark';

/** Parses a text to mdast, with GFM, footnotes, math and directives, without comments (`%%…%%`). Positions are those of the text. */
export function parseMarkdown(source: string, parser: ParserName = 'native'): Root {
  const comments = hideComments(source);
  const money = maskMoney(comments.text);
  const colons = hideColons(money.text);
  const tree = parsers[parser](colons.text, colons.hasDirectives);
  if (colons.mask !== undefined) unmask(tree, colons.mask, ':');
  if (money.mask !== undefined) unmask(tree, money.mask, '$');
  return comments.mask === undefined ? tree : dropComments(tree, comments.text, comments.mask);
}

/** The parser as a unified plugin. */
export const markdownParser: Plugin<[ParserName], string, Root> = function (parser) {
  this.parser = (document) => parseMarkdown(document, parser);
};

const features = { gfm: true, math: true, frontmatter: false };

const remark = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkMath)
  .use(remarkDirective)
  .freeze();

const parsers: Record<ParserName, (source: string, hasDirectives: boolean) => Root> = {
  native: parseNatively,
  remark: (source) => remark.parse(source),
};

function parseNatively(source: string, hasDirectives: boolean): Root {
  const tree = markdownToMdast(source, { features: { ...features, directive: hasDirectives } });
  if (tree.type !== 'root') throw new TypeError('The parser gave a node that is not a root.');
  return tree;
}
