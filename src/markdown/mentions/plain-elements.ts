import type { Nodes } from 'mdast';
import { walk } from '../tree/walk.ts';

/** A tag of raw HTML. */
interface Tag {
  name: string;
  isEnd: boolean;
}

/** A comment without an end goes on to the end of the text. */
const plainTag =
  /<!--[\s\S]*?(?:-->|$)|<(\/?)(a|blockquote|button|caption|code|figcaption|h[1-6]|kbd|pre|q|samp)(?=[\s>/])/gi;

/** The tags of raw elements in which names stay plain, as in the headings, links, code and quotations of Markdown. */
export function plainTags(html: string): Tag[] {
  return [...html.matchAll(plainTag)].flatMap(([, slash, name]) =>
    name === undefined ? [] : [{ name: name.toLowerCase(), isEnd: slash === '/' }],
  );
}

/**
 * Those of some blocks in a row that are within such an element, which starts in raw HTML before them and ends after or in
 * them. One that does not end is none: authors write `<a name="top"/>` for a place, which HTML takes for a link.
 */
export function blocksWithin(blocks: readonly Nodes[]): ReadonlySet<Nodes> {
  if (!blocks.some(({ type }) => type === 'html')) return none;
  const starts = new Map<string, number[]>();
  /** By how many elements a block is deeper than the one before it. */
  const steps = new Map<number, number>();
  for (const [at, block] of blocks.entries()) {
    if (block.type !== 'html' && starts.size === 0) continue;
    for (const { name, isEnd } of tagsIn(block)) {
      const ofName = starts.get(name) ?? [];
      if (!isEnd) {
        ofName.push(at);
        starts.set(name, ofName);
        continue;
      }
      const start = ofName.pop();
      if (start === undefined) continue;
      steps.set(start + 1, (steps.get(start + 1) ?? 0) + 1);
      steps.set(at + 1, (steps.get(at + 1) ?? 0) - 1);
    }
  }
  let depth = 0;
  return new Set(
    blocks.filter((_, at) => {
      depth += steps.get(at) ?? 0;
      return depth > 0;
    }),
  );
}

const none: ReadonlySet<Nodes> = new Set();

function tagsIn(block: Nodes): Tag[] {
  if (block.type === 'html') return plainTags(block.value);
  const tags: Tag[] = [];
  if ('children' in block)
    walk<Nodes>(block, (node) => {
      if (node.type === 'html') tags.push(...plainTags(node.value));
    });
  return tags;
}
