import { placeIn } from '../../model/problems/place-in.ts';
import type { Position } from '../../model/problems/problem.ts';
import type { BibtexEntry } from './bibtex-entries.ts';

interface Fault {
  at: Position;
  message: string;
  fix: string;
}

/** What to say of an entry that the parser refuses, and where it goes wrong. */
export function faultOf(entry: BibtexEntry, reason: unknown): Fault {
  const { key, type, at } = entry;
  if (key === '') {
    const fix = `Write a key to cite it by after its brace: \`@${type}{a-key,\`.`;
    return { at, message: `The BibTeX entry \`@${type}\` has no key.`, fix };
  }
  if (/call stack/.test(String(reason))) {
    const fix =
      'Take out braces that hold nothing but another pair, and close those that are open.';
    return { at, message: `The braces of the BibTeX entry \`${key}\` are nested too deeply.`, fix };
  }
  if (/convert date/.test(String(reason))) {
    const fix = 'Write dates such as `1850`, `1850-03-07`, `1850/1860` or `1850~`.';
    return { at, message: `A date of the BibTeX entry \`${key}\` cannot be read.`, fix };
  }
  return (
    afterKey(entry) ??
    brokenField(entry) ?? {
      at,
      message: `The BibTeX entry \`${key}\` cannot be read: ${String(reason)}.`,
      fix: 'Check its braces, and the comma after its key and after each field.',
    }
  );
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
