import type { Nodes, Parents, PhrasingContent, Root, Strong } from 'mdast';
import type { Point } from 'unist';
import type { VFile } from 'vfile';
import { hanAndKana } from '../../model/text/scripts.ts';
import { splitAtSigns, type Sign } from '../tree/split-at-signs.ts';
import { walk } from '../tree/walk.ts';

/**
 * Turns `**「words」**` between Chinese or Japanese letters into strong words. CommonMark leaves the asterisks, since it
 * looks for the space that other languages have between a punctuation mark and the next word. Of two such in a paragraph,
 * it takes what stands between them for strong.
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

function strengthenWords(parent: Parents, source: string): void {
  const parts =
    (isMispaired(parent, source) &&
      splitAtSigns(asWritten(parent.children, source), sign, source, pairsInTurn)) ||
    splitAtSigns(parent.children, sign, source, pairsOf);
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

/** All signs, each with its neighbour, if that makes every one of them a pair. */
function pairsInTurn(signs: readonly Sign[]): ReadonlySet<Sign> {
  const isPaired = signs.every(
    ({ before, after }, at) => !/\s/.test(at % 2 === 0 ? after : before),
  );
  const isWide = signs.some(({ before, after }) => isClose(before) && isClose(after));
  return new Set(isPaired && isWide && signs.length % 2 === 0 ? signs : []);
}

/** Whether CommonMark paired signs so that some are left, or that strong words stand in strong words. */
function isMispaired({ type, children }: Parents, source: string): boolean {
  if (type === 'strong') return false;
  const strong = (children as Nodes[]).filter((child) => isStarred(child, source));
  return (
    strong.length > 0 &&
    (children.some((child) => child.type === 'text' && child.value.includes('**')) ||
      strong.some((child) => child.children.some((inner) => isStarred(inner, source))))
  );
}

function isStarred(node: Nodes, source: string): node is Strong {
  const start = node.position?.start.offset;
  return node.type === 'strong' && start !== undefined && source.startsWith('**', start);
}

/** Siblings with the asterisks around strong words as text. */
function asWritten(siblings: readonly Nodes[], source: string): Nodes[] {
  const written = siblings.flatMap((node): Nodes[] => {
    if (!isStarred(node, source) || !node.position) return [node];
    const { start, end } = node.position;
    return [
      { type: 'text', value: '**', position: { start, end: moved(start, 2) } },
      ...asWritten(node.children, source),
      { type: 'text', value: '**', position: { start: moved(end, -2), end } },
    ];
  });
  const joined: Nodes[] = [];
  for (const node of written) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text' && node.position && last.position) {
      const position = { start: last.position.start, end: node.position.end };
      joined.splice(-1, 1, { type: 'text', value: last.value + node.value, position });
    } else joined.push(node);
  }
  return joined;
}

/** A place some characters further in its line. */
function moved({ line, column, offset }: Point, by: number): Point {
  return { line, column: column + by, ...(offset !== undefined && { offset: offset + by }) };
}

function isClose(character: string): boolean {
  return beside.test(character);
}
