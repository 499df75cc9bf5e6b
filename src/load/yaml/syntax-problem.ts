import type { YAMLError } from 'yaml';
import {
  error,
  type Position,
  type Problem,
  type ProblemCode,
} from '../../model/problems/problem.ts';
import { keyFault } from './key-fault.ts';

/** The problem of a fault that the YAML library found. */
export function syntaxProblem(
  fault: YAMLError,
  { file, text }: { file: string; text: string },
  positionOf: (offset: number) => Position,
  code: ProblemCode,
): Problem {
  const isJson = /\.json$/i.test(file);
  const { at, reason, fix } = isJson ? jsonFault : faultOfYaml(fault, text);
  return error(
    { file, ...positionOf(at ?? fault.pos[0]) },
    code,
    `The ${isJson ? 'JSON' : 'YAML'} cannot be read here: ${reason}.`,
    fix,
  );
}

/** A fault in an author's terms. */
interface Fault {
  /** Where it is, if the library noticed it elsewhere. */
  at?: number;
  reason: string;
  fix: string;
}

/** JSON is read as YAML, whose words for its faults would puzzle. */
const jsonFault: Fault = {
  reason: 'a comma, a bracket, a colon or a quotation mark is missing or misplaced',
  fix: 'Correct what stands before this position, or export the file again.',
};

function faultOfYaml(fault: YAMLError, text: string): Fault {
  const words = fault.message.replace(/\.$/, '');
  return (
    faultOfKey(fault, text) ??
    quoteFault(fault, text) ??
    colonFault(fault, text) ??
    bracketFault(fault, text) ??
    openingFault(fault, text) ??
    (fault.message.startsWith('Sequence item without -') ? indentFault : undefined) ??
    syntaxFaults[fault.code] ?? {
      reason: words.charAt(0).toLowerCase() + words.slice(1),
      fix: 'Correct the line. Put text with special characters in quotation marks.',
    }
  );
}

/** A key that YAML does not take for one: its colon or space looks right, and is not. */
function faultOfKey({ code, pos }: YAMLError, text: string): Fault | undefined {
  const start = text.lastIndexOf('\n', pos[0] - 1) + 1;
  const [line = ''] = text.slice(start, start + longestLines).split(/\r?\n/);
  const found = keyFault(line);
  if (!found || (!keyCodes.has(code) && !line.includes('：'))) return undefined;
  return { ...found, at: start + found.at };
}

const startsWithSign =
  /^(?:Unexpected .*(?:at node end|on same line with key)|Not a YAML token|Anchor cannot be)/;

const keyCodes: ReadonlySet<string> = new Set(['MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY']);

/** A value that starts with a sign of YAML and goes on as text: `[Update] The port`, `*New* owners`. */
function openingFault({ message, pos }: YAMLError, text: string): Fault | undefined {
  if (!startsWithSign.test(message)) return undefined;
  const start = text.lastIndexOf('\n', pos[0] - 1) + 1;
  const [line = ''] = text.slice(start, start + longestLines).split(/\r?\n/);
  const [, before = '', value = ''] = /^(\s*(?:- )?[\w-]+: +)([[{*&|>-].*)$/.exec(line) ?? [];
  if (value === '') return undefined;
  return {
    at: start + before.length,
    reason: `the value starts with \`${value.charAt(0)}\`, which has a meaning in YAML`,
    fix: `Put the whole value in quotation marks${value.length > 80 ? '' : `: \`${JSON.stringify(value.trim())}\``}.`,
  };
}

/** A quotation mark that ends a value too early, or is the only one. */
function quoteFault({ code, message, pos }: YAMLError, text: string): Fault | undefined {
  const before = text.slice(0, pos[0]);
  const [, unclosed] = /^Missing closing (["'])/.exec(message) ?? [];
  const [end, closing] =
    (code === 'UNEXPECTED_TOKEN' && /(["'])\s*$/.exec(before.slice(-20))) || [];
  const mark = unclosed ?? closing;
  if (mark === undefined) return undefined;
  // Without its second mark, a value goes on to the first one of a later value, or to the end.
  const opening = before.lastIndexOf(mark, pos[0] - (end?.length ?? 0) - 1);
  if (opening >= 0 && (unclosed || /\n[ \t-]*[\w-]+:\s/.test(before.slice(opening)))) {
    return {
      at: opening,
      reason: 'the quotation mark that opens the value here has no closing one',
      fix: `Write \`${mark}\` at the end of the value, too.`,
    };
  }
  return {
    reason: 'text follows the quotation mark that ends the value',
    fix: 'Put single quotation marks around a value with double ones in it, and double ones around a value with an apostrophe.',
  };
}

/** A colon in a value without straight quotation marks, or in a line that is indented as if it were part of the one above. */
function colonFault({ code, pos }: YAMLError, text: string): Fault | undefined {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return undefined;
  const [value = '', next = ''] = text.slice(pos[0], pos[0] + longestLines).split('\n', 2);
  if (/^[“”„«‘’]/.test(value)) {
    return {
      reason: 'only straight quotation marks hold a value with a colon together',
      fix: 'Write `"` or `\'` instead of the typographic ones.',
    };
  }
  const item = /^\s*-\s/.exec(value);
  if (item) return { ...indentFault, at: pos[0] + item[0].length - 2 };
  if (/:(?:\s|$)/.test(value) || !/^[ \t]+\S/.test(next)) return undefined;
  return { ...indentFault, at: pos[0] + value.length + 1 + next.search(/\S/) };
}

/** A bracket without its second one, which the library misses only where the next line starts. */
function bracketFault({ message, pos }: YAMLError, text: string): Fault | undefined {
  const [, closing] = /must be sufficiently indented and end with a ([\]}])/.exec(message) ?? [];
  if (closing === undefined) return undefined;
  const opening = closing === ']' ? '[' : '{';
  const at = text.lastIndexOf(opening, pos[0] - 1);
  if (at < 0) return undefined;
  const comment = /(?<=\s)#[^\s,}\]]*/.exec(text.slice(at, pos[0]));
  if (comment) {
    return {
      at: at + comment.index,
      reason: `\`${comment[0]}\` and what follows it is a comment, so that the bracket \`${opening}\` is not closed`,
      fix: `Put it in quotation marks: \`"${comment[0]}"\`.`,
    };
  }
  // The second one may be there, at the start of a line, where it counts for none.
  if (text.slice(at, pos[0] + 1).includes(closing)) return undefined;
  return {
    at,
    reason: `the bracket \`${opening}\` that opens here is not closed`,
    fix: `Write \`${closing}\` at the end of the value.`,
  };
}

/** Characters of two lines that are looked at. */
const longestLines = 2000;

const indentFault: Fault = {
  reason: 'the line is not indented like its neighbours',
  fix: 'Give lines of one level the same number of spaces, and those below a key or a `-` more.',
};

/** The most common faults, and how to fix them. */
const syntaxFaults: Partial<Record<string, Fault>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    reason: 'a value holds a colon followed by a space, which starts another key',
    fix: 'Put the whole value in quotation marks.',
  },
  MULTILINE_IMPLICIT_KEY: {
    reason: 'a line has no colon after its key',
    fix: 'Write `key: value`, with a space after the colon.',
  },
  BAD_INDENT: {
    reason: 'a line or bracket is not indented like its neighbours',
    fix: 'Give lines of one level the same number of spaces, and close every bracket.',
  },
  TAB_AS_INDENT: { reason: 'the line is indented with a tab', fix: 'Indent with spaces.' },
  MISSING_CHAR: {
    reason: 'a closing quotation mark, a bracket or a colon is missing',
    fix: 'Add the missing character before this position.',
  },
  BAD_SCALAR_START: {
    reason: 'a value starts with a character that YAML reserves',
    fix: 'Put the value in quotation marks.',
  },
  TAG_RESOLVE_FAILED: {
    reason: 'a word that starts with `!` is read as a tag, which is not supported',
    fix: 'Remove it, or put the value in quotation marks.',
  },
};
