import { createRequire } from 'node:module';
import type { Element, Nodes } from 'hast';
import { sanitize, type Schema } from 'hast-util-sanitize';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import type { FormattedReference } from '../../model/sources/citation-style.ts';

const require = createRequire(import.meta.url);

/** What a reference may contain. Styles and works are content, and so hostile. */
const schema: Schema = {
  tagNames: ['a', 'b', 'i', 'span', 'sub', 'sup'],
  attributes: { a: ['href', 'rel'], span: [['className', 'small-caps', 'upright']] },
  protocols: { href: ['http', 'https'] },
  strip: ['script', 'style'],
};

/** Makes the entry of a processor safe, and reads its text. Loads the parser of HTML on demand: it takes long. */
export function readEntry(entry: string): FormattedReference {
  const { fromHtml } = require('hast-util-from-html') as typeof import('hast-util-from-html');
  const tree = fromHtml(entry.trim(), { fragment: true });
  mark(tree);
  const safe = sanitize(tree, schema);
  joinSpaces(safe);
  keepRaisedSigns(safe);
  return { html: toHtml(safe).trim(), text: toString(safe).replace(/\s+/g, ' ').trim() };
}

/** Says with classes what the processor says with styles, which no page may have; and that links lead out. */
function mark(node: Nodes): void {
  if (node.type === 'element') markElement(node);
  if ('children' in node) for (const child of node.children) mark(child);
}

function markElement({ tagName, properties }: Element): void {
  const style = String(properties['style'] ?? '');
  if (tagName === 'span' && style.includes('small-caps')) properties['className'] = ['small-caps'];
  if (tagName === 'span' && style.includes('font-style:normal'))
    properties['className'] = ['upright'];
  if (tagName === 'a') properties['rel'] = ['noopener', 'noreferrer'];
}

/** Lines of the entry's blocks are indented. */
function joinSpaces(tree: Nodes): void {
  if (!('children' in tree)) return;
  for (const child of tree.children) {
    if (child.type === 'text') child.value = child.value.replace(/\s+/g, ' ');
  }
}

/** Signs that the processor takes apart, and that a text without elements would lose: `n.º 5`, `2.ª ed.`, `km²`. */
const raisedSigns: Readonly<Record<string, { sign: string; after: RegExp }>> = {
  a: { sign: 'ª', after: /[\p{Nd}.]$/u },
  o: { sign: 'º', after: /[\p{Nd}.]$/u },
  2: { sign: '²', after: /\p{L}$/u },
  3: { sign: '³', after: /\p{L}$/u },
};

/** Writes raised signs as the work has them again. */
function keepRaisedSigns(tree: Nodes): void {
  if (!('children' in tree)) return;
  tree.children.forEach((child, at) => {
    keepRaisedSigns(child);
    const before = tree.children[at - 1];
    const raised = raisedSigns[toString(child)];
    if (child.type !== 'element' || child.tagName !== 'sup' || !before || !raised) return;
    if (raised.after.test(toString(before)))
      tree.children[at] = { type: 'text', value: raised.sign };
  });
}
