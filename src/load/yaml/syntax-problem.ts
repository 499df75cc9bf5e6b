import type { YAMLError } from 'yaml';
import {
  error,
  type Position,
  type Problem,
  type ProblemCode,
} from '../../model/problems/problem.ts';

/** The problem of a fault that the YAML library found. */
export function syntaxProblem(
  fault: YAMLError,
  { file, text }: { file: string; text: string },
  positionOf: (offset: number) => Position,
  code: ProblemCode,
): Problem {
  const isJson = /\.json$/i.test(file);
  const [reason, fix] = (isJson ? jsonFault : faultOfYaml(fault, text)) ?? [];
  const words = fault.message.replace(/\.$/, '');
  return error(
    { file, ...positionOf(fault.pos[0]) },
    code,
    `The ${isJson ? 'JSON' : 'YAML'} cannot be read here: ${reason ?? words.charAt(0).toLowerCase() + words.slice(1)}.`,
    fix ?? 'Correct the line. Put text with special characters in quotation marks.',
  );
}

/** JSON is read as YAML, whose words for its faults would puzzle. */
const jsonFault = [
  'a comma, a bracket, a colon or a quotation mark is missing or misplaced',
  'Correct what stands before this position, or export the file again.',
] as const;

const quoteFault = [
  'text follows the quotation mark that ends the value',
  'Put single quotation marks around a value with double ones in it, and double ones around a value with an apostrophe.',
] as const;

function faultOfYaml(fault: YAMLError, text: string): readonly [string, string] | undefined {
  if (isAfterQuote(fault, text)) return quoteFault;
  return wideColonFault(fault, text) ?? syntaxFaults[fault.code];
}

/** The colon of Chinese and Japanese keyboards looks like one, and is none. */
function wideColonFault({ pos }: YAMLError, text: string): readonly [string, string] | undefined {
  const start = text.lastIndexOf('\n', pos[0] - 1) + 1;
  const [line = ''] = text.slice(start, start + 200).split(/\r?\n/);
  const [, key, value = ''] = /^[\s-]*([\w-]+)\s*：\s*(.{0,60})$/.exec(line) ?? [];
  if (!key) return undefined;
  return [
    `the colon after \`${key}\` is a full-width one`,
    `Write \`${`${key}: ${value}`.trim()}\`, with a space after the colon.`,
  ];
}

function isAfterQuote({ code, pos }: YAMLError, text: string): boolean {
  return (
    code === 'UNEXPECTED_TOKEN' && /["']\s*$/.test(text.slice(Math.max(0, pos[0] - 20), pos[0]))
  );
}

/** The most common faults in an author's terms, and how to fix them. */
const syntaxFaults: Partial<Record<string, readonly [reason: string, fix: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'a value holds a colon followed by a space, which starts another key',
    'Put the whole value in quotation marks.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'a line has no colon after its key',
    'Write `key: value`, with a space after the colon.',
  ],
  BAD_INDENT: [
    'a line or bracket is not indented like its neighbours',
    'Give lines of one level the same number of spaces, and close every bracket.',
  ],
  TAB_AS_INDENT: ['the line is indented with a tab', 'Indent with spaces.'],
  MISSING_CHAR: [
    'a closing quotation mark, a bracket or a colon is missing',
    'Add the missing character before this position.',
  ],
  BAD_SCALAR_START: [
    'a value starts with a character that YAML reserves',
    'Put the value in quotation marks.',
  ],
  TAG_RESOLVE_FAILED: [
    'a word that starts with `!` is read as a tag, which is not supported',
    'Remove it, or put the value in quotation marks.',
  ],
};
