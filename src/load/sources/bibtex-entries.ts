import { placeIn } from '../../model/problems/place-in.ts';
import type { Position } from '../../model/problems/problem.ts';
import { placesInOrder } from '../folder/places-in-order.ts';

/** An entry of a BibTeX file as written. */
export interface BibtexEntry {
  /** In lower case: `book`, `string`. */
  type: string;
  key: string;
  at: Position;
  text: string;
}

/** A field of an entry as written. */
export interface BibtexField {
  name: string;
  value: string;
  at: Position;
}

/** Splits a file at the `@` of its entries, so that each can be read, and reported, by itself. */
export function splitEntries(text: string): BibtexEntry[] {
  const starts = [
    ...text.matchAll(/(?<=^[ \t]*|\}[ \t]*)@([A-Za-z]+)[ \t]*[{(]\s*([^\s,={}()]*)/gm),
  ];
  const place = placesInOrder(text);
  return starts.map((match, index) => ({
    type: (match[1] ?? '').toLowerCase(),
    key: match[2] ?? '',
    at: place(match.index),
    text: text.slice(match.index, starts[index + 1]?.index),
  }));
}

/**
 * A field as written, for what the parser drops or bends, and its position. `names` are alternatives: `date|year`. Braces
 * that keep words as they are, `{{B 12}}`, are left out. A value with others, which are part of a command, is empty.
 */
export function findField(entry: BibtexEntry, names: string): BibtexField | undefined {
  const pattern = `(?<=[,\\n][ \\t]*)(${names})\\s*=\\s*(?:\\{((?:[^{}]|\\{[^{}\\\\]*\\})*)\\}|"([^"]*)"|(\\d+))?`;
  const match = new RegExp(pattern, 'i').exec(entry.text);
  if (!match) return undefined;
  const [, name = '', braced, quoted, digits] = match;
  return {
    name,
    value: (braced?.replace(/[{}]/g, '') ?? quoted ?? digits ?? '').trim(),
    at: placeIn(entry.text, match.index, entry.at),
  };
}

/**
 * The text of an entry, in braces or parentheses, with spaces for what stands in braces and quotation marks within it, and
 * without what follows the entry: what is left has its offsets.
 */
export function outermost(text: string): string {
  const isInBraces = !/^@\w+\s*\(/.test(text);
  let depth = isInBraces ? 0 : 1;
  let isQuoted = false;
  let outer = '';
  for (const letter of text.split('')) {
    if (letter === '}') depth -= 1;
    const isMark = letter === '"' && depth === 1;
    if (isMark) isQuoted = !isQuoted;
    outer += isMark || depth > 1 || isQuoted ? ' ' : letter;
    if (letter === '{') depth += 1;
    const isEnd = isInBraces ? letter === '}' && depth === 0 : letter === ')' && depth === 1;
    if (isEnd && !isQuoted) break;
  }
  return outer;
}
