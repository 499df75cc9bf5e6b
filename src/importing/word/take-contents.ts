import type { Element, ElementContent, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { cleanLine } from '../plan/clean-text.ts';
import type { Tally } from '../plan/tally.ts';
import { contentsClass, notePrefix } from './read-word.ts';

/**
 * Takes out the table of contents, since articles have their own: the paragraphs in its styles, and those that are
 * nothing but a link to a heading and perhaps the number of a page, as Google Docs writes it.
 */
export function takeContents(children: RootContent[], lost: Tally): void {
  const headings = new Set(
    children
      .filter((each) => each.type === 'element' && /^h[1-6]$/.test(each.tagName))
      .map((each) => cleanLine(toString(each).replace(noteMark, ''))),
  );
  const isContents = (node: RootContent): boolean =>
    node.type === 'element' &&
    node.tagName === 'p' &&
    (isStyled(node) || (isLinkAlone(node) && headings.has(withoutPage(toString(node)))));
  const others = children.filter((each) => !isContents(each));
  if (others.length === children.length) return;
  lost.add('table of contents, which articles have by themselves');
  children.splice(0, children.length, ...others);
}

/** What stands for a note. */
const noteMark = /\[\d+\]/g;

function isStyled({ properties }: Element): boolean {
  const names = properties['className'];
  return Array.isArray(names) && names.includes(contentsClass);
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

/** `What next\t12` → `What next`. */
function withoutPage(text: string): string {
  const parts = text.split('\t');
  const last = parts.findLastIndex((part) => !isNumber(part));
  return cleanLine(parts.slice(0, Math.max(last, 0) + 1).join('\t'));
}

function isNumber(text: string): boolean {
  return /^[\s\d.]*$/.test(text);
}
