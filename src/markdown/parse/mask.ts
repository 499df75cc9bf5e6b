import type { Nodes, Root } from 'mdast';

/** A text with characters behind a symbol of the same length, so that positions stay true. */
export interface Masked {
  text: string;
  /** The symbol; absent if nothing is hidden. */
  mask?: string;
}

/** Hides the characters at rising offsets behind a symbol that the text does not have. */
export function maskAt(source: string, offsets: readonly number[]): Masked {
  const mask = masks.find((each) => !source.includes(each));
  if (offsets.length === 0 || mask === undefined) return { text: source };
  const parts: string[] = [];
  let last = 0;
  for (const offset of offsets) {
    parts.push(source.slice(last, offset));
    last = offset + 1;
  }
  return { text: [...parts, source.slice(last)].join(mask), mask };
}

/** Restores a hidden character in the tree. */
export function unmask(tree: Root, mask: string, character: string): Root {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    restoreTexts(node, mask, character);
    if ('attributes' in node && node.attributes) restoreTexts(node.attributes, mask, character);
    if ('children' in node) open.push(...node.children);
  }
  return tree;
}

// Symbols, so that emphasis beside them opens and closes as beside a dollar or a colon.
const masks = ['\uFFFC', '\u2FF0', '\u2FF1', '\u2FF2', '\u2FF3', '\u2FF4'];

function restoreTexts(holder: object, mask: string, character: string): void {
  for (const [key, value] of Object.entries(holder)) {
    if (typeof value === 'string' && value.includes(mask)) {
      Object.assign(holder, { [key]: value.replaceAll(mask, character) });
    }
  }
}
