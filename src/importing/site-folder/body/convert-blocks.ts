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
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (!isProse(line)) {
      made.push(line);
      continue;
    }
    const indent = /^\s*/.exec(line)?.[0] ?? '';
    const opening =
      openEnds < maxOpenEnds ? openingOf(line.trim().replace(/\s+/g, ' ')) : undefined;
    const end = opening && endOf(opening, lines, index, indent);
    if (opening && end === undefined) openEnds += 1;
    if (!opening || end === undefined) {
      made.push(line);
      continue;
    }
    const isIndented = opening.ends === 'indented';
    const within = lines
      .slice(index + 1, end)
      .map((each) => dedent(each, indent, isIndented ? 4 : 0));
    const inner = opening.isLoose ? withoutIndent(within) : within;
    if (made.length > 0 && made.at(-1)?.trim() !== '') made.push('');
    for (const each of blockOf(opening, inner, left, depth)) made.push(each && indent + each);
    isProse('');
    index = isIndented ? end - 1 : end;
    if (lines[index + 1]?.trim()) made.push('');
  }
  return made.join('\n');
}

const hint = /^[ \t]*(?:!!!|\?\?\?|===[!+]?\s+"|:::|\{\{[<%]\s*[a-z]|<[A-Z]|\{%-?\s*highlight)/m;

/** The index of the line after what is indented, or of the line that closes; `undefined` if none does. */
function endOf(
  { ends }: BlockOpening,
  lines: readonly string[],
  start: number,
  indent: string,
): number | undefined {
  if (ends === 'indented') {
    let end = start + 1;
    for (let at = end; at < lines.length; at += 1) {
      const line = lines[at] ?? '';
      if (line.trim() === '') continue;
      if (dedent(line, indent, 4) === line.trimStart() && columns(line) < indent.length + 4) break;
      end = at + 1;
    }
    return end > start + 1 ? end : undefined;
  }
  let depth = 1;
  const isProse = createProseScan();
  for (let at = start + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const closes = ends.closes.test(line);
    // What closes a block of code cannot be read as prose.
    if (!isProse(line) && !(closes && !ends.opens)) continue;
    if (closes) depth -= 1;
    else if (ends.opens?.test(line)) depth += 1;
    if (depth === 0) return at;
  }
  return undefined;
}

function columns(line: string): number {
  return (/^\s*/.exec(line)?.[0] ?? '').replaceAll('\t', '    ').length;
}

/** A line without the indent of its block, and up to so many columns more. */
function dedent(line: string, indent: string, more: number): string {
  const rest = line.startsWith(indent) ? line.slice(indent.length) : line.trimStart();
  return more === 0 ? rest : rest.replace(/^(?: {1,4}|\t)/, '');
}

/** Lines without the indent that all of them have. */
function withoutIndent(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const shared = Math.min(...indents, 1000);
  return lines.map((line) => line.slice(shared));
}

function blockOf(
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
  const body = trimmed(convertBlocks(inner.join('\n'), left, depth + 1).split('\n'));
  if (as.form === 'content') left.add(as.lost);
  if (as.form === 'content') return body;
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

function trimmed(lines: readonly string[]): string[] {
  const isFull = (line: string): boolean => line.trim() !== '';
  return lines.slice(
    lines.findIndex(isFull) === -1 ? lines.length : lines.findIndex(isFull),
    lines.findLastIndex(isFull) + 1,
  );
}
