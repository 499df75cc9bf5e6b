import type { Nodes, Parents, Root } from 'mdast';
import type { SourceKey } from '../../model/ids/source-key.ts';
import type { Citation, NoteMark } from '../tree/nodes.ts';
import { walk } from '../tree/walk.ts';
import { wordsAround } from './citation-numbers.ts';

/** Prepares marks that stand side by side: one that repeats another is dropped, and the others know their neighbours. */
export function remarkMarkRuns() {
  return (tree: Root): void => {
    walk<Nodes>(tree, (node) => {
      if (!('children' in node)) return undefined;
      dropRepeatedMarks(node);
      wrapRuns(node);
      findMarksBefore(node);
      return undefined;
    });
  };
}

/** Drops a citation that follows a value with the same source: the value brings its own mark. */
function dropRepeatedMarks(parent: Parents): void {
  const cited = new Map<SourceKey, string>();
  const siblings: Nodes[] = parent.children;
  for (let index = 0; index < siblings.length; index += 1) {
    const node = siblings[index];
    if (node?.type !== 'citation') {
      cited.clear();
    } else if (isRepeated(node, cited.get(node.source))) {
      siblings.splice(index, 1);
      index -= 1;
    } else {
      cited.set(node.source, wordsAround(node));
    }
  }
}

/** @param said What the last mark of the same source says around its number. */
function isRepeated(node: Citation, said: string | undefined): boolean {
  const says = wordsAround(node);
  return said !== undefined && (says === '' || says === said);
}

/** Lets lines end in long runs of marks, each of which is otherwise kept beside what is before it. */
function wrapRuns(parent: Parents): void {
  let length = 0;
  for (const node of parent.children) {
    length = node.type === 'citation' ? length + 1 : 0;
    if (node.type === 'citation' && length > 2) node.mayWrap = true;
  }
}

/** Finds marks before another, with whose figure theirs would be read as one: `12`. Those with words have brackets. */
function findMarksBefore(parent: Parents): void {
  let before: Nodes | undefined;
  for (const node of parent.children) {
    if (before && isBareMark(before) && isBareMark(node)) before.isBeforeMark = true;
    before = node;
  }
}

function isBareMark(node: Nodes): node is Citation | NoteMark {
  return node.type === 'noteMark' || (node.type === 'citation' && wordsAround(node) === '');
}
