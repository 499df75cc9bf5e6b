import type { InlineMath } from 'mdast-util-math';
import type { Paragraph, Root } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options, type Unsafe } from 'mdast-util-to-markdown';

/**
 * Characters that mean something here but not in CommonMark: of directives, citations, formulas, marks, comments, notes,
 * tags and blocks. A backslash keeps each as text.
 */
const unsafe: Unsafe[] = [
  { character: ':', after: '[A-Za-z:]', inConstruct: 'phrasing' },
  { character: '@', inConstruct: 'phrasing' },
  { character: '$', inConstruct: 'phrasing' },
  { character: '=', before: '=', inConstruct: 'phrasing' },
  { character: '=', after: '=', inConstruct: 'phrasing' },
  { character: '%', after: '%', inConstruct: 'phrasing' },
  { character: '^', after: '[^\\s]', inConstruct: 'phrasing' },
  {
    character: '#',
    after: '[^\\s]',
    inConstruct: 'phrasing',
    notInConstruct: ['destinationRaw', 'destinationLiteral'],
  },
];

const options: Options = {
  bullet: '-',
  rule: '-',
  emphasis: '_',
  handlers: { inlineMath: ({ value }: InlineMath) => `$${value}$` },
  extensions: [gfmToMarkdown({ tablePipeAlign: false }), { unsafe }],
};

/** The Markdown of a tree. Its texts stay plain text when the site reads them. */
export function writeMarkdown(tree: Root): string {
  return toMarkdown(tree, options);
}

/** Plain texts as Markdown, a paragraph each. */
export function writeParagraphs(texts: readonly string[]): string {
  const children = texts
    .flatMap((text) => text.split(/\n\s*\n/))
    .map((text) => text.trim())
    .filter(Boolean)
    .map((value): Paragraph => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
  return children.length === 0 ? '' : writeMarkdown({ type: 'root', children });
}
