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

/** A field as written, for what the parser drops or bends, and its position. `names` are alternatives: `date|year`. */
export function findField(
  entry: BibtexEntry,
  names: string,
): { value: string; at: Position } | undefined {
  const pattern = `(?<=[,\\n][ \\t]*)(?:${names})\\s*=\\s*(?:\\{([^{}]*)\\}|"([^"]*)"|(\\d+))?`;
  const match = new RegExp(pattern, 'i').exec(entry.text);
  if (!match) return undefined;
  const { line, column } = placesInOrder(entry.text)(match.index);
  const isFirstLine = line === 1;
  return {
    value: (match[1] ?? match[2] ?? match[3] ?? '').trim(),
    at: {
      line: entry.at.line + line - 1,
      column: isFirstLine ? entry.at.column + column - 1 : column,
    },
  };
}
