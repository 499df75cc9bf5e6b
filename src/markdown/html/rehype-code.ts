import type { Element, Nodes, Root } from 'hast';
import rehypeHighlight from 'rehype-highlight';
import type { VFile } from 'vfile';

/** Highlights fenced code with class names. Code in an unknown language, or in none, stays plain. */
export function rehypeCode() {
  const highlight = rehypeHighlight({ detect: false, plainText: ['math', 'text', 'txt'] });
  return (tree: Root, file: VFile): void => {
    if (hasCode(tree)) highlight(tree, file);
  };
}

function hasCode(node: Nodes): boolean {
  if (node.type === 'element' && node.tagName === 'code' && isInLanguage(node)) return true;
  return 'children' in node && node.children.some(hasCode);
}

function isInLanguage({ properties }: Element): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.some((name) => String(name).startsWith('language-'));
}
