import type { Nodes, PhrasingContent, Root } from 'mdast';
import type { VFile } from 'vfile';
import { hanAndKana } from '../../model/text/scripts.ts';
import { splitAtSigns, type Sign } from '../tree/split-at-signs.ts';
import { walk } from '../tree/walk.ts';

/**
 * Turns `**「words」**` between Chinese or Japanese letters into strong words. CommonMark leaves the asterisks, since it
 * looks for the space that other languages have between a punctuation mark and the next word.
 */
export function remarkCloseEmphasis() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    if (!source.includes('**') || !anyLetter.test(source)) return;
    walk<Nodes>(tree, (node) => {
      if ('children' in node) strengthenWords(node, source);
      return undefined;
    });
  };
}

const anyLetter = new RegExp(`[${hanAndKana}]`, 'u');
/** With their punctuation, which is as wide as they are. */
const beside = new RegExp(String.raw`[${hanAndKana}\u3000-\u303f\uff00-\uffef]`, 'u');
const sign = /(?<!\*)\*\*(?!\*)/g;

function strengthenWords(parent: Extract<Nodes, { children: unknown }>, source: string): void {
  const parts = splitAtSigns(parent.children, sign, source, pairsOf);
  if (!parts) return;
  const children: Nodes[] = [];
  let words: PhrasingContent[] | undefined;
  for (const part of parts) {
    if (!('before' in part)) (words ?? children).push(part as PhrasingContent);
    else if (words) {
      children.push({ type: 'strong', children: words });
      words = undefined;
    } else words = [];
  }
  Object.assign(parent, { children });
}

/** Signs that touch the words between them, of which one has a Chinese or Japanese letter on its other side. */
function pairsOf(signs: readonly Sign[]): ReadonlySet<Sign> {
  const chosen = new Set<Sign>();
  let opening: Sign | undefined;
  for (const each of signs) {
    if (opening && !/\s/.test(each.before)) {
      if (isClose(opening.before) || isClose(each.after)) chosen.add(opening).add(each);
      opening = undefined;
    } else if (!/\s/.test(each.after)) opening = each;
  }
  return chosen;
}

function isClose(character: string): boolean {
  return beside.test(character);
}
