import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Mark } from '../tree/nodes.ts';
import { splitAtSigns, type Sign } from '../tree/split-at-signs.ts';
import { walk } from '../tree/walk.ts';

/** Turns `==words==` into marked words. As in emphasis, the signs touch the words; `===` is no sign. */
export function remarkMarks() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    if (!source.includes('==')) return;
    walk<Nodes>(tree, (node) => {
      if ('children' in node) markWords(node, source);
      return undefined;
    });
  };
}

const sign = /(?<!=)==(?!=)/g;

function markWords(parent: Parents, source: string): void {
  let opening: Sign | undefined;
  const chosen = new Set<Sign>();
  const parts = splitAtSigns(parent.children, sign, source, (found) => {
    for (const each of found) {
      if (opening && !/\s$/.test(each.before)) {
        chosen.add(opening).add(each);
        opening = undefined;
      } else if (!/^\s/.test(each.after)) {
        opening ??= each;
      }
    }
    return chosen;
  });
  if (!parts) return;
  const children: Nodes[] = [];
  let mark: Mark | undefined;
  for (const part of parts) {
    if ('before' in part) {
      if (mark) children.push(mark);
      mark = mark ? undefined : { type: 'mark', data: { hName: 'mark' }, children: [] };
    } else if (mark) mark.children.push(part as PhrasingContent);
    else children.push(part);
  }
  Object.assign(parent, { children });
}
