import type { Nodes, Paragraph, Root } from 'mdast';
import type { Math } from 'mdast-util-math';
import type { VFile } from 'vfile';
import { walk } from '../tree/walk.ts';

/**
 * Gives formulas of either parser the markup that rehype-katex looks for. All between `$$` are set apart, and are blocks
 * if they are alone in their paragraph.
 */
export function remarkMathMarkup() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    walk<Nodes>(tree, (node, index, siblings) => {
      if (node.type === 'paragraph') {
        const block = loneFormula(node, source);
        if (block) siblings[index] = withMarkup(block);
        return undefined;
      }
      if (node.type === 'math') withMarkup(node);
      if (node.type !== 'inlineMath') return undefined;
      const className = classesOf(isDisplay(node, source));
      const hChildren = [{ type: 'text' as const, value: node.value }];
      node.data = { hName: 'code', hProperties: { className }, hChildren };
      return undefined;
    });
  };
}

function loneFormula({ children }: Paragraph, source: string): Math | undefined {
  const [formula, ...others] = children;
  if (formula?.type !== 'inlineMath' || others.length > 0 || !isDisplay(formula, source))
    return undefined;
  return { type: 'math', value: formula.value, position: formula.position };
}

function isDisplay({ position }: Nodes, source: string): boolean {
  return position?.start.offset !== undefined && source.startsWith('$$', position.start.offset);
}

function withMarkup(block: Math): Math {
  const hChildren = [{ type: 'text' as const, value: block.value }];
  const properties = { className: classesOf(true) };
  block.data = {
    hName: 'pre',
    hChildren: [{ type: 'element', tagName: 'code', properties, children: hChildren }],
  };
  return block;
}

function classesOf(isDisplayed: boolean): string[] {
  return ['language-math', isDisplayed ? 'math-display' : 'math-inline'];
}
