import type { Tally } from '../../plan/tally.ts';
import type { Styles } from './styles.ts';
import { child, isOn, valueOf, visit, wordsOf, type XmlElement } from './xml.ts';

/** Words for content that articles do not show, by the names of its elements. */
const names: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'v:textbox': 'text box, whose text stands after its paragraph',
    'w:object': 'embedded object',
    'c:chart': 'chart',
    'dgm:relIds': 'diagram',
    'm:oMath': 'formula, now in TeX',
    'w:gridSpan': 'merged cells, now apart',
    'w:vMerge': 'merged cells, now apart',
  }),
);

/** Counts what a text of a document holds and its HTML does not show. */
export function countLost(root: XmlElement, styles: Styles, lost: Tally): void {
  visit(root, (node) => {
    const name = names.get(node.name);
    if (name !== undefined) lost.add(name);
    if (node.name === 'w:r' && isHidden(node, styles)) lost.add('hidden words, now shown');
  });
}

/** Whether a run has words, and hides them. The mark of a paragraph and the entry of an index have none. */
function isHidden(run: XmlElement, styles: Styles): boolean {
  const properties = child(run, 'w:rPr');
  const hides = child(properties, 'w:vanish')
    ? isOn(properties, 'w:vanish')
    : styles.hides(valueOf(properties, 'w:rStyle'));
  return hides && wordsOf(run).trim() !== '';
}
