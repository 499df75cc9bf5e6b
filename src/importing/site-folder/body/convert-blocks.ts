import { createProseScan } from '../../../model/markdown/without-code.ts';
import type { Tally } from '../../plan/tally.ts';
import { linesOf, openingOf, type BlockOpening } from './block-openings.ts';

/** Blocks in blocks at most; deeper ones stay as they are. */
const maxDepth = 8;

/** Blocks without an end at most, since the end of each is looked for in all that follows. */
const maxOpenEnds = 50;

/**
 * Turns callouts, groups and blocks of code of other tools into those of Markdown and Obsidian; leaves code alone.
 * @param left Counts groups that are no callouts: what is in them stays.
 */
export function convertBlocks(markdown: string, left: Tally, depth = 0): string {
  if (!hint.test(markdown) || depth > maxDepth) return markdown;
  const isToSplit = createProseScan();
  const lines = markdown.split('\n').flatMap((line) => (isToSplit(line) ? linesOf(line) : [line]));
  const isProse = createProseScan();
  const made: string[] = [];
  let openEnds = 0;
  let index = 0;
  while (index < lines.length) {
    const line = lines[index] ?? '';
    const opening =
      isProse(line) && openEnds < maxOpenEnds
        ? openingOf(line.trim().replace(/\s+/g, ' '))
        : undefined;
    const block = opening && blockAt(index, opening, lines);
    if (opening && !block) openEnds += 1;
    if (!opening || !block) {
      made.push(line);
      index += 1;
      continue;
    }
    if (made.length > 0 && made.at(-1)?.trim() !== '') made.push('');
    for (const each of markdownOf(opening, block.inner, left, depth))
      made.push(each && block.indent + each);
    isProse('');
    index = block.next;
    if (lines[index]?.trim()) made.push('');
  }
  return made.join('\n');
}

const hint = /^[ \t]*(?:!!!|\?\?\?|===[!+]?\s+"|:::|\{\{[<%]\s*[a-z]|<[A-Z]|\{%-?\s*highlight)/m;

/** The lines in a block. */
interface Block {
  /** The spaces before its opening. */
  indent: string;
  /** Without the indent of the block. */
  inner: string[];
  /** The index of the line after the block. */
  next: number;
}

/** The block that the line at `start` opens; `undefined` if nothing ends it. */
function blockAt(
  start: number,
  { ends, isLoose }: BlockOpening,
  lines: readonly string[],
): Block | undefined {
  const [indent = ''] = /^\s*/.exec(lines[start] ?? '') ?? [];
  const end =
    ends === 'indented' ? endOfIndent(lines, start, indent) : closingLine(ends, lines, start);
  if (end === undefined) return undefined;
  const inner = lines.slice(start + 1, end).map((line) => dedent(line, indent));
  if (ends === 'indented') return { indent, inner: inner.map(withoutTab), next: end };
  return { indent, inner: isLoose ? withoutIndent(inner) : inner, next: end + 1 };
}

/** The index of the line after those that are indented by four columns more; `undefined` if none is. */
function endOfIndent(lines: readonly string[], start: number, indent: string): number | undefined {
  let end = start + 1;
  for (let at = end; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    if (columns(line) < indent.length + 4) break;
    end = at + 1;
  }
  return end > start + 1 ? end : undefined;
}

/** The index of the line that closes a block; `undefined` if none does. */
function closingLine(
  { opens, closes }: Exclude<BlockOpening['ends'], 'indented'>,
  lines: readonly string[],
  start: number,
): number | undefined {
  let depth = 1;
  const isProse = createProseScan();
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const isClosing = closes.test(line);
    // What closes a block of code cannot be read as prose.
    if (!isProse(line) && !(isClosing && !opens)) continue;
    if (isClosing) depth -= 1;
    else if (opens?.test(line)) depth += 1;
    if (depth === 0) return at;
  }
  return undefined;
}

function columns(line: string): number {
  return (/^\s*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
}

/** A line without the indent of its block. */
function dedent(line: string, indent: string): string {
  return line.startsWith(indent) ? line.slice(indent.length) : line.trimStart();
}

/** A line without four columns of space, or what it has of them. */
function withoutTab(line: string): string {
  return line.replace(/^(?: {1,4}|\t)/, '');
}

/** Lines without the indent that all of them have. */
function withoutIndent(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const shared = Math.min(...indents, 1000);
  return lines.map((line) => line.slice(shared));
}

function markdownOf(
  { as }: BlockOpening,
  inner: readonly string[],
  left: Tally,
  depth: number,
): string[] {
  if (as.form === 'code') {
    const longest = Math.max(
      2,
      ...inner.flatMap((line) => line.match(/`+/g) ?? []).map((ticks) => ticks.length),
    );
    const fence = '`'.repeat(longest + 1);
    return [fence + as.language, ...inner, fence];
  }
  if (as.form === 'nothing') {
    left.add(as.lost);
    return [];
  }
  const body = trimmed(convertBlocks(inner.join('\n'), left, depth + 1).split('\n'));
  if (as.form === 'content') {
    left.add(as.lost);
    return body;
  }
  if (as.form === 'titled') return [`**${as.title}**`, '', ...body];
  const [first = ''] = body;
  // Quarto takes a heading that opens a callout as its title.
  const heading = as.title === '' ? /^#{1,6}\s+(.+?)\s*#*$/.exec(first)?.[1] : undefined;
  const text = heading === undefined ? body : trimmed(body.slice(1));
  const title = heading ?? as.title;
  return [
    `> [!${as.type.toLowerCase()}]${as.fold}${title && ` ${title}`}`,
    ...text.map((line) => (line === '' ? '>' : `> ${line}`)),
  ];
}

/** Lines from the first to the last that is not empty. */
function trimmed(lines: readonly string[]): string[] {
  const isFull = (line: string): boolean => line.trim() !== '';
  const first = lines.findIndex(isFull);
  return first === -1 ? [] : lines.slice(first, lines.findLastIndex(isFull) + 1);
}
