import type { FootnoteDefinition, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { splitAtSigns, type Sign } from '../tree/split-at-signs.ts';
import { walk } from '../tree/walk.ts';

/** Turns `^[a note]` into a footnote, as if its text stood at the end. */
export function remarkInlineNotes() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    if (!source.includes('^[')) return;
    const definitions: FootnoteDefinition[] = [];
    walk<Nodes>(tree, (node) => {
      if ('children' in node) takeNotes(node, source, definitions);
      return undefined;
    });
    tree.children.push(...definitions);
  };
}

function takeNotes(parent: Parents, source: string, definitions: FootnoteDefinition[]): void {
  const parts = splitAtSigns(parent.children, /\^?\[|\]/g, source, pairsOf);
  if (!parts) return;
  const children: Nodes[] = [];
  let note: PhrasingContent[] | undefined;
  for (const part of parts) {
    if (!('before' in part)) {
      if (note) note.push(part as PhrasingContent);
      else children.push(part);
    } else if (note) {
      // No author can write this name: brackets end a label.
      const identifier = `^[${definitions.length + 1}`;
      definitions.push({
        type: 'footnoteDefinition',
        identifier,
        children: [{ type: 'paragraph', children: note }],
      });
      children.push({ type: 'footnoteReference', identifier });
      note = undefined;
    } else note = [];
  }
  Object.assign(parent, { children });
}

/** The brackets of the outermost notes. */
function pairsOf(signs: readonly Sign[]): Set<Sign> {
  const pairs = new Set<Sign>();
  const open: Sign[] = [];
  let notes = 0;
  for (const sign of signs) {
    if (sign.written !== ']') {
      open.push(sign);
      if (sign.written === '^[') notes += 1;
      continue;
    }
    const opening = open.pop();
    if (opening?.written !== '^[') continue;
    notes -= 1;
    if (notes === 0) pairs.add(opening).add(sign);
  }
  return pairs;
}
