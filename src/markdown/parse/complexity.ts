import type { Nodes, Root } from 'mdast';
import type { Position } from '../../model/problems/problem.ts';

const maxLength = 4_000_000;
const maxDepth = 100;
/** Roughly one second of work for the parser. */
const maxColonWork = 100_000_000;

/** The first position where a text is too long or nested too deeply to parse; `undefined` if there is none. */
export function tooComplexAt(source: string): Position | undefined {
  if (source.length > maxLength) return { line: 1, column: 1 };
  let colons = 0;
  let colonWork = 0;
  let line = 0;
  for (const text of source.split(/\r\n|\r|\n/)) {
    line += 1;
    if (/^\s*$/.test(text)) {
      colons = 0;
      continue;
    }
    if (isTooDeepALine(text)) return { line, column: 1 };
    // For each colon of a block the parser looks at every other one again.
    for (let found = countColons(text); found > 0; found -= 1) colonWork += 2 * colons++;
    if (colonWork > maxColonWork) return { line, column: 1 };
  }
  return undefined;
}

/** True if a tree is too deep for recursive plugins. */
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
