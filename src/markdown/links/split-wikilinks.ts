import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { isEscaped, pointInText } from '../tree/source-position.ts';
import { sliceText } from '../tree/split-text.ts';
import { walk } from '../tree/walk.ts';
import type { WikilinkText } from './wikilink.ts';

/** A wikilink with formatting in it, which the parser has split: `[[tencent|the *only* one]]`. */
export interface SplitWikilink extends WikilinkText {
  /** What stands after its bar; absent without a bar, or if the formatting begins before it. */
  label?: PhrasingContent[];
  /** The text that opens it. */
  text: Text;
}

/** Replaces wikilinks that consist of several nodes by what `make` makes of them. */
export function replaceSplitWikilinks(
  tree: Root,
  source: string,
  make: (link: SplitWikilink) => PhrasingContent[],
): void {
  walk<Nodes>(tree, (node, index, siblings) => {
    if (node.type === 'link' || node.type === 'linkReference') return 'skip';
    if (node.type !== 'text' || node.data?.isPlain) return undefined;
    const open = node.value.lastIndexOf('[[');
    if (open < 0 || node.value.includes(']]', open)) return undefined;
    const last = closingText(siblings, index);
    const closing = siblings[last];
    if (closing?.type !== 'text') return undefined;
    const link = readLink(node, open, siblings.slice(index + 1, last), closing, source);
    if (!link) return undefined;
    const before = sliceText(source, node, 0, link.isEmbed ? open - 1 : open);
    const after = sliceText(source, closing, closing.value.indexOf(']]') + 2, closing.value.length);
    const parts = [before, ...make(link), after].filter(isPresent);
    siblings.splice(index, last - index + 1, ...parts);
    // The text after it may open the next one.
    return index + parts.length - (isPresent(after) ? 1 : 0);
  });
}

/** No label has more parts; every text would be searched from each bracket on. */
const mostNodes = 20;
const longestLink = 400;

function isPresent(node: PhrasingContent): boolean {
  return node.type !== 'text' || node.value !== '';
}

/** The place of the text that closes a link; -1 if there is none. */
function closingText(siblings: readonly Nodes[], index: number): number {
  for (let at = index + 1; at < siblings.length && at <= index + mostNodes; at += 1) {
    const node = siblings[at];
    const bracket = node?.type === 'text' ? /\[\[|\]\]/.exec(node.value)?.[0] : undefined;
    if (bracket) return bracket === ']]' ? at : -1;
  }
  return -1;
}

function readLink(
  first: Text,
  open: number,
  between: readonly Nodes[],
  closing: Text,
  source: string,
): SplitWikilink | undefined {
  const at = pointInText(source, first, open);
  if (isEscaped(source, first, open) || isEscaped(source, first, open + 1)) return undefined;
  const close = closing.value.indexOf(']]');
  const end = pointInText(source, closing, close);
  if (at?.offset === undefined || end?.offset === undefined) return undefined;
  const inside = source.slice(at.offset + 2, end.offset);
  if (inside.length > longestLink) return undefined;
  const isEmbed = first.value[open - 1] === '!';
  const bar = first.value.indexOf('|', open);
  const label =
    bar < 0
      ? undefined
      : [
          sliceText(source, first, bar + 1, first.value.length),
          ...withoutLinks(between),
          sliceText(source, closing, 0, close),
        ];
  const place = { line: at.line, column: isEmbed ? at.column - 1 : at.column };
  return { isEmbed, inside, text: first, at: place, ...(label && { label }) };
}

/** A link in a link is none. */
function withoutLinks(nodes: readonly Nodes[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if (!('children' in node)) return [node as PhrasingContent];
    const children = withoutLinks(node.children);
    const isLink = node.type === 'link' || node.type === 'linkReference';
    return isLink ? children : [{ ...node, children } as PhrasingContent];
  });
}
