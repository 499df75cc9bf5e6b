import type { Nodes, Root } from 'mdast';
import { walk } from '../tree/walk.ts';

/** Gives formulas of either parser the markup that rehype-katex looks for. */
export function remarkMathMarkup() {
  return (tree: Root): void => {
    walk<Nodes>(tree, (node) => {
      if (node.type !== 'math' && node.type !== 'inlineMath') return undefined;
      const isBlock = node.type === 'math';
      const hChildren = [{ type: 'text' as const, value: node.value }];
      const className = ['language-math', isBlock ? 'math-display' : 'math-inline'];
      node.data = isBlock
        ? {
            hName: 'pre',
            hChildren: [
              { type: 'element', tagName: 'code', properties: { className }, children: hChildren },
            ],
          }
        : { hName: 'code', hProperties: { className }, hChildren };
      return undefined;
    });
  };
}
