import type { Tally } from '../../plan/tally.ts';
import type { Styles } from './styles.ts';
import { child, isOn, valueOf, wordsOf, type XmlElement } from './xml.ts';

/** What runs have besides content: their properties, and the parts of fields, which words around them may need. */
const frames: ReadonlySet<string> = new Set(['w:rPr', 'w:fldChar', 'w:instrText']);

/** Takes out what Word hides, since nobody who reads or prints the document sees it. Counts words among it. */
export function takeHidden(
  node: XmlElement,
  styles: Styles,
  lost: Tally,
  isHiddenAbove = false,
): void {
  const style = valueOf(child(node, 'w:pPr'), 'w:pStyle');
  const isHiddenHere = node.name === 'w:p' ? styles.hides(style) : isHiddenAbove;
  if (node.name === 'w:r' && isHidden(node, styles, isHiddenHere)) {
    if (wordsOf(node).trim() !== '') lost.add('hidden words');
    node.children = node.children.filter(
      (each) => typeof each !== 'string' && frames.has(each.name),
    );
  }
  for (const each of node.children)
    if (typeof each !== 'string') takeHidden(each, styles, lost, isHiddenHere);
}

function isHidden(run: XmlElement, styles: Styles, isHiddenAbove: boolean): boolean {
  const properties = child(run, 'w:rPr');
  if (child(properties, 'w:vanish')) return isOn(properties, 'w:vanish');
  return isHiddenAbove || styles.hides(valueOf(properties, 'w:rStyle'));
}
