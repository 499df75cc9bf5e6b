import type { Nodes, Root } from 'mdast';
import type { Position } from '../../model/problems/problem.ts';
import { startOfText } from '../../model/problems/start-of-file.ts';
import { countColons, hideColons } from './colons.ts';
import { tooManyReferencesAt } from './character-references.ts';

const maxLength = 16_000_000;
const maxDepth = 100;
/** The parser takes ever longer for each; no page holds as many. */
const maxDefinitions = 15_000;
/** Roughly one second of work for the parser. */
const maxColonWork = 100_000_000;
const maxLineWork = 1_000_000_000;

/** The first position where a text is too long or nested too deeply to parse; `undefined` if there is none. */
export function tooComplexAt(source: string): Position | undefined {
  if (source.length > maxLength) return startOfText;
  const { text, hasDirectives } = hideColons(source);
  let colons = 0;
  let colonWork = 0;
  let lineWork = 0;
  let definitions = 0;
  let line = 0;
  for (const written of text.split(/\r\n|\r|\n/)) {
    line += 1;
    if (isTooDeepALine(written)) return { line, column: 1 };
    lineWork += workOfLine(written);
    if (lineWork > maxLineWork) return { line, column: 1 };
    if (definition.test(written)) definitions += 1;
    if (definitions > maxDefinitions) return { line, column: 1 };
    if (startsBlock.test(written)) colons = 0;
    if (!hasDirectives || !written.includes(':')) continue;
    // For each colon of a block the parser looks at every other one again.
    for (let found = countColons(written); found > 0; found -= 1) colonWork += 2 * colons++;
    if (colonWork > maxColonWork) return { line, column: 1 };
  }
  return tooManyReferencesAt(source);
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

/**
 * In a line with other letters than a-z, the parser counts its letters again for each mark. In a long word, it looks for
 * the rest of an email address after each underscore.
 */
function workOfLine(line: string): number {
  if (line.length < 10_000) return 0;
  const marks = /[^\0-\x7f]/.test(line) ? countOf(/[*_`[\]<>~$@&\\:]/g, line) : 0;
  const words = line.includes('_') ? (line.match(/[\w.+-]{5000,}/g) ?? []) : [];
  return words.reduce(
    (sum, word) => sum + countOf(/_/g, word) * word.length,
    (marks * line.length) / 2,
  );
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0;
}

/** A footnote, also in a quotation. */
const definition = /^[ >]{0,8}\[\^[^\]]{1,100}\]:/;

/** A blank line, a heading or a list item. */
const startsBlock = /^\s*$|^ {0,3}(?:[-*+][ \t]|#)/;

function isTooDeepALine(text: string): boolean {
  const opening = /^(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(text)?.[0] ?? '';
  if (opening.length === text.length && text.trim() === '') return false;
  const depth = opening.replace(/[ \t\d]/g, '').length;
  return depth > maxDepth || opening.length > 4 * maxDepth;
}
