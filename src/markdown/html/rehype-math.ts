import { createRequire } from 'node:module';
import type { Element, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';
import { documentOf, reportWarning, startOfNode } from '../document/document.ts';
import { walk } from '../tree/walk.ts';

const require = createRequire(import.meta.url);

/** Turns formulas into MathML, which browsers draw without our style sheet or fonts. */
export function rehypeMath() {
  let draw: ReturnType<typeof loadKatex> | undefined;
  return (tree: Root, file: VFile): void => {
    if (!hasMath(tree)) return;
    draw ??= loadKatex();
    const told = file.messages.length;
    draw(tree, file);
    for (const message of file.messages.slice(told)) {
      const at = startOfNode({
        type: 'math',
        ...(isPosition(message.place) && { position: message.place }),
      });
      const cause = message.cause instanceof Error ? message.cause.message : message.reason;
      reportWarning(
        documentOf(file),
        at,
        'invalid-value',
        `A formula cannot be read: ${cause.replace(/^KaTeX parse error: /, '')}.`,
        'Correct the formula; it is shown as written.',
      );
    }
    // The content security policy refuses inline styles.
    walk<Nodes>(tree, (node) => {
      if (node.type === 'element') delete node.properties['style'];
      return undefined;
    });
  };
}

/** Loaded on demand: many sites contain no formulas. */
function loadKatex() {
  const { default: rehypeKatex } = require('rehype-katex') as typeof import('rehype-katex');
  return rehypeKatex({
    output: 'mathml',
    strict: 'ignore',
    trust: false,
    maxSize: 20,
    maxExpand: 200,
  });
}

function hasMath(node: Nodes): boolean {
  if (node.type === 'element' && isMath(node)) return true;
  return 'children' in node && node.children.some(hasMath);
}

function isMath({ properties }: Element): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes('language-math');
}

function isPosition(place: unknown): place is NonNullable<Nodes['position']> {
  return typeof place === 'object' && place !== null && 'start' in place && 'end' in place;
}
