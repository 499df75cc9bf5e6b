import type { Element, ElementContent } from 'hast';
import { textOf } from '../../model/markup/text-of.ts';
import { hasRightToLeft } from '../../model/text/direction.ts';

/**
 * Marks whose texts of two directions have their outline under them, as a text of its own. A browser draws such a text in
 * pieces, one after another, each with its outline: that of a piece would cover the end of the piece beside it.
 */
export function outlinesUnder(content: readonly ElementContent[]): ElementContent[] {
  return content.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName !== 'text') return [{ ...node, children: outlinesUnder(node.children) }];
    return isOutlined(node) && isInPieces(textOf(node)) ? [outlineOf(node), bare(node)] : [node];
  });
}

/** A number is a piece of its own, and so is a word of the other direction; a sign is one with the word beside it. */
function isInPieces(text: string): boolean {
  return hasRightToLeft(text) && /[\p{N}\p{Script=Latin}]/u.test(text);
}

function outlineOf(text: Element): Element {
  const className = [...classesOf(text), 'under'];
  return { ...text, properties: { ...text.properties, className, ariaHidden: 'true' } };
}

function bare(text: Element): Element {
  const className = classesOf(text).filter((name) => name !== 'halo');
  const { className: _, ...others } = text.properties;
  return { ...text, properties: className.length > 0 ? { className, ...others } : others };
}

function isOutlined(text: Element): boolean {
  return classesOf(text).includes('halo');
}

function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}
