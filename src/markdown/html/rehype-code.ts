import { createRequire } from 'node:module';
import type { Element, Nodes, Root } from 'hast';
import type { VFile } from 'vfile';

const require = createRequire(import.meta.url);

/** Languages that are left plain; formulas are code in `math`. */
const plainText = ['math', 'text', 'txt'];

/** Highlights fenced code with class names. Code in an unknown language, or in none, stays plain. */
export function rehypeCode() {
  let highlight: ReturnType<typeof loadHighlight> | undefined;
  return (tree: Root, file: VFile): void => {
    if (!hasCode(tree)) return;
    highlight ??= loadHighlight();
    highlight(tree, file);
  };
}

/** Loaded on demand: the library has two hundred modules, and many sites contain no code. */
function loadHighlight() {
  const { default: rehypeHighlight } =
    require('rehype-highlight') as typeof import('rehype-highlight');
  return rehypeHighlight({ detect: false, plainText });
}

function hasCode(node: Nodes): boolean {
  if (node.type === 'element' && node.tagName === 'code' && isInLanguage(node)) return true;
  return 'children' in node && node.children.some(hasCode);
}

function isInLanguage({ properties }: Element): boolean {
  const { className } = properties;
  if (!Array.isArray(className)) return false;
  const [language] = className.flatMap((name) => /^language-(.+)/.exec(String(name))?.[1] ?? []);
  return language !== undefined && !plainText.includes(language);
}
