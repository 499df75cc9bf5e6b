import { cleanLine } from '../../plan/clean-text.ts';
import { texOf } from './tex.ts';
import { allOf, element, isElement, type XmlElement, type XmlNode } from './xml.ts';

/** What the addresses of links that hold a formula start with, in its line or set apart. */
export const formulaMarks = {
  inline: 'formula in a line ',
  display: 'formula set apart ',
} as const;

/** Puts formulas into the addresses of links, since mammoth leaves them out. */
export function markFormulas(parent: XmlElement): void {
  parent.children = parent.children.flatMap((node): XmlNode[] => {
    if (isElement(node, 'm:oMath')) return linkOf(node, formulaMarks.inline);
    if (isElement(node, 'm:oMathPara'))
      return allOf(node, 'm:oMath').flatMap((each) => linkOf(each, formulaMarks.display));
    if (typeof node !== 'string') markFormulas(node);
    return [node];
  });
}

function linkOf(formula: XmlElement, mark: string): XmlElement[] {
  const tex = cleanLine(texOf(formula));
  if (tex === '') return [];
  const words = element('w:r', {}, [element('w:t', {}, ['formula'])]);
  return [element('w:hyperlink', { 'w:anchor': `${mark}${tex}` }, [words])];
}
