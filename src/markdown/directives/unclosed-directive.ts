import type { Nodes, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Position } from '../../model/problems/problem.ts';

/** A directive around text whose end the author did not write: what follows would belong to it. */
export interface Unclosed {
  at: Position;
  offset: number;
  message: string;
  fix: string;
}

/** The first directive of a tree that is not closed by a line of its own; `undefined` if there is none. */
export function findUnclosed(tree: Root, source: string): Unclosed | undefined {
  return source.includes(':::') ? unclosedBelow(tree, { source, quotes: 0 }) : undefined;
}

/** What surrounds a node. */
interface Place {
  source: string;
  /** The number of quotations around it; each starts its lines with `>`. */
  quotes: number;
  /** The closed directive around it. */
  around?: Container;
}

function unclosedBelow(node: Nodes, place: Place): Unclosed | undefined {
  if (!('children' in node)) return undefined;
  let inside = node.type === 'blockquote' ? { ...place, quotes: place.quotes + 1 } : place;
  if (node.type === 'containerDirective') {
    const container = readContainer(node, place);
    const fault = container && faultOf(container, place);
    if (container && fault) return { ...container, ...fault };
    if (container) inside = { ...place, around: container };
  }
  for (const child of node.children) {
    const found = unclosedBelow(child, inside);
    if (found) return found;
  }
  return undefined;
}

/** A directive with its first and last line as written. */
interface Container {
  node: ContainerDirective;
  at: Position;
  offset: number;
  colons: number;
  /** The rest of its first line, after its name. */
  rest: string;
  lastLine: string;
  endLine: number;
}

function readContainer(node: ContainerDirective, { source }: Place): Container | undefined {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  const [firstLine = ''] = source.slice(start.offset, end.offset).split(/[\r\n]/, 1);
  const colons = /^:*/.exec(firstLine)?.[0].length ?? 0;
  return {
    node,
    at: { line: start.line, column: start.column },
    offset: start.offset,
    colons,
    rest: firstLine.slice(colons + node.name.length).trim(),
    lastLine: source.slice(end.offset - end.column + 1, end.offset),
    endLine: end.line,
  };
}

function faultOf(
  container: Container,
  { quotes, around, source }: Place,
): Pick<Unclosed, 'message' | 'fix'> | undefined {
  const { node, colons, rest } = container;
  const fence = ':'.repeat(colons);
  const name = `\`${fence}${node.name}\``;
  // The parser would drop these words.
  if (!/^(?:[[{].*[\]}])?$/.test(rest))
    return {
      message: `${name} has words after it on its line.`,
      fix: `Write the words on the next line, and \`${fence}\` on a line after the last of them.`,
    };
  if (around && around.endLine === container.endLine) {
    const longer = `${':'.repeat(colons + 1)}${around.node.name}`;
    return {
      message: `${name} is not closed: the fence on line ${around.endLine} closes \`${':'.repeat(around.colons)}${around.node.name}\` of line ${around.at.line}.`,
      fix: `Write \`${fence}\` after its last line. A directive around others needs more colons: \`${longer}\`.`,
    };
  }
  if (isClosed(container, quotes)) return undefined;
  return {
    message: `${name} is not closed, so everything after it would belong to it.`,
    fix: fixOfOpen(container, fence, source),
  };
}

function isClosed({ node, at, colons, lastLine, endLine }: Container, quotes: number): boolean {
  const [, before = '', fence = ''] = /^([ \t>]*)(:{3,})[ \t]*$/.exec(lastLine) ?? [];
  const isBeside = before.replaceAll('\t', '    ').length - (at.column - 1) <= 3;
  return (
    endLine > at.line &&
    fence.length >= colons &&
    before.split('>').length - 1 === quotes &&
    isBeside &&
    lineOfLastText(node) < endLine
  );
}

/** The last line of a directive's content: a line of colons in code closes nothing. */
function lineOfLastText(node: Nodes): number {
  if (node.type === 'paragraph' || !('children' in node)) return node.position?.end.line ?? 0;
  const last = node.children.at(-1);
  return last ? lineOfLastText(last) : 0;
}

function fixOfOpen({ node, colons }: Container, fence: string, source: string): string {
  const whole = source.slice(node.position?.start.offset, node.position?.end.offset);
  const lines = whole.split(/\r\n|\r|\n/);
  for (const [index, text] of lines.entries()) {
    const written = /^[ \t>]*(:{2,})[ \t]*$/.exec(text)?.[1];
    if (!written) continue;
    const line = (node.position?.start.line ?? 1) + index;
    if (written.length < colons)
      return `Write \`${fence}\` on line ${line}: \`${written}\` has too few colons.`;
    // The parser looks for no end right after a definition.
    if (/^[ \t>]*\[[^\]]+\]:/.test(lines[index - 1] ?? ''))
      return `Leave an empty line before \`${written}\` on line ${line}.`;
  }
  return `Write \`${fence}\` on a line of its own after its last line.`;
}
