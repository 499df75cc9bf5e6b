import { placeIn } from '../../model/problems/place-in.ts';
import type { Position } from '../../model/problems/problem.ts';
import type { BibtexEntry } from './bibtex-entries.ts';

interface Fault {
  at: Position;
  message: string;
  fix: string;
}

/**
 * What to say of an entry that the parser refuses, and where it goes wrong.
 * @param reason What the parser says, in one line.
 * @param before What the parser read before the entry.
 */
export function faultOf(entry: BibtexEntry, reason: string, before: string): Fault {
  const { key, type, at } = entry;
  if (key === '') {
    const fix = `Write a key to cite it by after its brace: \`@${type}{a-key,\`.`;
    return { at, message: `The BibTeX entry \`@${type}\` has no key.`, fix };
  }
  if (/call stack/.test(reason)) {
    const fix =
      'Take out braces that hold nothing but another pair, and close those that are open.';
    return { at, message: `The braces of the BibTeX entry \`${key}\` are nested too deeply.`, fix };
  }
  if (/convert date/.test(reason)) {
    const fix = 'Write dates such as `1850`, `1850-03-07`, `1850/1860` or `1850~`.';
    return { at, message: `A date of the BibTeX entry \`${key}\` cannot be read.`, fix };
  }
  return afterKey(entry) ?? brokenField(entry) ?? faultAt(entry, reason, before);
}

/** The fault where the parser stops. It reads on after the entry, to the next one. */
function faultAt({ key, text, at }: BibtexEntry, reason: string, before: string): Fault {
  const offset = stopOf(reason, before, text);
  const isInBraces = /^@\w+\s*\{/.test(text);
  const isAfter = isInBraces && offset !== undefined && depthOf(text.slice(0, offset)) === 0;
  return {
    at: offset === undefined ? at : placeIn(text, offset, at),
    message: `${isAfter ? 'What stands after the' : 'The'} BibTeX entry \`${key}\` cannot be read: ${inWords(reason, text)}.`,
    fix: 'Check the braces, and the comma after the key and after each field.',
  };
}

/** The offset in an entry at which the parser stops; none at the end, where all of the entry may be wrong. */
function stopOf(reason: string, before: string, text: string): number | undefined {
  const [, line, column] = /(?<!EOF) at line (\d+) col (\d+)/.exec(reason) ?? [];
  if (line === undefined) return undefined;
  const lines = (before + text).split('\n').slice(0, Number(line) - 1);
  const offset = lines.join('\n').length + Number(lines.length > 0) + Number(column) - 1;
  return offset >= before.length ? offset - before.length : undefined;
}

/** What the parser says, in words. */
function inWords(reason: string, text: string): string {
  if (/"text", got EOF/.test(reason) && /=\s*"/.test(text))
    return 'a quotation mark does not close';
  if (/got EOF/.test(reason)) return 'a brace does not close';
  if (/expected "equals"/.test(reason)) return 'there is no `=` after the name of a field';
  if (/got "equals"/.test(reason)) return 'there is no name before a `=`';
  if (/expected "lbrace", got "rbrace"/.test(reason)) return 'a field has no value';
  if (/expected "lbrace"/.test(reason)) return 'there is no `{` after the type of an entry';
  if (/"rbrace", got "comma"/.test(reason)) return 'there is a comma without a field before it';
  if (/"rbrace", got/.test(reason)) return 'a comma is missing, or braces around a value';
  return 'this is not BibTeX';
}

/** A key that no comma follows, or that has spaces. */
function afterKey({ key, type, text, at }: BibtexEntry): Fault | undefined {
  const [, rest = ''] = /^@\w+\s*[{(]\s*[^\s,={}()]*([^,\n]*)/.exec(text) ?? [];
  const words = /^[ \t]+[^\s={}"]+/.test(rest) && !rest.includes('=');
  if (words && text.charAt(text.indexOf(rest) + rest.length) === ',') {
    const whole = `${key}${rest}`.trim();
    const fix = `Write a key in one word: \`@${type}{${whole.replace(/\s+/g, '-')},\`.`;
    return { at, message: `The key \`${whole}\` of a BibTeX entry has spaces.`, fix };
  }
  const end = text.indexOf(key, text.search(/[{(]/)) + key.length;
  if (/^\s*(,|\}|$)/.test(text.slice(end))) return undefined;
  const message = `There is no comma after the key of the BibTeX entry \`${key}\`.`;
  return { at, message, fix: `Write \`@${type}{${key},\`.` };
}

/** A field whose braces do not close, or close too often, or that no comma divides from the one before it. */
function brokenField({ key, text, at }: BibtexEntry): Fault | undefined {
  const fields = [...text.matchAll(fieldLines)].map(({ 0: name, index }) => ({ name, index }));
  const where = `in the BibTeX entry \`${key}\``;
  for (const [order, { name, index }] of fields.entries()) {
    const next = fields[order + 1];
    const place = placeIn(text, index, at);
    const depth = depthOf(text.slice(0, next?.index));
    if (!next && depth === 1 && depthOf(text.slice(index)) === 0) {
      const message = `The BibTeX entry \`${key}\` does not end.`;
      return { at: place, message, fix: 'Write a `}` on a line of its own below its last field.' };
    }
    if (depth > (next ? 1 : 0)) {
      const message = `The value of \`${name}\` ${where} opens a brace that does not close.`;
      return { at: place, message, fix: 'Write a `}` for each `{`, and a comma after the value.' };
    }
    if (next && depth < 1) {
      const message = `The value of \`${name}\` ${where} closes a brace that it does not open.`;
      return { at: place, message, fix: 'Remove a `}` from it.' };
    }
    if (next && !/,\s*$/.test(text.slice(index, next.index))) {
      const message = `There is no comma before \`${next.name}\` ${where}.`;
      const fix = `Write a comma after the value of \`${name}\`.`;
      return { at: placeIn(text, next.index, at), message, fix };
    }
  }
  return undefined;
}

/** The names of fields that start a line: `  title = {`. */
const fieldLines = /(?<=\n[ \t]*)[A-Za-z][\w-]*(?=[ \t]*=[ \t]*["{\w])/g;

function depthOf(text: string): number {
  const braces = text.match(/(?<!\\)[{}]/g) ?? [];
  return braces.reduce((depth, brace) => depth + (brace === '{' ? 1 : -1), 0);
}
