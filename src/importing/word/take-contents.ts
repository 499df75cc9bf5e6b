import type { Element, ElementContent, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { hasClass } from '../../markdown/tree/has-class.ts';
import { cleanLine } from '../plan/clean-text.ts';
import type { Tally } from '../plan/tally.ts';
import { isHeading } from './heading-links.ts';
import { lineOf } from './line-of.ts';
import { contentsClass, notePrefix } from './read-word.ts';

/**
 * Takes out the table of contents, since articles have their own: the paragraphs in its styles, and those that are
 * nothing but a link to a heading, with the number of a page or one after another, as Google Docs writes them.
 */
export function takeContents(children: RootContent[], lost: Tally): void {
  const headings = new Set(
    children.filter((each) => each.type === 'element' && isHeading(each)).map(lineOf),
  );
  const isEntry = (node: RootContent | undefined): node is Element =>
    node?.type === 'element' &&
    node.tagName === 'p' &&
    isLinkAlone(node) &&
    headings.has(withoutPage(toString(node)));
  // A single link without the number of a page may be a paragraph of the text.
  const isContents = (node: RootContent, index: number): boolean =>
    (node.type === 'element' && isInStyle(node)) ||
    (isEntry(node) &&
      (hasPage(node) || isEntry(children[index - 1]) || isEntry(children[index + 1])));
  const others = children.filter((each, index) => !isContents(each, index));
  if (others.length === children.length) return;
  lost.add('table of contents, which articles have by themselves');
  children.splice(0, children.length, ...others);
}

/** Whether a paragraph has a style of tables of contents. */
function isInStyle(element: Element): boolean {
  return element.tagName === 'p' && hasClass(element, contentsClass);
}

function isLinkAlone({ children }: Element): boolean {
  const others = children.filter((each) => !isLinkWithin(each));
  return others.length < children.length && isNumber(others.map((each) => toString(each)).join(''));
}

function isLinkWithin(node: ElementContent): boolean {
  return (
    node.type === 'element' &&
    node.tagName === 'a' &&
    String(node.properties['href'] ?? '').startsWith(`#${notePrefix}`)
  );
}

/** Whether an entry ends with a tab and a number. */
function hasPage(entry: Element): boolean {
  const text = toString(entry);
  const tab = text.trimEnd().lastIndexOf('\t');
  return tab >= 0 && /^\s*\d+\s*$/.test(text.slice(tab));
}

/** `What next\t12` → `What next`. */
function withoutPage(text: string): string {
  const parts = text.split('\t');
  const last = parts.findLastIndex((part) => !isNumber(part));
  return cleanLine(parts.slice(0, Math.max(last, 0) + 1).join('\t'));
}

function isNumber(text: string): boolean {
  return /^[\s\d.]*$/.test(text);
}
