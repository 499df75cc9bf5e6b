import type { Nodes, Root } from 'mdast';
import type { Position } from '../model/problem.ts';

const maxLength = 4_000_000;
const maxDepth = 100;

/** The first place where a text is nested deeper, or is longer, than any text needs to be; told before it is parsed. */
export function tooComplexAt(source: string): Position | undefined {
  if (source.length > maxLength) return { line: 1, column: 1 };
  const lines = source.split(/\r\n|\r|\n/);
  for (const [index, line] of lines.entries()) {
    const opening = /^(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? '';
    const depth = opening.replace(/[ \t\d]/g, '').length;
    if (depth > maxDepth || opening.length > 4 * maxDepth) return { line: index + 1, column: 1 };
  }
  return undefined;
}

/** Whether a tree is too deep for plugins that walk it by calling themselves. */
export function isTooDeep(tree: Root): boolean {
  let level: Nodes[] = [tree];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > 3 * maxDepth) return true;
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
  return false;
}
