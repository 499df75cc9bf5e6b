import type { Tally } from '../../plan/tally.ts';
import { visit, type XmlElement } from './xml.ts';

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
export function countLost(root: XmlElement, lost: Tally): void {
  visit(root, (node) => {
    const name = names.get(node.name);
    if (name !== undefined) lost.add(name);
  });
}
