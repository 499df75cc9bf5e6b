import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { Plugin } from 'unified';
import { hideColons } from './colons.ts';
import { dropComments, hideComments } from './hide-comments.ts';
import { unmask } from './mask.ts';
import { restorePositions, separateMath } from './math-lines.ts';
import { maskMoney } from './money.ts';

/** Turns Markdown into mdast. Without directives, their colons are text. */
export type Parser = (source: string, hasDirectives: boolean) => Root;

/** Parses a text to mdast, with GFM, footnotes, math and directives, without comments (`%%…%%`). Positions are those of the text. */
export function parseMarkdown(source: string, parse: Parser = nativeParser): Root {
  const comments = hideComments(source);
  const math = separateMath(comments.text);
  const money = maskMoney(math.text);
  const colons = hideColons(money.text);
  const tree = parse(colons.text, colons.hasDirectives);
  if (colons.mask !== undefined) unmask(tree, colons.mask, ':');
  if (money.mask !== undefined) unmask(tree, money.mask, '$');
  if (math.insertions.length > 0) restorePositions(tree, source, math.insertions);
  return comments.mask === undefined ? tree : dropComments(tree, comments.text, comments.mask);
}

/** The parser as a unified plugin. */
export const markdownParser: Plugin<[Parser], string, Root> = function (parse) {
  this.parser = (document) => parseMarkdown(document, parse);
};

const features = { gfm: true, math: true, frontmatter: false };

/** The parser of satteri. It is twenty times faster than that of remark; a test keeps the two equal. */
export function nativeParser(source: string, hasDirectives: boolean): Root {
  const tree = markdownToMdast(source, { features: { ...features, directive: hasDirectives } });
  if (tree.type !== 'root') throw new TypeError('The parser gave a node that is not a root.');
  return tree;
}
