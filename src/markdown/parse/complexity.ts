import type { Nodes, Root } from 'mdast';
import type { Position } from '../../model/problems/problem.ts';

const maxLength = 4_000_000;
const maxDepth = 100;
/** Roughly a second's work for the parser. */
const maxColonWork = 100_000_000;

/** The first place where a text is nested deeper, or is longer, than any text needs to be; told before it is parsed. */
export function tooComplexAt(source: string): Position | undefined {
  if (source.length > maxLength) return { line: 1, column: 1 };
  let colons = 0;
  let colonWork = 0;
  let line = 0;
  for (const text of source.split(/\r\n|\r|\n/)) {
    line += 1;
    if (isTooDeepALine(text)) return { line, column: 1 };
    if (/^\s*$/.test(text)) colons = 0;
    // The parser looks at each colon of a block again for every other one.
    for (let found = countColons(text); found > 0; found -= 1) colonWork += 2 * colons++;
    if (colonWork > maxColonWork) return { line, column: 1 };
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

function isTooDeepALine(text: string): boolean {
  const opening = /^(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(text)?.[0] ?? '';
  const depth = opening.replace(/[ \t\d]/g, '').length;
  return depth > maxDepth || opening.length > 4 * maxDepth;
}

function countColons(text: string): number {
  return text.match(/:(?=[A-Za-z0-9])/g)?.length ?? 0;
}
