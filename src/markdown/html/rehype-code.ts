import type { Element, Nodes, Root } from 'hast';
import rehypeHighlight from 'rehype-highlight';
import type { VFile } from 'vfile';

/** Colours fenced code by class names. Code in no language, or in one it does not know, stays as it is. */
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
