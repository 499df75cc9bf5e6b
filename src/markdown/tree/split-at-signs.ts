import type { Nodes, PhrasingContent, Text } from 'mdast';
import { isEscaped } from './source-position.ts';
import { splitText, type Cut } from './split-text.ts';

/** A sign in a text, with one character of what is beside it; a space at either end of the paragraph. */
export interface Sign {
  text: Text;
  at: number;
  written: string;
  before: string;
  after: string;
}

/**
 * Splits the texts among siblings at signs that no backslash precedes. `choose` gets all signs in reading order and
 * gives those to split at, which stand in the result; `undefined` if there are none.
 */
export function splitAtSigns(
  siblings: readonly Nodes[],
  pattern: RegExp,
  source: string,
  choose: (signs: readonly Sign[]) => ReadonlySet<Sign>,
): (Nodes | Sign)[] | undefined {
  const signs = siblings.flatMap((node, index) =>
    node.type === 'text' && !node.data?.isPlain
      ? signsOf(node, pattern, source, siblings[index - 1], siblings[index + 1])
      : [],
  );
  const chosen = signs.length > 0 ? choose(signs) : new Set<Sign>();
  if (chosen.size === 0) return undefined;
  const byText = Map.groupBy(chosen, ({ text }) => text);
  const parts: (Nodes | Sign)[] = [];
  for (const node of siblings) {
    const own = node.type === 'text' ? byText.get(node) : undefined;
    if (node.type === 'text' && own) parts.push(...splitOne(node, own, source));
    else parts.push(node);
  }
  return parts;
}

function signsOf(
  text: Text,
  pattern: RegExp,
  source: string,
  previous: Nodes | undefined,
  next: Nodes | undefined,
): Sign[] {
  return [...text.value.matchAll(pattern)].flatMap(({ 0: written, index: at }) => {
    if (isEscaped(source, text, at)) return [];
    const end = at + written.length;
    const before = text.value[at - 1] ?? (previous ? 'x' : ' ');
    const after = text.value[end] ?? (next ? 'x' : ' ');
    return [{ text, at, written, before, after }];
  });
}

function splitOne(text: Text, signs: readonly Sign[], source: string): (Nodes | Sign)[] {
  const bySign = new Map<PhrasingContent, Sign>();
  const cuts = signs
    .toSorted((a, b) => a.at - b.at)
    .map((sign): Cut => {
      const stand: Text = { type: 'text', value: sign.written };
      bySign.set(stand, sign);
      return { start: sign.at, end: sign.at + sign.written.length, nodes: [stand] };
    });
  return splitText(source, text, cuts).map((part) => bySign.get(part) ?? part);
}
