import type { Element, Nodes } from 'hast';
import { hasClass } from '../tree/has-class.ts';

const marks: Readonly<Record<string, string>> = {
  strong: '**',
  b: '**',
  em: '*',
  i: '*',
  del: '~~',
  s: '~~',
};

/** Inline nodes as Markdown. */
export function inlineMarkdown(nodes: readonly Nodes[]): string {
  let text = '';
  for (const node of nodes) text += inlineOf(node);
  return text;
}

/** The text of a node, unescaped. */
export function plainTextOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(plainTextOf).join('') : '';
}

/** The TeX of a formula that is set apart; `undefined` for other elements. */
export function displayFormula({ children }: Element): string | undefined {
  const [math] = children;
  if (math?.type !== 'element' || math.tagName !== 'math') return undefined;
  return math.properties.display === 'block' ? annotationOf(math)?.trim() : undefined;
}

function inlineOf(node: Nodes): string {
  if (node.type === 'text') return escapeText(node.value.replace(/\s+/g, ' '));
  if (node.type !== 'element') return '';
  const { tagName, properties, children } = node;
  const mark = marks[tagName];
  if (mark) return marked(inlineMarkdown(children), mark);
  switch (tagName) {
    case 'a':
      return link(node);
    case 'img':
      return `![${escapeText(String(properties.alt ?? ''))}](${address(properties.src)})`;
    case 'code':
      return code(plainTextOf(node));
    case 'br':
      return '\\\n';
    case 'math':
      return formula(node);
    case 'q':
      return `“${inlineMarkdown(children)}”`;
    case 'svg':
    case 'script':
    case 'style':
      return '';
    default:
      return inlineMarkdown(children);
  }
}

/** A link; citations become `[3]` and notes `[^a]`, which the same page lists. */
function link(element: Element): string {
  const { properties, children } = element;
  const text = inlineMarkdown(children);
  if (hasClass(element, 'c')) return markWithin(element);
  return properties.href === undefined ? text : `[${text}](${address(properties.href)})`;
}

/** A mark, which has brackets of its own. */
function markWithin(element: Element): string {
  const text = escapeText(plainTextOf(element).slice(1, -1));
  return hasClass(element, 'fn') ? `[^${text}]` : ` [${text}]`;
}

/** The formula in TeX, which MathML keeps as an annotation. */
function formula(math: Element): string {
  const written = annotationOf(math);
  if (written === undefined) return escapeText(plainTextOf(math));
  const mark = math.properties.display === 'block' ? '$$' : '$';
  return mark + written + mark;
}

function annotationOf(element: Element): string | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue;
    const found = child.tagName === 'annotation' ? plainTextOf(child) : annotationOf(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function code(text: string): string {
  const runs = text.match(/`+/g) ?? [];
  const mark = '`'.repeat(Math.max(0, ...runs.map((run) => run.length)) + 1);
  const space = mark.length > 1 ? ' ' : '';
  return mark + space + text.replace(/\s+/g, ' ') + space + mark;
}

/** Wraps the words in a mark; spaces around them stay outside it. */
function marked(text: string, mark: string): string {
  const words = text.trim();
  if (!words) return text;
  const [before = '', after = ''] = text.split(words);
  return before + mark + words + mark + after;
}

function address(value: unknown): string {
  const text = String(value ?? '');
  return /[\s()<>]/.test(text)
    ? `<${text.replace(/[\s<>]/g, (sign) => encodeURIComponent(sign))}>`
    : text;
}

function escapeText(text: string): string {
  return /[\\`*_[\]<~&]/.test(text)
    ? text.replace(/[\\`*[\]<]|~(?=~)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w+;)/gu, '\\$&')
    : text;
}
