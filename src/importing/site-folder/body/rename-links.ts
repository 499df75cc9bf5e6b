import type { Nodes, Root } from 'mdast';
import { walk } from '../../../markdown/tree/walk.ts';
import { isAssetName } from '../../../model/records/asset-types.ts';
import type { NewName } from '../addresses/new-names.ts';
import type { PlacedText } from '../addresses/place-texts.ts';
import { codeScan, rangeOf, type Edit } from './edits.ts';

/** Target, heading and words of `![[Note#Heading|words]]`; in a table, the bar has a backslash. */
const namedLink = /(!?)\[\[([^\]|#\n\\]{1,400})(#[^\]|\n\\]{0,400})?(\\?\|[^\]\n]{0,400})?\]\]/g;

/** Makes links by name lead to texts that have another name now. Readers see the words that were there. */
export function renameLinks(
  markdown: string,
  tree: Root,
  text: PlacedText,
  newName: NewName,
): Edit[] {
  if (!markdown.includes('[[')) return [];
  const isInCode = codeScan(tree);
  const isInTable = tableScan(tree);
  return [...markdown.matchAll(namedLink)].flatMap((match) => {
    const { 0: whole, 1: mark = '', 2: name = '', 3: heading = '', 4: words, index } = match;
    if (isAssetName(name) || isInCode(index)) return [];
    const now = newName(name.trim(), text);
    if (now === undefined) return [];
    const bar = isInTable(index) ? '\\|' : '|';
    const shown = words ?? (mark === '!' ? '' : bar + name.trim());
    const renamed = `${mark}[[${now}${heading}${shown}]]`;
    return [{ start: index, end: index + whole.length, text: renamed }];
  });
}

function tableScan(tree: Root): (offset: number) => boolean {
  const ranges: (readonly [start: number, end: number])[] = [];
  walk<Nodes>(tree, (node) => {
    if (node.type === 'table') ranges.push(rangeOf(node));
    return undefined;
  });
  return (offset) => ranges.some(([start, end]) => offset >= start && offset < end);
}
