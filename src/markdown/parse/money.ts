import type { Nodes, Root } from 'mdast';

/**
 * Keeps `from $605bn to $500bn` from being read as a formula. As in Pandoc, a formula's opening dollar has a non-space
 * to its right, its closing dollar a non-space to its left and no digit to its right; every other dollar is money.
 * Hides money behind a symbol of the same length, so that positions stay true.
 */
export function maskMoney(source: string): { text: string; mask?: string } {
  if (!source.includes('$')) return { text: source };
  const money = findMoney(source);
  const mask = masks.find((each) => !source.includes(each));
  if (money.length === 0 || mask === undefined) return { text: source };
  let text = '';
  let last = 0;
  for (const offset of money) {
    text += source.slice(last, offset) + mask;
    last = offset + 1;
  }
  return { text: text + source.slice(last), mask };
}

/** Restores the dollars in the tree. */
export function unmaskMoney(tree: Root, mask: string): Root {
  const open: Nodes[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    restore(node, mask);
    if ('children' in node) open.push(...node.children);
  }
  return tree;
}

// Symbols like the dollar, so that emphasis beside them opens and closes in the same way.
const masks = ['\uFFFC', '\u2FF0', '\u2FF1', '\u2FF2', '\u2FF3', '\u2FF4'];

const dollars = /\\.|\$+|\n[ \t>]*\n/g;

function findMoney(source: string): number[] {
  const money: number[] = [];
  /** The last dollar that can open a formula. Only the next one can close it. */
  let opening: number | undefined;
  for (const { 0: found, index } of source.matchAll(dollars)) {
    if (found !== '$' && !found.startsWith('\n')) continue;
    const before = source[index - 1] ?? ' ';
    const after = source[index + 1] ?? ' ';
    if (found === '$' && opening !== undefined && !/\s/.test(before) && !/\d/.test(after)) {
      opening = undefined;
      continue;
    }
    if (opening !== undefined) money.push(opening);
    opening = found === '$' && !/\s/.test(after) ? index : undefined;
    if (found === '$' && opening === undefined) money.push(index);
  }
  return opening === undefined ? money : [...money, opening];
}

function restore(node: Nodes, mask: string): void {
  restoreTexts(node, mask);
  if ('attributes' in node && node.attributes) restoreTexts(node.attributes, mask);
}

function restoreTexts(holder: object, mask: string): void {
  for (const [key, value] of Object.entries(holder)) {
    if (typeof value === 'string' && value.includes(mask)) {
      Object.assign(holder, { [key]: value.replaceAll(mask, '$') });
    }
  }
}
